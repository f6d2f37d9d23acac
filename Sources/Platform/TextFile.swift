import Diagnostics
import Foundation

/// Reads one text from the disk, or says in a diagnostic why it is not one.
public enum TextFile {
    /// Larger than any brief that a person wrote; a 5 MB one is refused with this in the message.
    public static let limit = 2_000_000

    public static func read(_ path: String, limit: Int = limit) -> Result<SourceText, Refusal> {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            return .failure(missing(path))
        }
        if isFolder.boolValue { return .failure(unreadable(path, "it is a folder", isFolder: true)) }
        guard let data = FileManager.default.contents(atPath: path) else {
            return .failure(unreadable(path, "permission denied", isFolder: false))
        }
        if data.count > limit { return .failure(tooLarge(path, data.count, limit)) }
        return decode(data, path)
    }

    /// Every text of a folder whose name ends so, sorted by name, named by the folder's path and its own; none where there is no folder.
    public static func all(in folder: String, ending: String) -> [Result<SourceText, Refusal>] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") }.sorted().map { name in
            let path = (folder as NSString).appendingPathComponent(name)
            return read(path).map { SourceText(name: path, text: $0.text) }
        }
    }

    private static func decode(_ data: Data, _ path: String) -> Result<SourceText, Refusal> {
        let bytes = data.starts(with: [0xEF, 0xBB, 0xBF]) ? data.dropFirst(3) : data
        if bytes.contains(0) {
            return .failure(notText(path, "it holds a zero byte at offset", bytes.firstIndex(of: 0)))
        }
        guard let text = String(data: bytes, encoding: .utf8) else {
            return .failure(notText(path, "it is not valid UTF-8 at byte", firstInvalid(Array(bytes))))
        }
        return .success(SourceText(name: (path as NSString).lastPathComponent, text: text))
    }

    /// The offset of the first byte that cannot belong to UTF-8.
    private static func firstInvalid(_ bytes: [UInt8]) -> Int? {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var offset = 0
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): offset += String(scalar).utf8.count
            case .emptyInput: return nil
            case .error: return offset
            }
        }
    }
}

/// Why a file was refused.
public struct Refusal: Error, Sendable {
    public let diagnostic: Diagnostic
}

extension TextFile {
    private static func missing(_ path: String) -> Refusal {
        let folder = (path as NSString).deletingLastPathComponent
        let base = (path as NSString).lastPathComponent
        let there = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
        let close = DidYouMean.suggestion(for: base, among: there.sorted())
        let fix = close.map { "use \((folder as NSString).appendingPathComponent($0))" } ?? "give the path of a brief"
        return Refusal(
            diagnostic: Diagnostic(.missingFile, "'\(path)' is not there", at: .file(path: path), fixes: [Fix(fix)]))
    }

    private static func unreadable(_ path: String, _ why: String, isFolder: Bool) -> Refusal {
        let fix =
            isFolder
            ? "name a file in it, such as \(path.hasSuffix("/") ? path : path + "/")brief.md" : "make it readable"
        return Refusal(
            diagnostic: Diagnostic(
                .unreadableFile, "'\(path)' cannot be read: \(why)", at: .file(path: path), fixes: [Fix(fix)]))
    }

    private static func tooLarge(_ path: String, _ size: Int, _ limit: Int) -> Refusal {
        Refusal(
            diagnostic: Diagnostic(
                .tooLarge, "'\(path)' is \(size) bytes long; a brief may have \(limit)", at: .file(path: path),
                fixes: [Fix("keep the pages that say what this system must do")]))
    }

    private static func notText(_ path: String, _ why: String, _ offset: Int?) -> Refusal {
        Refusal(
            diagnostic: Diagnostic(
                .notText, "'\(path)' is not text: \(why) \(offset ?? 0)", at: .file(path: path),
                fixes: [Fix("export it as plain text or Markdown in UTF-8")]))
    }
}
