import Diagnostics
import Knowledge
import Ports
import Yams

/// Reads a user's own patterns and technologies, and says everything that is wrong with them at once.
///
///     patterns: {loyalty_points: {title: Loyalty points, recognised_by: [loyalty points], …}}
///     technologies: {acme_db: {title: AcmeDB, family: relational, dialect: postgresql, …}}
public enum KnowledgeFile {
    /// Where a repository keeps them.
    public static let folder = ".architect/knowledge"

    /// The knowledge of all files together; nothing of it when a file has errors.
    public static func read(_ files: [SourceText]) -> (own: OwnKnowledge, diagnostics: [Diagnostic]) {
        let roots = files.map { ($0.name, compose($0)) }
        let names = OwnNames(roots.compactMap(\.1.root))
        var own = OwnKnowledge()
        var diagnostics: [Diagnostic] = []
        var seen: [String: String] = [:]
        for (file, parsed) in roots {
            var checker = parsed.checker
            if let root = parsed.root {
                checker.check(root, KnowledgeGrammar.file, called: "file")
                references(root, names, &checker)
                twice(root, &seen, &checker)
                if !checker.hasErrors { OwnReader(file: file).read(root, into: &own) }
            }
            diagnostics += checker.diagnostics
        }
        let isSound = !diagnostics.contains { $0.severity == .error }
        return (isSound ? own : OwnKnowledge(), diagnostics)
    }

    /// The way to a design that draws on these files too.
    public static func pipeline(
        _ files: [SourceText], cores: Cores = .one
    ) -> (pipeline: DesignPipeline, diagnostics: [Diagnostic]) {
        let (own, diagnostics) = read(files)
        return (DesignPipeline(Repertoire.builtIn.adding(own), cores: cores), diagnostics)
    }

    private static func compose(_ text: SourceText) -> (root: Node?, checker: KnowledgeChecker) {
        var checker = KnowledgeChecker(text.name)
        do {
            return (try Yams.compose(yaml: text.text), checker)
        } catch let error as YamlError {
            checker.complain(error)
        } catch {
            checker.say(.badKnowledge, "The file is no YAML: \(error)", nil)
        }
        return (nil, checker)
    }

    private static func references(_ root: Node, _ names: OwnNames, _ checker: inout KnowledgeChecker) {
        for (name, pattern) in root.named("patterns") { PatternReferences(names).check(name, pattern, &checker) }
        for (_, product) in root.named("technologies") {
            guard let dialect = product.child("dialect"), let name = dialect.string else { continue }
            if TechnologyCatalogue.technology(name) == nil {
                checker.unknown(dialect, "built-in product", among: TechnologyCatalogue.all.map(\.id))
            }
        }
    }

    private static func twice(_ root: Node, _ seen: inout [String: String], _ checker: inout KnowledgeChecker) {
        for kind in ["patterns", "technologies"] {
            for (key, _) in root.child(kind)?.mapping ?? [:] {
                let name = key.string ?? "?"
                let place = "\(checker.file):\(key.mark?.line ?? 1)"
                if let first = seen.updateValue(place, forKey: kind + name) {
                    checker.say(
                        .knowledgeTwice, "'\(name)' is written twice, first in \(first)", key.mark,
                        [Fix("keep one of them")])
                }
                if isBuiltIn(kind, name) {
                    checker.say(
                        .knowledgeReplacesBuiltIn, "'\(name)' replaces what comes with the program", key.mark,
                        [Fix("give it a name of its own where both are wanted")])
                }
            }
        }
    }

    private static func isBuiltIn(_ kind: String, _ name: String) -> Bool {
        kind == "patterns"
            ? PatternID.allCases.contains(PatternID(rawValue: name)) : TechnologyCatalogue.technology(name) != nil
    }
}

extension KnowledgeChecker {
    var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    mutating func complain(_ error: YamlError) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            say(
                .badKnowledge, "The file is no YAML here: \(problem)", mark,
                [Fix("put quotes round texts that begin with * or hold ': '")])
        default: say(.badKnowledge, "The file is no YAML: \(error)", nil)
        }
    }
}
