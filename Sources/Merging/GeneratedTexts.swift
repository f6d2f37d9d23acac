import DesignModel

/// The texts of one generation in one file: what later runs compare a person's edits with.
///
/// Each text follows a line with its length in bytes and its path, so that any text can be kept as it is.
public enum GeneratedTexts {
    private static let head = "architect keeps here what it generated, to tell your edits from its own\n"

    /// Files that can be merged line by line; pictures, pages and figures are made anew or stand as they are.
    public static func encode(_ artefacts: [Artefact]) -> String {
        var text = head
        for artefact in artefacts.sorted(by: { $0.path < $1.path }) where ConflictNotes(path: artefact.path) != nil {
            text += "\(artefact.text.utf8.count) \(artefact.path)\n\(artefact.text)\n"
        }
        return text
    }

    /// What is readable of it; a file that was cut off gives the texts before the cut.
    public static func decode(_ text: String) -> [String: String] {
        var bytes = Array(text.utf8)[...]
        guard bytes.starts(with: Array(head.utf8)) else { return [:] }
        bytes = bytes.dropFirst(head.utf8.count)
        var found: [String: String] = [:]
        while let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
            let words = String(decoding: bytes[..<end], as: UTF8.self).split(separator: " ", maxSplits: 1)
            guard words.count == 2, let length = Int(words[0]), length >= 0, bytes.endIndex - end > length + 1 else {
                break
            }
            found[String(words[1])] = String(decoding: bytes[(end + 1)..<(end + 1 + length)], as: UTF8.self)
            bytes = bytes[(end + 1 + length + 1)...]
        }
        return found
    }
}
