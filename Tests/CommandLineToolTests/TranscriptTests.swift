import Foundation
import TestSupport
import Testing

/// Conversations with the command line, kept as files under `Tests/Transcripts`: a line `$ …` is run, what follows is expected.
///
/// `RECORD_GOLDENS=1` writes down what happens instead. Each file runs in an empty folder in which `Examples` lies.
@Suite struct TranscriptTests {
    @Test(arguments: Transcript.all) func happensAsWritten(_ transcript: Transcript) throws {
        let happened = try transcript.replay()
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil { try transcript.record(happened) }
        #expect(try transcript.text == happened, "\(transcript.name)")
    }

    @Test func thereAreTranscripts() { #expect(Transcript.all.count >= 3) }
}

struct Transcript: Sendable, CustomStringConvertible {
    let name: String
    var description: String { name }
    private var file: URL { Self.folder.appending(path: name) }
    private static let folder = Golden.root.appending(path: "Tests/Transcripts")

    static let all: [Transcript] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".txt") }.sorted().map(Transcript.init)
    }()

    var text: String { get throws { try String(contentsOf: file, encoding: .utf8) } }

    func record(_ text: String) throws { try text.write(to: file, atomically: true, encoding: .utf8) }

    /// Runs the commands again and answers the transcript as it goes today.
    func replay() throws -> String {
        let place = FileManager.default.temporaryDirectory.appending(path: "transcript-\(name)-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: place) }
        let examples = Golden.root.appending(path: "Examples")
        try FileManager.default.createSymbolicLink(at: place.appending(path: "Examples"), withDestinationURL: examples)
        var lines: [String] = []
        for line in try text.components(separatedBy: "\n") {
            if line.hasPrefix("# ") { lines.append(line) }
            if line.hasPrefix("$ ") { lines += [line, try run(String(line.dropFirst(2)), in: place)] }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func run(_ command: String, in place: URL) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", "exec 2>&1; \(command); echo \"[exit $?]\""]
        process.currentDirectoryURL = place
        var environment = ProcessInfo.processInfo.environment
        environment["PATH"] = Self.products.path + ":" + (environment["PATH"] ?? "/usr/bin:/bin")
        process.environment = environment
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return output.trimmingCharacters(in: .newlines)
    }

    /// The folder into which the package builds, where `architect` lies beside the tests.
    static let products: URL = {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL ?? Bundle.main.bundleURL
        let beside = bundle.deletingLastPathComponent()
        let built = FileManager.default.fileExists(atPath: beside.appending(path: "architect").path)
        return built ? beside : Golden.root.appending(path: ".build/debug")
    }()
}
