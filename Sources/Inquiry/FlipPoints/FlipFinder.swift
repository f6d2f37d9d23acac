import DesignModel
import Knowledge
import Ports

/// Finds for every decision the figures at which it would turn, by making all decisions again with other figures.
public struct FlipFinder: Sendable {
    private let cores: Cores

    private let repertoire: Repertoire

    public init(_ repertoire: Repertoire = .builtIn, cores: Cores = .one) {
        self.repertoire = repertoire
        self.cores = cores
    }

    /// The flip points by topic, those nearest to today's figures first; `choose` answers what is chosen, topic by topic.
    public func flipPoints(
        brief: Brief, context: Context, answers: [Answer],
        choose: @escaping @Sendable (Requirements) -> [String: String]
    ) -> [String: [FlipPoint]] {
        let analyst = RequirementsAnalyst(repertoire)
        let gist = BriefGist.of(brief, repertoire)
        let needs = analyst.requirements(brief, gist, context, answers)
        let base = choose(needs)
        let dials = needs.ledger.entries.compactMap(Dial.init)
        let found = cores.map(dials.count) { at in
            let dial = dials[at]
            let others = answers.filter { $0.topic.rawValue != dial.name }
            let search = FlipSearch(dial: dial) { value in
                let answer = Answer(topic: FactKey(rawValue: dial.name), value: .number(value), unit: dial.unit)
                return choose(analyst.requirements(brief, gist, context, others + [answer]))
            }
            return Self.points(search, base, needs.name)
        }
        return Self.ordered(found, needs)
    }

    private static func points(
        _ search: FlipSearch, _ base: FlipSearch.Choices, _ system: String
    ) -> [String: [FlipPoint]] {
        var points: [String: [FlipPoint]] = [:]
        for crossing in search.crossings(from: base) where !crossing.becomes.isEmpty {
            var point = point(crossing, search)
            point.watch = WatchWords.prose(crossing.topic, point.entry, system)
            points[crossing.topic, default: []].append(point)
        }
        return points
    }

    /// Says "above" where the decision turns as soon as the last value is passed, "from" where the first one is needed.
    private static func point(_ crossing: Crossing, _ search: FlipSearch) -> FlipPoint {
        let dial = search.dial
        let beyond = dial.nudged(crossing.last, up: crossing.isUp)
        let isPassed = beyond.map { search.choices($0)[crossing.topic] == crossing.becomes } ?? false
        let formula = "decisions made again with \(dial.name) changed until this one turned"
        let threshold = Quantity(
            isPassed ? crossing.last : crossing.first, dial.unit, nil, .derived(formula: formula, inputs: [dial.name]))
        var point = FlipPoint(entry: dial.name, threshold: threshold, becomes: crossing.becomes)
        point.side = crossing.isUp ? isPassed ? .above : .from : isPassed ? .below : .downTo
        return point
    }

    /// All that was found, topic by topic, the smallest change of a figure first.
    private static func ordered(_ found: [[String: [FlipPoint]]], _ needs: Requirements) -> [String: [FlipPoint]] {
        var merged: [String: [FlipPoint]] = [:]
        for part in found { merged.merge(part) { $0 + $1 } }
        return merged.mapValues { points in
            points.enumerated().sorted { left, right in
                let (mine, theirs) = (distance(left.element, needs), distance(right.element, needs))
                return mine == theirs ? left.offset < right.offset : mine < theirs
            }.map(\.element)
        }
    }

    /// How many times today's figure the threshold is, in either direction; for promises, how many times what is missing to one.
    private static func distance(_ point: FlipPoint, _ needs: Requirements) -> Double {
        guard let now = needs.ledger[point.entry] else { return .infinity }
        var pair = (now.canonical, point.threshold.canonical)
        if point.threshold.unit.dimension == .fraction { pair = (1 - pair.0, 1 - pair.1) }
        guard pair.0 > 0, pair.1 > 0 else { return .greatestFiniteMagnitude }
        return max(pair.0 / pair.1, pair.1 / pair.0)
    }
}
