import Diagnostics
import Foundation
import Pipeline

/// Where words go: results to standard output, everything else to standard error.
enum Console {
    static func say(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

    static func result(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }

    /// A result as JSON: sorted keys, so that equal values are equal bytes.
    static func json(_ value: some Encodable) throws { result(try text(value)) }

    static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
    }

    /// A diagnostic whole: headline, why, notes, fixes.
    static func say(_ diagnostic: Diagnostic) {
        var lines = ["\(diagnostic.severity.rawValue): \(diagnostic.place): \(diagnostic.summary) [\(diagnostic.code)]"]
        if let why = diagnostic.explanation { lines.append("  " + why) }
        lines += diagnostic.notes.map { "  note: \($0.place.map { "\($0): " } ?? "")\($0.text)" }
        lines += diagnostic.fixes.map { "  fix: \($0.title)" }
        say(lines.joined(separator: "\n"))
    }
}
