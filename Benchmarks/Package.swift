// swift-tools-version: 6.2
import PackageDescription

/// Benchmarks stand apart so that nobody who only uses the tool builds them.
let package = Package(
    name: "benchmarks",
    dependencies: [.package(name: "architect", path: "..")],
    targets: [
        .executableTarget(name: "bench", dependencies: [.product(name: "ArchitectPipeline", package: "architect")]),
        .executableTarget(
            name: "simulate", dependencies: [.product(name: "ArchitectSimulation", package: "architect")]),
        .executableTarget(name: "sweep", dependencies: [.product(name: "ArchitectPipeline", package: "architect")]),
        .executableTarget(name: "fuzz", dependencies: [.product(name: "ArchitectPipeline", package: "architect")]),
    ],
    swiftLanguageModes: [.v6]
)
