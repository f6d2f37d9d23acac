import DesignModel
import Diagnostics
import Knowledge
import Ports

/// What manifests and compose files say about frameworks, stores and brokers.
enum ManifestSurvey {
    static func facts(of files: [TreeFile], _ reading: inout Reading) -> [Fact] {
        var facts: [Fact] = []
        for file in files where ManifestMark.isManifest(base: file.base) && !file.path.hasVendoredPart {
            for line in reading.lines(of: file.path) where !line.text.isComment {
                for mark in ManifestMark.marks(inLine: line.text) where !facts.holds(mark) {
                    facts.append(mark.fact(at: line, of: file.path))
                }
            }
        }
        return facts
    }
}

extension [Fact] {
    fileprivate func holds(_ mark: ManifestMark) -> Bool {
        contains { $0.key.rawValue == mark.key && $0.value == .text(mark.value) }
    }
}

extension ManifestMark {
    fileprivate func fact(at line: (number: Int, text: String), of path: String) -> Fact {
        Fact(
            FactKey(rawValue: key), .text(value), quote: line.text.trimmed,
            span: .line(line.number, of: path, length: line.text.count), strength: .existing, evidence: .observed)
    }
}

extension String {
    var isComment: Bool {
        let text = trimmed
        return text.hasPrefix("#") || text.hasPrefix("//") || text.hasPrefix("<!--")
    }

    /// Without white space at both ends.
    var trimmed: String {
        var text = self[...]
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}
