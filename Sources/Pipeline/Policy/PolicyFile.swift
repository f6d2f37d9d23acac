import DesignModel
import Diagnostics
import Knowledge
import Yams

/// Reads a house policy, and says everything that is wrong with it at once.
///
///     allow: [postgresql, mysql]
///     prefer: [{name: mysql, reason: the platform team runs it}]
///     forbid: [{name: mongodb, reason: nobody on call knows it}]
///     prices: {aws.egress: {value: 0.05, source: contract of 2026, date: 2026-03}}
///     limits: {postgresql.commits: {value: 12000, source: own load test, date: 2026-09}}
///     records: {template: "# {{title}} …"}
public enum PolicyFile {
    /// Nil with the diagnostics when the policy cannot be relied on.
    public static func read(
        _ text: SourceText, _ technologies: TechnologyShelf = .builtIn
    ) -> (policy: HousePolicy?, diagnostics: [Diagnostic]) {
        var reader = PolicyReader(text, technologies)
        do {
            let root = try Yams.compose(yaml: text.text)
            if let root { reader.read(root) }
        } catch {
            reader.say(.badPolicy, "The policy is no YAML: \(error)", nil)
        }
        let isSound = !reader.diagnostics.contains { $0.severity == .error }
        return (isSound ? reader.policy : nil, reader.diagnostics)
    }
}

/// A policy in the making.
struct PolicyReader {
    let file: String
    private(set) var policy: HousePolicy
    private(set) var diagnostics: [Diagnostic] = []
    private let technologies: TechnologyShelf

    init(_ text: SourceText, _ technologies: TechnologyShelf) {
        file = text.name
        self.technologies = technologies
        policy = HousePolicy(file: text.name)
    }

    mutating func read(_ root: Node) {
        guard let mapping = root.mapping else {
            return say(
                .badPolicy, "A policy is a mapping of allow, prefer, forbid, prices, limits and records", root.mark)
        }
        for (key, value) in mapping { read(key, value) }
        contradictions()
    }

    private mutating func read(_ key: Node, _ value: Node) {
        switch key.string {
        case "allow": policy.allowed = rules(value)
        case "prefer": policy.preferred = rules(value)
        case "forbid": policy.forbidden = rules(value)
        case "prices": policy.prices = figures(value, among: PolicyNames.prices)
        case "limits": policy.limits = figures(value, among: PolicyNames.limits(technologies))
        case "records": records(value)
        default: unknown(key, "key of a policy", among: ["allow", "prefer", "forbid", "prices", "limits", "records"])
        }
    }

    private mutating func rules(_ node: Node) -> [PolicyRule] {
        guard let items = node.sequence else {
            say(.badPolicy, "A list of products stands here, as in [mysql, {name: kafka, reason: …}]", node.mark)
            return []
        }
        return items.compactMap { rule($0) }
    }

    private mutating func rule(_ node: Node) -> PolicyRule? {
        let named = node.mapping?["name"] ?? node
        for (key, _) in node.mapping ?? [:] where !["name", "reason"].contains(key.string) {
            unknown(key, "key of a rule", among: ["name", "reason"])
        }
        guard let name = named.string else {
            say(.badPolicy, "A rule names a product: {name: kafka, reason: …}", node.mark)
            return nil
        }
        guard let product = technologies.named(name) else {
            unknown(named, "product", among: PolicyNames.products(technologies))
            return nil
        }
        return PolicyRule(product.id, reason: node.mapping?["reason"]?.string ?? "", line: named.mark?.line ?? 1)
    }

    private mutating func figures(_ node: Node, among names: [String]) -> [PolicyFigure] {
        guard let mapping = node.mapping else {
            say(.badPolicy, "Names with value, source and date stand here", node.mark)
            return []
        }
        return mapping.compactMap { figure($0.key, $0.value, among: names) }
    }

    private mutating func figure(_ key: Node, _ node: Node, among names: [String]) -> PolicyFigure? {
        guard let name = key.string, names.contains(name) else {
            unknown(key, "price or limit", among: names)
            return nil
        }
        guard let value = node.mapping?["value"]?.float, value > 0, let source = node.mapping?["source"]?.string,
            let date = node.mapping?["date"]?.string, CalendarMonth(date) != nil
        else {
            say(
                .badPolicy, "'\(name)' needs a value above 0, a source and a date", key.mark,
                [Fix("write \(name): {value: 0.05, source: contract 17, date: 2026-03}")])
            return nil
        }
        return PolicyFigure(name, value, source: source, date: date, line: key.mark?.line ?? 1)
    }

    /// `records: {template: …}`: every part named in it exists, and the decision itself is among them.
    private mutating func records(_ node: Node) {
        for (key, _) in node.mapping ?? [:] where key.string != "template" {
            unknown(key, "key of records", among: ["template"])
        }
        guard let value = node.mapping?["template"], let template = value.string else {
            return say(.badPolicy, "Records have a template: a text with {{title}} and {{outcome}}", node.mark)
        }
        let named = template.split(separator: "{{", omittingEmptySubsequences: false).dropFirst().map { piece in
            piece.firstRange(of: "}}").map { String(piece[..<$0.lowerBound]) } ?? String(piece.prefix(12))
        }
        for part in named where !HousePolicy.recordParts.contains(part) {
            let close = DidYouMean.suggestion(for: part, among: HousePolicy.recordParts)
            say(
                .unknownPolicyName,
                "'\(part)' is no part of a record" + (close.map { "; did you mean '\($0)'?" } ?? ""), value.mark,
                [Fix("take one of \(HousePolicy.recordParts.joined(separator: ", "))")])
        }
        for part in ["title", "outcome"] where !named.contains(part) {
            say(.badPolicy, "A record tells its {{\(part)}}, and the template has no place for it", value.mark)
        }
        policy.recordTemplate = template
    }

    private mutating func contradictions() {
        for rule in policy.forbidden {
            for (list, others) in [("prefer", policy.preferred), ("allow", policy.allowed)] {
                guard let other = others.first(where: { $0.technology == rule.technology }) else { continue }
                say(
                    .policyContradiction, "'\(rule.technology)' stands in forbid and in \(list), line \(other.line)",
                    line: rule.line, [Fix("take it out of one of the two")])
            }
        }
    }

    private mutating func unknown(_ node: Node, _ what: String, among names: [String]) {
        let name = node.string ?? "?"
        let close = DidYouMean.suggestion(for: name, among: names)
        let fix = close.map { "write '\($0)'" } ?? "look it up: architect knowledge list"
        say(
            .unknownPolicyName, "'\(name)' is no \(what)" + (close.map { "; did you mean '\($0)'?" } ?? ""), node.mark,
            [Fix(fix)])
    }

    mutating func say(_ code: DiagnosticCode, _ summary: String, _ mark: Mark?, _ fixes: [Fix] = []) {
        say(code, summary, line: mark?.line ?? 1, column: mark?.column ?? 1, fixes)
    }

    private mutating func say(
        _ code: DiagnosticCode, _ summary: String, line: Int, column: Int = 1, _ fixes: [Fix] = []
    ) {
        let at = SourceLocation(line: line, column: column)
        diagnostics.append(
            Diagnostic(code, summary, at: .text(SourceSpan(file: file, start: at, end: at)), fixes: fixes))
    }
}

/// The names a policy may use.
enum PolicyNames {
    static func products(_ shelf: TechnologyShelf) -> [String] {
        shelf.all.flatMap { [$0.id] + ($0.profile?.aliases ?? []) }
    }

    static func limits(_ shelf: TechnologyShelf) -> [String] {
        shelf.all.flatMap { technology in TechnologyLimits.names.map { technology.id + "." + $0 } }
    }

    static let prices =
        PriceBook.standard.lists.keys.sorted().flatMap { provider in
            PriceItem.allCases.map { provider + "." + $0.rawValue }
        } + ["people.on_call_hour"]
}
