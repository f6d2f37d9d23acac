import DesignModel

extension Recogniser {
    /// `Package.swift`: packages by the last part of their address, the tools version.
    static let swiftPackage = Recogniser(names: ["package.swift"]) { text in
        text.numbered.compactMap { number, line in
            if number == 1, let version = line.after("swift-tools-version") {
                return text.sighting(.runtime, "swift", 1, ["version": version.drop { $0 == ":" || $0 == " " }.trimmed])
            }
            let parts = line.quotedParts
            guard line.contains(".package("), let address = parts.first(where: { $0.contains("://") }) else {
                return nil
            }
            return text.package(
                repository(address), parts.dropFirst().first { $0.first?.isNumber == true } ?? "", number,
                ecosystem: "swiftpm")
        }
    }

    static let swiftLock = Recogniser(names: ["package.resolved"]) { text in
        let root = FlowReader.outline(ofJSON: text.lines)
        let pins = (root["pins"] ?? root.at("object", "pins"))?.children ?? []
        return pins.compactMap { pin in
            let name = pin["identity"]?.value ?? pin.text("package").lowercased()
            return text.locked(name, pin.at("state", "version")?.value ?? "", pin.line, ecosystem: "swiftpm")
        }
    }

    private static func repository(_ address: String) -> String {
        let last = address.split(separator: "/").last.map(String.init) ?? address
        return (last.hasSuffix(".git") ? String(last.dropLast(4)) : last).lowercased()
    }
}
