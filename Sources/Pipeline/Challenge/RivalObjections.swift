import DesignModel

/// Rejected options, made and computed: the whole design again with one decision turned, and what that would gain and cost.
struct RivalObjections {
    private let docket: Docket
    private let run: Run
    private let pipeline: DesignPipeline

    init(_ docket: Docket, _ run: Run, _ pipeline: DesignPipeline) {
        self.docket = docket
        self.run = run
        self.pipeline = pipeline
    }

    var all: [Objection] {
        guard let needs = run.requirements else { return [] }
        return docket.design.decisions.compactMap { decision in
            rival(decision).flatMap { objection(decision, $0, needs) }
        }
    }

    /// The feasible option that comes next on the criteria.
    private func rival(_ decision: Decision) -> AssessedOption? {
        let feasible = decision.options.filter { $0.isFeasible && $0.id != decision.chosen }
        return feasible.first { one in feasible.allSatisfy { !Comparison.isBetter($0, than: one) } }
    }

    private func objection(_ decision: Decision, _ rival: AssessedOption, _ needs: Requirements) -> Objection? {
        var pins = run.pins
        pins[decision.topic] = rival.id
        let design = pipeline.design(needs, pins: pins)
        let other = Docket(design, pipeline.assess(design))
        let scales = Scales(docket, other)
        guard scales.gain > 0 else { return nil }
        let title = docket.title(rival.id, decision)
        var objection = Objection(
            "decisions.\(decision.topic)", 10 + min(50, scales.gain * 50),
            "\(title) instead of \(docket.title(decision.chosen, decision)) would gain: \(scales.gains.joined(separator: ", "))"
        )
        objection.evidence = Comparison.lines(chosen(decision), rival)
        objection.evidence += scales.losses.map { "it would lose: \($0)" }
        if !rival.remark.template.isEmpty {
            objection.evidence.append("it brings: \(docket.cited.words(rival.remark))")
        }
        objection.alternative = Objection.Alternative(
            topic: decision.topic, option: rival.id,
            differences: scales.gains + scales.losses + followers(design, decision))
        objection.settledBy = settling(decision, title)
        return objection
    }

    private func chosen(_ decision: Decision) -> AssessedOption {
        decision.options.first { $0.id == decision.chosen } ?? AssessedOption(id: decision.chosen)
    }

    /// Decisions that turn along.
    private func followers(_ design: Design, _ decision: Decision) -> [String] {
        design.decisions.compactMap { other in
            guard other.topic != decision.topic,
                let mine = docket.design.decisions.first(where: { $0.topic == other.topic }),
                mine.chosen != other.chosen
            else { return nil }
            return "\(other.topic) becomes \(other.chosen)"
        }
    }

    private func settling(_ decision: Decision, _ title: String) -> String {
        guard let point = decision.flipPoints.first else {
            return "No figure turns \(decision.topic): pin it in the blueprint if the gain outweighs the criteria."
        }
        return
            "Watch \(docket.cited.words(point.watch)); \(point.entry) \(point.turning) turns it. Undone so: \(docket.cited.words(decision.undo))"
    }
}

/// Two designs beside each other in what was computed of them.
struct Scales {
    private(set) var gains: [String] = []
    private(set) var losses: [String] = []
    /// How much better the other is: shares of cost saved, capacity and availability gained.
    private(set) var gain = 0.0

    init(_ docket: Docket, _ other: Docket) {
        cost(docket, other)
        capacity(docket, other)
        parts(docket, other)
    }

    private mutating func cost(_ docket: Docket, _ other: Docket) {
        guard let now = docket.assessment.ledger["cost.monthly"], let then = other.assessment.ledger["cost.monthly"],
            now.unit == then.unit, now.canonical > 0
        else { return }
        weigh(
            1 - then.canonical / now.canonical, from: 0.05,
            "\(then.bare) instead of \(now.bare)")
    }

    private mutating func capacity(_ docket: Docket, _ other: Docket) {
        guard let now = docket.assessment.bottleneck, let then = other.assessment.bottleneck, now.multiple.value > 0
        else {
            return
        }
        let words =
            "full at \(then.multiple.bare) times the peak (\(then.element)) instead of \(now.multiple.bare) (\(now.element))"
        weigh((then.multiple.value / now.multiple.value - 1) / max(1, now.multiple.value), from: 0.1, words)
    }

    private mutating func parts(_ docket: Docket, _ other: Docket) {
        let now = Self.count(docket.design)
        let then = Self.count(other.design)
        guard now != then else { return }
        let words = "\(then) running parts instead of \(now)"
        weigh(Double(now - then) / Double(max(now, 1)) / 2, from: 0, words)
    }

    private mutating func weigh(_ better: Double, from least: Double, _ words: String) {
        if better > least { gains.append(words); gain += better }
        if better < -least { losses.append(words) }
    }

    private static func count(_ design: Design) -> Int {
        design.components.filter(\.kind.isOurs).count + design.stores.count + design.channels.count
    }
}
