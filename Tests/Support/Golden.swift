import Foundation

/// Compares texts with files under `Tests/Goldens`; a missing golden is written and fails, `RECORD_GOLDENS=1` re-records.
public enum Golden {
    /// Nil when the text equals the golden of that name, otherwise what to tell the person.
    public static func difference(_ text: String, _ name: String) -> String? {
        let file = folder.appending(path: name)
        let known = try? String(contentsOf: file, encoding: .utf8)
        if known == text { return nil }
        let records = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil
        if known == nil || records {
            try? FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try? text.write(to: file, atomically: true, encoding: .utf8)
            return records ? nil : "golden \(name) was missing and has been written; read it, then run again"
        }
        return "golden \(name) differs\n" + firstDifference(known ?? "", text)
    }

    private static func firstDifference(_ old: String, _ new: String) -> String {
        let (a, b) = (
            old.split(separator: "\n", omittingEmptySubsequences: false),
            new.split(separator: "\n", omittingEmptySubsequences: false)
        )
        for index in 0..<max(a.count, b.count) {
            let (left, right) = (index < a.count ? a[index] : "(end)", index < b.count ? b[index] : "(end)")
            if left != right { return "line \(index + 1)\n- \(left)\n+ \(right)" }
        }
        return ""
    }

    /// The root of the repository.
    public static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let folder = root.appending(path: "Tests/Goldens")
}
