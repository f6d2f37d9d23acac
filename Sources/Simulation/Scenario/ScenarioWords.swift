import DesignModel
import Diagnostics

/// Reads a scenario as people say it: `peak x2 while stripe is slow, one instance of api crashes`.
///
/// Parts are separated by commas, `while`, `and`, `with` or `when`; each names a load or an element with its trouble.
public enum ScenarioWords {
    public static func read(_ text: String, _ design: Design) -> (scenario: Scenario, diagnostics: [Diagnostic]) {
        var scenario = Scenario(text)
        var diagnostics: [Diagnostic] = []
        for part in parts(text) {
            if let load = load(part) {
                scenario.load = load
            } else if part.contains("impatient") {
                scenario.clientAttempts = 3
            } else if let disturbance = disturbance(part, design) {
                scenario.disturbances.append(disturbance)
            } else {
                diagnostics.append(refusal(part, design))
            }
        }
        return (scenario, diagnostics)
    }

    private static func parts(_ text: String) -> [[String]] {
        let separators: Set = ["while", "and", "with", "when", "during"]
        let spaced = text.lowercased().replacing(",", with: " and ").replacing(";", with: " and ")
        return spaced.split(separator: " ").map(String.init).split { separators.contains($0) }.map(Array.init)
    }

    private static func load(_ words: [String]) -> Double? {
        let stands = words.contains { ["peak", "load", "traffic"].contains($0) }
        guard stands else { return nil }
        if words.contains(where: { $0.hasPrefix("doubl") || $0 == "twice" }) { return 2 }
        if words.contains(where: { $0.hasPrefix("tripl") }) { return 3 }
        return number(words) ?? (words == ["peak"] || words == ["peak", "load"] ? 1 : nil)
    }

    /// `x2`, `2x`, `×2`, `20`, `20%`.
    private static func number(_ words: [String]) -> Double? {
        words.lazy.compactMap { Double($0.trimming { "x×%".contains($0) }) }.first { $0 > 0 && $0.isFinite }
    }

    private static func disturbance(_ words: [String], _ design: Design) -> Disturbance? {
        guard let (kind, usual) = trouble(words), let subject = Element.best(words, design) else { return nil }
        var (kindHere, amount) = (kind, number(words) ?? usual)
        if kind == .errors, amount > 1 { amount /= 100 }
        if kind == .crash {
            let isOne = words.contains("one") || words.contains("an") || words.contains("instance")
            if subject.isOthers { (kindHere, amount) = (.errors, 1) } else { amount = isOne ? 1 : number(words) ?? 1e6 }
        }
        return Disturbance(kindHere, subject.id, amount, from: 0, until: .infinity)
    }

    private static let troubles: [(stems: [String], kind: Disturbance.Kind, amount: Double)] = [
        (["slow", "sluggish", "latency"], .slow, 10),
        (["unreachable", "partition", "hang", "silent", "timeout"], .unreachable, 1),
        (["fail", "error"], .errors, 0.5),
        (["down", "crash", "die", "dead", "lost", "outage", "gone"], .crash, 1),
        (["cold", "flush", "empty"], .flush, 1), (["hot"], .hotKey, 1),
        (["pause", "freez", "frozen", "stops", "stall"], .pause, 1),
    ]

    private static func trouble(_ words: [String]) -> (Disturbance.Kind, Double)? {
        troubles.first { entry in words.contains { word in entry.stems.contains { word.hasPrefix($0) } } }
            .map { ($0.kind, $0.amount) }
    }

    private static func refusal(_ words: [String], _ design: Design) -> Diagnostic {
        let said = words.joined(separator: " ")
        let known = (design.components.map(\.id.rawValue) + design.stores.map(\.id.rawValue)).joined(separator: ", ")
        return Diagnostic(
            .scenarioNotUnderstood, "'\(said)' names no load, or no element of the design with a trouble", at: .run,
            fixes: [
                Fix("say a load, such as 'peak x2'"),
                Fix("say one of \(known) with 'is slow', 'is down', 'is unreachable', 'fails 20 percent', 'is cold'"),
            ])
    }
}

/// An element that words may mean.
private struct Element {
    var id: String
    var isOthers = false

    /// The element that most words speak of: its id counts more than its title, and that more than what it does.
    static func best(_ words: [String], _ design: Design) -> Element? {
        let components = design.components.map {
            (
                Element(id: $0.id.rawValue, isOthers: $0.kind == .thirdParty), $0.id.rawValue,
                $0.title + " " + $0.technology,
                $0.responsibility.template + ($0.kind == .thirdParty ? " provider" : "")
            )
        }
        let stores = design.stores.map {
            (
                Element(id: $0.id.rawValue), $0.id.rawValue, $0.title + " " + $0.technology,
                $0.holds.template + ($0.kind == .cache ? " cache" : $0.kind == .relational ? " database" : "")
            )
        }
        let scored = (components + stores).map { element, id, title, duty in
            (element, 9 * shared(words, id) + 3 * shared(words, title) + shared(words, duty))
        }
        guard let best = scored.max(by: { $0.1 < $1.1 }), best.1 > 0 else { return nil }
        return best.0
    }

    private static func shared(_ words: [String], _ text: String) -> Int {
        let known = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { $0.prefix(6) }
        let common: Set = ["the", "is", "of", "a", "an", "one", "instance"]
        return words.filter { !common.contains($0) && known.contains($0.prefix(6)) }.count
    }
}

extension String {
    fileprivate func trimming(_ isTrimmed: (Character) -> Bool) -> String {
        var rest = self[...]
        while let first = rest.first, isTrimmed(first) { rest = rest.dropFirst() }
        while let last = rest.last, isTrimmed(last) { rest = rest.dropLast() }
        return String(rest)
    }

    fileprivate func replacing(_ mark: Character, with words: String) -> String {
        reduce(into: "") { $0 += $1 == mark ? words : String($1) }
    }
}
