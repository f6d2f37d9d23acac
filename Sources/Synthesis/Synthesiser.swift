import DesignModel
import Knowledge

/// Carries out the decisions: boundaries, interfaces, schema, edges, objectives.
public struct Synthesiser: Sendable {
    private let repertoire: Repertoire

    /// Draws with the patterns and practices of the repertoire.
    public init(_ repertoire: Repertoire = .builtIn) { self.repertoire = repertoire }

    /// The whole design of a system: its parts, how they hold together, and what is promised and risked.
    public func design(_ requirements: Requirements, _ log: DecisionLog) -> Design {
        let data = DataPlan.make(requirements, log, repertoire.patterns)
        let contract = InterfacePlan.make(requirements, log, data)
        var parts = PlannedParts(
            tables: data.tables, buckets: data.buckets, interfaces: contract.interfaces, events: contract.events)
        parts.entries = data.entries + contract.entries
        return design(requirements, log, parts)
    }

    /// Puts planned tables and interfaces into a running whole.
    func design(_ requirements: Requirements, _ log: DecisionLog, _ parts: PlannedParts) -> Design {
        var drawing = Drawing(requirements, log, parts, repertoire)
        drawing.drawProfile()
        drawing.drawSites()
        drawing.drawActors()
        drawing.drawInterfaces()
        drawing.drawComponents()
        drawing.drawStores()
        drawing.drawChannels()
        drawing.drawEdges()
        drawing.fitPools()
        drawing.promise()
        return drawing.design
    }
}

extension Drawing {
    mutating func drawProfile() {
        design.system.purpose = PurposeWords.prose(requirements.purpose)
        design.system.kind = requirements.kind
        design.system.style = shape.style
        design.system.brief = requirements.briefFile.isEmpty ? nil : requirements.briefFile
        design.system.briefDigest = requirements.briefDigest.isEmpty ? nil : requirements.briefDigest
        design.system.briefingDigest = requirements.briefingDigest.isEmpty ? nil : requirements.briefingDigest
        let banned = requirements.policy?.forbidden.map(\.technology) ?? []
        design.system.forbidden = (requirements.constraints.forbidden + banned).map { $0.lowercased() }
        design.system.residency = shape.places.isDivided ? [] : requirements.constraints.residency
        design.system.telemetry = log.choice("observability").isEmpty ? nil : log.choice("observability")
        design.system.recordTemplate = requirements.policy?.recordTemplate
        design.decisions = log.decisions
        design.assumptions = requirements.assumptions
    }

    mutating func promise() {
        drawObjectives()
        drawSecurity()
        drawEnvironments()
        drawRisks()
        drawSteps()
        drawNarratives()
        answerSemantics()
    }
}
