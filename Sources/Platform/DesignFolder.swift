import DesignModel
import Diagnostics
import Foundation
import Merging

/// The design folder on disk: replaced as a whole or not at all, with a person's own files and edits kept (promise P11).
public struct DesignFolder {
    public let url: URL
    /// What was generated last time, by path: the digest of its text.
    static let manifestName = ".generated.json"
    /// The texts themselves, where they can be merged.
    static let generatedName = ".generated.txt"

    public init(_ url: URL) { self.url = url.standardizedFileURL }

    /// The text of a file in the folder, or nil.
    public func text(_ path: String) -> String? {
        try? String(contentsOf: url.appending(path: path), encoding: .utf8)
    }

    /// The files below a folder of the design, as paths from the design folder, sorted.
    public func paths(under folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: url.appending(path: folder).path)) ?? []
        return names.sorted().map { folder + "/" + $0 }
    }

    /// Everything in it that is text, and what was generated into it last; nil where there is no folder.
    public var standing: StandingFolder? {
        guard let walk = FileManager.default.enumerator(atPath: url.path) else { return nil }
        var texts: [String: String] = [:]
        for case let path as String in walk where !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
            texts[path] = text(path)
        }
        let last = text(Self.generatedName).map(GeneratedTexts.decode) ?? [:]
        return StandingFolder(texts: texts, digests: manifest, generated: last)
    }

    /// The texts of the artefacts as they were generated last.
    var manifest: [String: String] {
        guard let data = FileManager.default.contents(atPath: url.appending(path: Self.manifestName).path) else {
            return [:]
        }
        return (try? JSONDecoder().decode([String: String].self, from: data)) ?? [:]
    }

    /// Writes a complete new folder beside the old one and exchanges them in one step.
    ///
    /// - Parameters:
    ///   - files: what is written.
    ///   - generated: what the next run compares with to tell a person's edits; the files themselves unless said otherwise.
    ///   - kept: files that were generated once and stay as they are.
    public func replace(
        with files: [Artefact], generated: [Artefact]? = nil, keeping kept: Set<String> = []
    ) throws(Refusal) {
        do {
            let staging = try StagedFolder(beside: url)
            defer { staging.discard() }
            let old = manifest.keys
            try staging.carryOver(
                from: url, except: Set(old + old.map { $0 + ".generated" } + files.map(\.path)).subtracting(kept))
            for file in files { try staging.write(file.text, to: file.path) }
            try staging.write(manifestText(of: generated ?? files), to: Self.manifestName)
            try staging.write(GeneratedTexts.encode(generated ?? files), to: Self.generatedName)
            try staging.exchange(with: url)
        } catch {
            throw Refusal(diagnostic: cannotWrite(error))
        }
    }

    private func manifestText(of artefacts: [Artefact]) throws -> String {
        let digests = Dictionary(
            artefacts.map { ($0.path, Digest.fnv1a64($0.text)) }, uniquingKeysWith: { $1 })
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(digests), as: UTF8.self) + "\n"
    }

    private func cannotWrite(_ error: any Error) -> Diagnostic {
        Diagnostic(
            .cannotWrite, "'\(url.lastPathComponent)' was not written: \(Self.reason(error))",
            at: .file(path: url.path),
            explanation: "What was there before is untouched.",
            fixes: [Fix("choose a folder that you may write to with --output, or free space there")])
    }

    private static func reason(_ error: any Error) -> String {
        let cocoa = error as NSError
        let posix = (cocoa.userInfo[NSUnderlyingErrorKey] as? NSError) ?? cocoa
        if posix.domain == NSPOSIXErrorDomain { return String(cString: strerror(Int32(posix.code))) }
        return cocoa.localizedDescription
    }
}

extension DesignFolder {
    /// The decision records that stand in the folder.
    public var records: [Artefact] {
        paths(under: "decisions").compactMap { path in
            text(path).map { Artefact(path: path, text: $0, mediaType: "text/markdown") }
        }
    }
}
