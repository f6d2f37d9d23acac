import DesignModel
import Diagnostics
import Knowledge
import Ports

/// The decision records of a tree: MADR, adr-tools and Log4brains forms.
enum RecordSurvey {
    private static let folders: Set<String> = ["adr", "adrs", "decisions", "decision-records", "rfcs"]

    static func records(of files: [TreeFile], _ reading: inout Reading) -> [DecisionRecord] {
        files.filter(isRecord).compactMap { file in
            let lines = reading.lines(of: file.path).map(\.text)
            guard let title = lines.first(where: { $0.hasPrefix("# ") }) else { return nil }
            return DecisionRecord(
                path: file.path, title: String(title.dropFirst(2)).trimmed, status: status(in: lines),
                text: lines.joined(separator: "\n"))
        }
    }

    /// A record that is accepted and names a technology to use, or not to use, binds.
    static func facts(of records: [DecisionRecord]) -> [Fact] {
        records.filter { $0.status == "accepted" }.flatMap { record in
            ManifestMark.marks(inLine: record.title).map { mark in
                let forbids = record.title.lowercased().forbidsSomething
                return Fact(
                    forbids ? "stack.forbidden[]" : FactKey(rawValue: mark.key), .text(mark.value),
                    quote: record.title, span: .line(1, of: record.path, length: record.title.count),
                    strength: .must, evidence: .decided)
            }
        }
    }

    private static func isRecord(_ file: TreeFile) -> Bool {
        guard file.ending == "md", file.base.first?.isNumber == true else { return false }
        return file.path.split(separator: "/").dropLast().contains { folders.contains($0.lowercased()) }
    }

    /// The word after `status:` in front matter, or below a `## Status` heading.
    private static func status(in lines: [String]) -> String {
        for (index, line) in lines.enumerated() {
            let text = line.trimmed.lowercased().drop { $0 == "*" || $0 == "-" || $0 == " " }
            if text.hasPrefix("status:") { return text.dropFirst(7).firstWord }
            if text == "## status" || text == "# status" {
                return lines[(index + 1)...].map(\.trimmed).first { !$0.isEmpty }?.lowercased()[...].firstWord ?? ""
            }
        }
        return "unknown"
    }
}

extension Substring {
    fileprivate var firstWord: String {
        split { !$0.isLetter }.first.map(String.init) ?? ""
    }
}

extension String {
    fileprivate var forbidsSomething: Bool {
        let words = split { !$0.isLetter }
        return words.contains { ["no", "not", "avoid", "without", "reject", "forbid", "remove", "drop"].contains($0) }
    }
}
