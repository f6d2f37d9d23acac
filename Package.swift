// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// One room of the house: a target with its strictness and, by name, what it may import.
func room(_ name: String, _ imports: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: imports, swiftSettings: strict)
}

/// The tests that live beside a room, in `Tests/<Room>Tests`.
func tests(_ name: String, _ imports: [Target.Dependency] = []) -> Target {
    .testTarget(name: name + "Tests", dependencies: [.init(stringLiteral: name)] + imports, swiftSettings: strict)
}

let package = Package(
    name: "architect",
    products: [],
    dependencies: [],
    targets: [
        room("Diagnostics"),
        tests("Diagnostics"),
        room("DesignModel", ["Diagnostics"]),
        tests("DesignModel", ["Diagnostics"]),
        room("Ports", ["DesignModel"]),
        room("Knowledge", ["DesignModel", "Diagnostics"]),
        room("ContextManager", ["Knowledge", "Ports", "DesignModel", "Diagnostics"]),
        tests("ContextManager", ["DesignModel", "Ports"]),
    ],
    swiftLanguageModes: [.v6]
)
