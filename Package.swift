// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// One room of the house: a target with its strictness and, by name, what it may import.
func room(_ name: String, _ imports: [Target.Dependency] = [], settings: [SwiftSetting] = []) -> Target {
    .target(name: name, dependencies: imports, swiftSettings: strict + settings)
}

/// The tests that live beside a room, in `Tests/<Room>Tests`.
func tests(_ name: String, _ imports: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: [.init(stringLiteral: name), "TestSupport"] + imports,
        swiftSettings: strict)
}

/// What every stage may see; stages never see each other.
let ground: [Target.Dependency] = ["Diagnostics", "DesignModel"]
let floor: [Target.Dependency] = ground + ["Ports", "Knowledge", "Estimation"]
/// The simulator's event loop is unusably slow unoptimised, so it is optimised in debug builds too,
/// its assertions kept on.
let optimised: [SwiftSetting] = [.unsafeFlags(["-O", "-assert-config", "Debug"], .when(configuration: .debug))]
let yaml: Target.Dependency = .product(name: "Yams", package: "Yams")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let stages: [Target.Dependency] = [
    "Intake", "ContextManager", "Inquiry", "Deliberation", "Synthesis", "DesignLanguage", "Verification", "Emitters",
    "IndexAdvisor", "Simulation", "DataProof", "Interchange",
]
/// What every door onto the Actions may see.
let doors: [Target.Dependency] = ground + ["Ports", "Pipeline", "Platform", "ModelContextProtocol"]

let package = Package(
    name: "architect",
    products: [
        .executable(name: "architect", targets: ["architect"]),
        .library(name: "ArchitectPipeline", targets: ["Pipeline", "Ports", "DesignModel", "Diagnostics"]),
        .library(name: "ArchitectSimulation", targets: ["Simulation"]),
    ],
    dependencies: [
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    ],
    targets: [
        room("Diagnostics"),
        room("DesignModel", ["Diagnostics"]),
        room("Ports", ground),
        room("Knowledge", ground),
        room("Estimation", ground + ["Knowledge"]),
        room("Intake", floor + [yaml]),
        room("ContextManager", floor),
        room("Inquiry", floor),
        room("Deliberation", floor),
        room("Synthesis", floor),
        room("DesignLanguage", floor + [yaml]),
        room("Verification", floor),
        room("Emitters", floor),
        room("IndexAdvisor", floor),
        room("Simulation", floor, settings: optimised),
        room("DataProof", floor),
        room("Interchange", floor + [yaml]),
        room("Merging", ["DesignModel"]),
        room("Pipeline", floor + stages + ["Merging", yaml]),
        room("ModelContextProtocol"),
        room("Platform", ground + ["Ports", "Merging", "ModelContextProtocol"]),
        room("MCPServer", doors),
        room("CommandLineTool", doors + ["Knowledge", "MCPServer", arguments]),
        .executableTarget(name: "architect", dependencies: ["CommandLineTool"], swiftSettings: strict),

        // A server that offers the fixtures of the public conformance suite; for tests alone.
        .executableTarget(
            name: "FixtureServer", dependencies: ["ModelContextProtocol"], path: "Tests/FixtureServer",
            swiftSettings: strict),
        // Our client, driven by scripts against servers of every kind; for tests alone.
        .executableTarget(
            name: "ClientProbe", dependencies: ["ModelContextProtocol"], path: "Tests/ClientProbe",
            swiftSettings: strict),
        .target(name: "TestSupport", dependencies: ground + ["Ports"], path: "Tests/Support", swiftSettings: strict),
        tests("Diagnostics"),
        tests("DesignModel", ["Diagnostics"]),
        tests("Knowledge", ground),
        tests("Estimation", ground + ["Knowledge"]),
        tests("Intake", floor),
        tests("ContextManager", floor),
        tests("Inquiry", floor + ["Deliberation"]),
        tests("Deliberation", floor + ["Inquiry"]),
        tests("Synthesis", floor),
        tests("DesignLanguage", floor),
        tests("Verification", floor),
        tests("Emitters", floor),
        tests("ModelContextProtocol"),
        tests("IndexAdvisor", floor),
        tests("Simulation", floor),
        tests("DataProof", floor + ["Platform", "Emitters"]),
        tests("Interchange", floor + ["DesignLanguage", "Emitters"]),
        tests("Merging", ground),
        tests("MCPServer", floor + ["Pipeline", "Platform", "ModelContextProtocol"]),
        tests("Pipeline", floor + stages + ["Platform", "Merging"]),
        tests("CommandLineTool", floor + ["Pipeline", "Platform", "ModelContextProtocol", "architect"]),
        .testTarget(name: "HouseRulesTests", dependencies: ["TestSupport"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
