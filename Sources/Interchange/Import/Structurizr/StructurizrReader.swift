import DesignModel
import Diagnostics

/// A Structurizr workspace: people, systems, containers and their relations as actors, parts and edges.
enum StructurizrReader {
    static func read(_ source: SourceText, among sources: [SourceText], into draft: inout Draft) {
        // A file that another one includes is read there.
        let isIncluded = sources.contains { other in
            other.name != source.name && other.text.contains("!include")
                && included(other).contains { source.name.hasSuffix($0) }
        }
        guard !isIncluded else { return }
        var lines = DSLLines(source)
        let statements = lines.statements()
        draft.diagnostics += lines.faults
        var parser = StructurizrParser { name in
            let wanted = name.split(separator: "/").filter { $0 != "." && $0 != ".." }.joined(separator: "/")
            let found = sources.first { $0.name == wanted || $0.name.hasSuffix("/" + wanted) }
            return found.map {
                var lines = DSLLines($0)
                return lines.statements()
            }
        }
        parser.read(statements)
        StructurizrMapping(source: source, model: parser.model).apply(to: &draft)
    }

    private static func included(_ source: SourceText) -> [String] {
        source.text.split(separator: "\n").compactMap { line in
            let words = DSLLines.words(String(line))
            guard words.first?.lowercased() == "!include", words.count > 1 else { return nil }
            return words[1].split(separator: "/").filter { $0 != "." && $0 != ".." }.joined(separator: "/")
        }
    }
}
