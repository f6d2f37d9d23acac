import Diagnostics
import Simulation
import Yams

/// Turns the nodes of a model file into a model, and keeps what it stumbles over.
final class ModelReader {
    private let text: SourceText
    private(set) var diagnostics: [Diagnostic] = []

    init(_ text: SourceText) { self.text = text }

    func say(_ summary: String, _ mark: Mark?, _ fixes: [Fix] = []) {
        diagnostics.append(ModelFile.refusal(summary, text, mark, fixes))
    }

    func model(_ root: Node) -> SimulationModel {
        let fields = ModelFields(root, self)
        var model = SimulationModel()
        model.stations = named(fields["stations"]).map { station($0, $1) }
        model.caches = named(fields["caches"]).map { cache($0, $1) }
        model.handlers = named(fields["handlers"]).map { handler($0, $1) }
        model.calls = named(fields["calls"]).map { call($0, $1) }
        model.sources = named(fields["sources"]).compactMap { source($0, $1) }
        model.triggers = (fields["triggers"]?.sequence.map(Array.init) ?? []).compactMap { trigger($0) }
        fields.close()
        return model
    }

    private func named(_ node: Node?) -> [(String, ModelFields)] {
        guard let node else { return [] }
        guard let mapping = node.mapping else {
            say("A mapping of names stands here", node.mark)
            return []
        }
        return mapping.map { ($0.key.string ?? "", ModelFields($0.value, self)) }
    }

    func number(_ node: Node) -> Double? {
        if let value = node.float { return value }
        say("A number stands here", node.mark)
        return nil
    }

    /// Seconds: a number, or a number with `us`, `ms`, `s`, `min` or `h`.
    func time(_ node: Node) -> Double? {
        if let value = node.string.flatMap({ Self.seconds($0.split(separator: " ")) }) { return value }
        say("A time stands here, such as 500 ms", node.mark)
        return nil
    }

    private static func seconds(_ words: [Substring]) -> Double? {
        let factors = ["us": 1e-6, "ms": 1e-3, "s": 1, "min": 60, "h": 3_600]
        guard let value = words.first.flatMap({ Double($0) }) else { return nil }
        if words.count == 1 { return value }
        return words.count == 2 ? factors[String(words[1])].map { value * $0 } : nil
    }

    /// `exponential 10 ms`, `lognormal 10 ms scv 4`, `erlang 3 10 ms`, `uniform 1 ms to 5 ms`, a list of times, or a time.
    func law(_ node: Node) -> Distribution? {
        if let list = node.sequence { return .empirical(list.compactMap { time($0) }) }
        let words = (node.string ?? "").split(separator: " ")
        if let found = Self.law(words) { return found }
        say("A law for times stands here, such as 'exponential 10 ms' or 'lognormal 10 ms scv 4'", node.mark)
        return nil
    }

    private static func law(_ words: [Substring]) -> Distribution? {
        guard let kind = words.first else { return nil }
        let rest = Array(words.dropFirst())
        let pieces = rest.split { $0 == "scv" || $0 == "shape" || $0 == "to" || $0 == "or" }.map(Array.init)
        func time(_ at: Int) -> Double? { pieces.count > at ? seconds(pieces[at]) : nil }
        func plain(_ at: Int) -> Double? { pieces.count > at ? pieces[at].first.flatMap { Double($0) } : nil }
        switch kind {
        case "exponential": return time(0).map { .exponential(mean: $0) }
        case "constant": return time(0).map { .constant($0) }
        case "lognormal": return time(0).map { .lognormal(mean: $0, scv: plain(1) ?? 1) }
        case "pareto": return time(0).map { .pareto(mean: $0, shape: plain(1) ?? 2) }
        case "uniform": return time(0).flatMap { low in time(1).map { .uniform(from: low, to: $0) } }
        case "erlang":
            let phases = rest.first.flatMap { Int($0) }
            return phases.flatMap { count in
                seconds(Array(rest.dropFirst())).map { .erlang(phases: count, mean: $0) }
            }
        case "hyperexponential":
            guard let share = rest.first.flatMap({ Double($0) }), pieces.count == 2 else { return nil }
            return seconds(Array(pieces[0].dropFirst())).flatMap { first in
                time(1).map { .hyperexponential(share: share, first: first, second: $0) }
            }
        default: return seconds(words).map { .constant($0) }
        }
    }

    func steps(_ node: Node?) -> [Step] {
        guard let node else { return [] }
        guard let list = node.sequence else {
            say("A list of steps stands here", node.mark)
            return []
        }
        return list.compactMap { step($0) }
    }

    private func step(_ node: Node) -> Step? {
        let fields = ModelFields(node, self)
        let kinds = [
            "work", "delay", "call", "together", "either", "cached", "send", "fail", "go_on", "finish",
        ]
        guard let (kind, value) = fields.first(of: kinds) else {
            say("A step begins with one of \(kinds.joined(separator: ", "))", node.mark)
            return nil
        }
        let step = step(kind, value, fields)
        fields.close()
        return step
    }

    private func step(_ kind: String, _ value: Node, _ fields: ModelFields) -> Step? {
        switch kind {
        case "work": return .work(value.string ?? "", fields.law("time") ?? .constant(0))
        case "delay": return law(value).map { .delay($0) }
        case "call": return .call(value.string ?? "", to: fields.word("to"))
        case "send": return .send(value.string ?? "", to: fields.word("to"))
        case "together": return .together((value.sequence.map(Array.init) ?? []).map { steps($0) })
        case "cached": return .cached(value.string ?? "", miss: steps(fields["miss"]))
        case "fail": return number(value).map { .fail($0) }
        case "go_on": return .goOn(value.string ?? "")
        case "finish": return .finish
        default:
            let branches = (value.sequence.map(Array.init) ?? []).map { node -> Branch in
                let branch = ModelFields(node, self)
                defer { branch.close() }
                return Branch(branch.number("probability") ?? 0, steps(branch["steps"]))
            }
            return .either(branches)
        }
    }
}
