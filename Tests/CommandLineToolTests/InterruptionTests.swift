import Foundation
import TestSupport
import Testing

/// What is left when a scan is killed in the middle, or when two run at once.
@Suite struct InterruptionTests {
    private let place: URL

    init() throws {
        place = FileManager.default.temporaryDirectory.appending(path: "interrupted-\(UUID().uuidString)")
        for number in 0..<400 {
            let folder = place.appending(path: "src/part\(number % 20)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let text = (0..<20).map { "@app.get('/things/\(number)/\($0)')\n" }.joined()
            try Data(text.utf8).write(to: folder.appending(path: "routes\(number).py"))
        }
    }

    private func start(_ arguments: [String]) throws -> Process {
        let process = Process()
        process.executableURL = Transcript.products.appending(path: "architect")
        process.arguments = arguments
        process.currentDirectoryURL = place
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        return process
    }

    /// A map that is there is whole: its last line is the check that only a finished write has.
    private func expectWholeMap() throws {
        let file = place.appending(path: ".architect/context.json")
        guard FileManager.default.fileExists(atPath: file.path) else { return }
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(text.contains("\n  \"check\": \""))
        _ = try JSONSerialization.jsonObject(with: Data(text.utf8))
    }

    @Test func losesNothingWhenScansAreKilled() throws {
        defer { try? FileManager.default.removeItem(at: place) }
        for round in 0..<12 {
            let file = place.appending(path: "src/part0/routes0.py")
            try Data("@app.get('/round/\(round)')\n".utf8).write(to: file)
            let processes = [try start(["context"]), try start(["context"])]
            usleep(UInt32(15_000 + round * 17_000))
            processes.forEach { kill($0.processIdentifier, SIGKILL) }
            processes.forEach { $0.waitUntilExit() }
            try expectWholeMap()
        }
        let last = try start(["context"])
        last.waitUntilExit()
        #expect(last.terminationStatus == 0)
        try expectWholeMap()
        let left = try FileManager.default.contentsOfDirectory(atPath: place.appending(path: ".architect").path)
            .sorted()
        #expect(left.filter { $0 != "lock" } == ["context.json", "log.jsonl"])
    }

    @Test func keepsEveryLineOfManyProcesses() throws {
        defer { try? FileManager.default.removeItem(at: place) }
        let report = "{\"reporting_agent\": \"a\", \"summary\": \"s\", \"files_modified\": []}"
        let processes = try (0..<12).map { _ in try start(["context", "report", report]) }
        processes.forEach { $0.waitUntilExit() }
        let log = try String(contentsOf: place.appending(path: ".architect/log.jsonl"), encoding: .utf8)
        let lines = log.split(separator: "\n")
        #expect(lines.count == 12)
        for line in lines { _ = try JSONSerialization.jsonObject(with: Data(line.utf8)) }
    }
}
