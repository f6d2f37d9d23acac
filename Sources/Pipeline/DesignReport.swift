import DesignModel
import Diagnostics

/// What `design --json` prints: one object whose names are promised to scripts.
public struct DesignReport: Sendable, Codable {
    public struct StatedFact: Sendable, Codable {
        public var key: String
        public var value: FactValue
        public var unit: String?
        public var quote: String
        public var line: Int
        public var bound: String?
        public var when: String?
        public var strength: String
        public var evidence: String
    }

    public struct Doing: Sendable, Codable {
        public var actor: String
        public var verb: String
        public var entity: String
        public var kind: String
        public var line: Int
    }

    public struct Asked: Sendable, Codable {
        public var topic: String
        public var text: String
        public var why: String
        public var options: [AnswerOption]
        public var value: Double
    }

    public struct Assumed: Sendable, Codable {
        public var key: String
        public var value: FactValue
        public var unit: String?
        public var why: String
    }

    public struct Decided: Sendable, Codable {
        public var topic: String
        public var chosen: String
        public var alternatives: [String]
        public var settledBy: String
        public var reason: String
    }

    public struct Finding: Sendable, Codable {
        public var code: String
        public var severity: String
        public var place: String
        public var message: String
        public var fixes: [String]
    }

    public var facts: [StatedFact] = []
    public var operations: [Doing] = []
    public var entities: [String] = []
    public var unread: [UnreadPassage] = []
    public var contradictions: [Contradiction] = []
    public var context: String = ""
    public var briefingDigest: String = ""
    public var patterns: [String] = []
    public var questions: [Asked] = []
    public var assumptions: [Assumed] = []
    public var decisions: [Decided] = []
    public var findings: [Finding] = []
    public var files: [String] = []
}

extension DesignReport {
    public init(_ run: Run, files: [String]) {
        let cited = CitedValues(run)
        facts = ((run.brief?.facts ?? []) + (run.context?.facts ?? [])).map(StatedFact.init)
        operations = (run.brief?.operations ?? []).map(Doing.init)
        entities = (run.brief?.entities ?? []).map(\.name)
        unread = run.brief?.unread ?? []
        contradictions = run.brief?.contradictions ?? []
        context = run.context?.summary ?? ""
        briefingDigest = run.context?.digest ?? ""
        patterns = run.requirements?.patterns ?? []
        questions = (run.design?.questions ?? []).map {
            Asked(topic: $0.topic.rawValue, text: $0.text, why: $0.why, options: $0.options, value: $0.value)
        }
        assumptions = (run.design?.assumptions ?? []).map {
            Assumed(key: $0.key.rawValue, value: $0.value, unit: $0.unit?.name, why: cited.words($0.why))
        }
        decisions = (run.design?.decisions ?? []).map { decision in
            Decided(
                topic: decision.topic, chosen: decision.chosen,
                alternatives: decision.options.map(\.id).filter { $0 != decision.chosen },
                settledBy: decision.settledBy.rawValue, reason: cited.words(decision.reason))
        }
        findings = run.allFindings.map(Finding.init)
        self.files = files
    }
}

extension DesignReport.StatedFact {
    init(_ fact: Fact) {
        self.init(
            key: fact.key.rawValue, value: fact.value, unit: fact.unit?.name, quote: fact.quote,
            line: fact.span.start.line, bound: fact.bound?.rawValue, when: fact.when?.rawValue,
            strength: fact.strength.rawValue, evidence: fact.evidence.rawValue)
    }
}

extension DesignReport.Doing {
    init(_ operation: StatedOperation) {
        self.init(
            actor: operation.actor, verb: operation.verb, entity: operation.entity, kind: operation.kind.rawValue,
            line: operation.span.start.line)
    }
}

extension DesignReport.Finding {
    public init(_ diagnostic: Diagnostic) {
        self.init(
            code: diagnostic.code.id, severity: diagnostic.severity.rawValue, place: diagnostic.place.description,
            message: diagnostic.summary, fixes: diagnostic.fixes.map(\.title))
    }
}
