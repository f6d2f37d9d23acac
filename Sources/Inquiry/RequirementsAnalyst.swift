import DesignModel
import Knowledge

/// Turns facts of the brief, the repository and earlier answers into typed requirements, every gap filled by a listed assumption.
public struct RequirementsAnalyst: Sendable {
    let repertoire: Repertoire

    /// Capabilities are looked for among those of the repertoire.
    public init(_ repertoire: Repertoire = .builtIn) { self.repertoire = repertoire }

    public func requirements(brief: Brief, context: Context, answers: [Answer]) -> Requirements {
        requirements(brief, BriefGist.of(brief, repertoire), context, answers)
    }

    /// The same for one of many trial answers: what the words alone show was gathered once.
    func requirements(_ brief: Brief, _ gist: BriefGist, _ context: Context, _ answers: [Answer]) -> Requirements {
        let facts = FactSet(brief: brief, context: context, answers: answers)
        var result = Requirements(name: Wording.name(of: brief))
        result.kind = facts.text("project.kind").flatMap(ProjectKind.init(rawValue:)) ?? .greenfield
        result.patterns = gist.patterns
        let builder = ConstraintBuilder(facts: facts, ledger: Ledger(), kind: result.kind)
        let sums = settled(brief, facts, builder.team(), gist)
        fill(&result, brief, facts, sums, gist)
        result.rules = RuleBuilder(facts: facts, answers: answers).rules()
        result.purpose = gist.purpose
        result.constraints.namedRegions = gist.namedRegions
        result.workload.isSacredAtPeak = gist.isSacredAtPeak
        result.workload.sacredTime = gist.sacredTime
        carry(brief, context, into: &result)
        result.facts = facts.all
        OpenRules.fill(&result, gist)
        return result
    }

    /// The ledger with everything that follows by arithmetic, and every gap filled.
    private func settled(_ brief: Brief, _ facts: FactSet, _ team: Team, _ gist: BriefGist) -> Arithmetic {
        let wording = gist.wording
        let horizon = Horizon(facts)
        var sums = Arithmetic(ledger: LedgerOpening(facts: facts, horizon: horizon).ledger(), facts: facts)
        PerClientRates().apply(to: &sums)
        BurstRates().apply(to: &sums)
        BatchWindows().apply(to: &sums)
        PeakFactors().apply(to: &sums)
        Audience(wording: wording).apply(to: &sums)
        SystemRates(wording: wording, match: gist.match).apply(to: &sums)
        Growth(wording: wording, horizon: horizon).apply(to: &sums)
        StorageGrowth(wording: wording).apply(to: &sums)
        let precious = Precious.isPrecious(facts, gist.patterns)
        QualityBuilder(wording: wording, team: team, isPrecious: precious).fill(&sums)
        Gaps(wording: wording).fill(&sums, brief)
        return sums
    }

    private func fill(
        _ result: inout Requirements, _ brief: Brief, _ facts: FactSet, _ sums: Arithmetic, _ gist: BriefGist
    ) {
        let builder = ConstraintBuilder(facts: facts, ledger: sums.ledger, kind: result.kind)
        result.constraints = builder.constraints()
        result.team = builder.team()
        result.workload = WorkloadBuilder(facts: facts, ledger: sums.ledger).workload(gist.match)
        result.entities = EntityBuilder(facts: facts, ledger: sums.ledger).entities(brief.entities)
        let quality = QualityBuilder(wording: gist.wording, team: result.team, isPrecious: false)
        result.qualities = quality.qualities(facts, sums.ledger)
        result.assumptions = sums.assumptions
        result.ledger = sums.ledger
    }

    private func carry(_ brief: Brief, _ context: Context, into result: inout Requirements) {
        result.briefFile = brief.file
        result.briefText = brief.text
        result.briefDigest = brief.digest
        result.briefingDigest = context.digest
        result.contradictions = brief.contradictions
        result.openPoints = brief.openPoints
        result.operations = brief.operations
        result.records = context.records
    }
}
