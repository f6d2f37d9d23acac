import DesignModel
import Diagnostics
import Foundation

/// The design folder on disk: replaced as a whole or not at all, with a person's own files and edits kept (promise P11).
public struct DesignFolder {
    public let url: URL
    /// What was generated last time, by path: the digest of its text.
    static let manifestName = ".generated.json"

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

    /// Paths whose text on disk is neither what we generated last nor what we would write now.
    public func edited(against artefacts: [Artefact]) -> [String] {
        let generated = manifest
        let new = Dictionary(artefacts.map { ($0.path, $0.text) }, uniquingKeysWith: { $1 })
        return generated.keys.sorted().filter { path in
            guard let now = text(path), Digest.fnv1a64(now) != generated[path] else { return false }
            return now != new[path]
        }
    }

    /// The texts of the artefacts as they were generated last.
    var manifest: [String: String] {
        guard let data = FileManager.default.contents(atPath: url.appending(path: Self.manifestName).path) else {
            return [:]
        }
        return (try? JSONDecoder().decode([String: String].self, from: data)) ?? [:]
    }

    /// Writes a complete new folder beside the old one and exchanges them in one step.
    public func replace(with artefacts: [Artefact], keeping kept: Set<String> = []) throws(Refusal) {
        do {
            let staging = try StagedFolder(beside: url)
            defer { staging.discard() }
            try staging.carryOver(from: url, except: Set(manifest.keys).subtracting(kept))
            for artefact in artefacts where !kept.contains(artefact.path) {
                try staging.write(artefact.text, to: artefact.path)
            }
            try staging.write(manifestText(of: artefacts), to: Self.manifestName)
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
