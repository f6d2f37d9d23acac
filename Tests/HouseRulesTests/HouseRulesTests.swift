import Foundation
import TestSupport
import Testing

/// The rules of the house, read from the manifest and the sources; every break is one `file:line: …`.
@Suite struct HouseRulesTests {
    private let rooms = Manifest.rooms

    @Test func importsStayWithinTheManifest() {
        var breaks: [String] = []
        for file in SwiftFile.all(under: "Sources") {
            guard let allowed = rooms[file.room] else {
                breaks.append("\(file.path):1: '\(file.room)' is no room of the manifest")
                continue
            }
            for (line, name) in file.imports where rooms[name] != nil && !allowed.contains(name) {
                breaks.append("\(file.path):\(line): \(file.room) may not import \(name)")
            }
        }
        #expect(breaks.isEmpty, "\(breaks.joined(separator: "\n"))")
    }

    @Test func stagesDoNotKnowEachOther() {
        let stages: Set = [
            "Intake", "ContextManager", "Inquiry", "Deliberation", "Synthesis", "DesignLanguage", "Verification",
            "Emitters", "IndexAdvisor", "Simulation", "DataProof", "Interchange",
        ]
        for stage in stages { #expect(rooms[stage]?.intersection(stages) == [], "\(stage)") }
    }

    @Test func onlyDoorsSeeThePlatform() {
        let seers = rooms.filter { $0.value.contains("Platform") }.keys.sorted()
        #expect(seers == ["CommandLineTool", "MCPServer"])
    }

    @Test func nothingIsLeftForLater() {
        let marks = ["TO" + "DO", "FIX" + "ME", "XX" + "X:", "fatalError(\"not impl"]
        #expect(lines(under: "Sources") { line in marks.contains { line.contains($0) } }.isEmpty)
    }

    @Test func coreRoomsKeepTimeAndChanceOut() {
        let doors: Set = ["Platform", "CommandLineTool", "MCPServer", "architect"]
        let forbidden = ["Date()", "Date.now", ".random(in", "SystemRandomNumberGenerator", "UUID()", "String(format:"]
        let found = lines(under: "Sources") { line in forbidden.contains { line.contains($0) } }
        #expect(found.filter { !doors.contains(Self.room(of: $0)) }.isEmpty)
    }

    /// A ratchet: a long file is a question; the few that stand longer are known by name.
    @Test func filesStaySmall() {
        let known = ["ClauseReader.swift": 300, "CountFacts.swift": 269, "RateFacts.swift": 274]
        let long = SwiftFile.all(under: "Sources").filter { file in
            let base = String(file.path.split(separator: "/").last ?? "")
            return file.lines.count > known[base] ?? 260
        }.map { "\($0.path): \($0.lines.count)" }
        #expect(long.isEmpty, "\(long)")
    }

    @Test func everyGoldenIsWrittenByATest() throws {
        let tests = SwiftFile.all(under: "Tests").map { $0.lines.joined(separator: "\n") }.joined()
        let goldens = Golden.root.appending(path: "Tests/Goldens")
        let walk = try #require(FileManager.default.enumerator(atPath: goldens.path))
        for case let path as String in walk where walk.fileAttributes?[.type] as? FileAttributeType == .typeRegular {
            let base = (path as NSString).lastPathComponent
            let stem = (base as NSString).deletingPathExtension
            #expect(tests.contains(base) || tests.contains(stem), "no test writes \(path)")
        }
    }

    private func lines(under folder: String, where isBad: (String) -> Bool) -> [String] {
        SwiftFile.all(under: folder).flatMap { file in
            file.lines.enumerated().filter { isBad($0.element) }.map { "\(file.path):\($0.offset + 1): \($0.element)" }
        }
    }

    private static func room(of place: String) -> String { String(place.split(separator: "/")[1]) }
}
