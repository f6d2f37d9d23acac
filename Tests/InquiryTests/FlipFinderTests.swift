import Deliberation
import DesignModel
import class Foundation.ProcessInfo
import Inquiry
import TestSupport
import Testing

/// A flip point is true when the decisions differ between the values just before and just beyond it, and in nothing unlisted.
@Suite struct FlipFinderTests {
    @Test func justBelowAndJustAboveDifferInTheListedDecisionsAlone() throws {
        var checked = 0
        for labelled in try Self.few {
            let turning = Self.turning(labelled.brief)
            for spot in Spot.all(turning) {
                let moved = Self.moved(labelled.brief, spot, Self.now(labelled, spot.entry))
                let turnedBefore = Spot.all(turning).filter {
                    $0.isBetweenNow(and: spot, Self.now(labelled, spot.entry))
                }
                .reduce(into: Set<String>()) { $0.formUnion($1.topics) }
                #expect(spot.topics.isSubset(of: moved), "\(labelled.name) \(spot): \(moved)")
                let unlisted = moved.subtracting(spot.topics).subtracting(turnedBefore)
                #expect(unlisted.isEmpty, "\(labelled.name) \(spot): \(unlisted)")
                checked += 1
            }
        }
        #expect(checked > 5)
    }

    @Test func aStatedLimitIsFoundAsNearAsPeopleSaySuchFigures() throws {
        let brief = Brief(
            file: "brief.md", title: "Orchard",
            facts: [
                Written.fact("load.peak_rps", 20, .perSecond), Written.fact("team.size", 4, .count),
                Written.fact("load.daily_active_users", 5000, .count),
            ],
            operations: [Written.operation("gardener", "log", "Harvest", .write)])
        let style = try #require(Self.turning(brief)["style"])
        let rate = try #require(style.first { $0.entry == "load.peak_rps" })
        #expect(rate.becomes == "modular_monolith")
        // Three hundred at the end of the year, with the growth that is assumed.
        let atHorizon =
            Self.requirements(
                brief, [Answer(topic: "load.peak_rps", value: .number(rate.threshold.value), unit: .perSecond)]
            )
            .ledger["load.peak_rps.horizon"]?.value ?? 0
        #expect(atHorizon > 297 && atHorizon < 307)
        let people = try #require(style.first { $0.entry == "team.size" })
        #expect(people.threshold.value == 33 && people.becomes == "few_services" && people.side == .from)
    }

    @Test func everyFlipPointSaysWhatToWatch() throws {
        for labelled in try Self.few.prefix(1) {
            for (topic, points) in Self.turning(labelled.brief) {
                for point in points {
                    #expect(!point.watch.template.isEmpty, "\(labelled.name) \(topic)")
                    #expect(point.watch.template.contains { $0.isNumber } == false, "\(point.watch.template)")
                }
            }
        }
    }

    /// One brief with many kinds of figures; `FLIPS=1` turns those of every example.
    private static var few: [LabelledBrief] {
        get throws {
            let all = try LabelledBrief.all() + LabelledBrief.all(under: "Examples/Unseen")
            let isWide = ProcessInfo.processInfo.environment["FLIPS"] != nil
            return all.filter { isWide || $0.name == "photo-feed" }
        }
    }

    static func turning(_ brief: Brief) -> [String: [FlipPoint]] {
        FlipFinder().flipPoints(brief: brief, context: Context(), answers: []) { Deliberator().choices($0) }
    }

    static func requirements(_ brief: Brief, _ answers: [Answer]) -> Requirements {
        RequirementsAnalyst().requirements(brief: brief, context: Context(), answers: answers)
    }

    private static func now(_ labelled: LabelledBrief, _ entry: String) -> Double {
        requirements(labelled.brief, []).ledger[entry]?.value ?? 0
    }

    /// The topics whose choice differs a hair before and a hair beyond the spot.
    private static func moved(_ brief: Brief, _ spot: Spot, _ now: Double) -> Set<String> {
        let (near, beyond) = spot.neighbours
        let before = spot.isUp ? max(near, now) : min(near, now)
        let left = choices(brief, spot, before)
        let right = choices(brief, spot, beyond)
        return Set(left.keys.filter { right[$0] != nil && left[$0] != right[$0] })
    }

    private static func choices(_ brief: Brief, _ spot: Spot, _ value: Double) -> [String: String] {
        let answer = Answer(topic: FactKey(rawValue: spot.entry), value: .number(value), unit: spot.unit)
        let log = Deliberator().decide(requirements(brief, [answer]))
        return Dictionary(log.decisions.map { ($0.topic, $0.chosen) }, uniquingKeysWith: { first, _ in first })
    }
}

/// One value of one figure, with every decision that is said to turn there.
private struct Spot: CustomStringConvertible {
    let entry: String
    let value: Double
    let unit: Unit
    let side: FlipPoint.Side
    var topics: Set<String>

    var description: String { "\(entry) \(side.words) \(value): \(topics.sorted())" }
    var isUp: Bool { side == .above || side == .from }

    static func all(_ turning: [String: [FlipPoint]]) -> [Spot] {
        var spots: [Spot] = []
        for (topic, points) in turning.sorted(by: { $0.key < $1.key }) {
            for point in points {
                let same = spots.firstIndex {
                    $0.entry == point.entry && $0.value == point.threshold.value && $0.side == point.side
                }
                if let same {
                    spots[same].topics.insert(topic)
                } else {
                    spots.append(
                        Spot(
                            entry: point.entry, value: point.threshold.value, unit: point.threshold.unit,
                            side: point.side, topics: [topic]))
                }
            }
        }
        return spots
    }

    /// The values just before and just beyond, as near as such a figure is said: one or two percent, or one head.
    var neighbours: (before: Double, beyond: Double) {
        guard unit.dimension == .fraction else { return around(value, grows: isUp) }
        let missing = around(1 - value * unit.factor, grows: !isUp)
        return (share(missing.before), share(missing.beyond))
    }

    private func share(_ missing: Double) -> Double { ((1 - missing) / unit.factor * 1e9).rounded() / 1e9 }

    private func around(_ size: Double, grows: Bool) -> (before: Double, beyond: Double) {
        let isHair = side == .above || side == .below
        var step = isHair ? size * 6e-4 : Self.step(at: grows ? size * (1 - 1e-9) : size)
        if entry.hasPrefix("team.") { step = 1 }
        if size == 0 { step = 0.001 }
        if !grows { step = -step }
        return isHair ? (size, size + step) : (size - step, size)
    }

    /// 2 from 100 to 200, 5 up to 500, 10 up to 1000, and so in every power of ten.
    private static func step(at size: Double) -> Double {
        var third = 0.01
        while size >= third * 1000 { third *= 10 }
        while size < third * 100, third > 1e-12 { third /= 10 }
        let digits = size / third
        return third * (digits < 200 ? 2 : digits < 500 ? 5 : 10)
    }

    func isBetweenNow(and other: Spot, _ now: Double) -> Bool {
        entry == other.entry && isUp == other.isUp && abs(value - now) < abs(other.value - now)
    }
}
