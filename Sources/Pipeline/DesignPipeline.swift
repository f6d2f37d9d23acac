import ContextManager
import Deliberation
import DesignLanguage
import DesignModel
import Diagnostics
import Emitters
import Estimation
import Inquiry
import Intake
import Knowledge
import Ports
import Synthesis
import Verification

/// The way from a brief to a checked design, as a value: every arrow is a function that a test can replace.
///
///     folder → Context          what the repository says
///     text → Brief              what the brief says
///     Brief, Context → Requirements → DecisionLog → Design
///     Design → blueprint → Design    what follows reads the blueprint and nothing else
///     Design → Assessment → findings → artefacts
public struct DesignPipeline: Sendable {
    public var consult: @Sendable (any FileTree) -> Context = { ContextManager().survey($0) }
    public var read: @Sendable (SourceText) -> Brief = { BriefReader().read($0) }
    public var reconcile: @Sendable (Brief, Context) -> Brief = { Reconciliation.reconciled($0, with: $1) }
    public var analyse: @Sendable (Brief, Context, [Answer]) -> Requirements
    public var object: @Sendable (Requirements) -> [Diagnostic] = { Impossibilities().diagnostics($0) }
    /// Takes the choices that a person pinned, by topic.
    public var decide: @Sendable (Requirements, [String: String]) -> DecisionLog
    /// The same choices without their reasons, for flip points.
    public var choose: @Sendable (Requirements, [String: String]) -> [String: String]
    public var synthesise: @Sendable (Requirements, DecisionLog) -> Design
    public var ask: @Sendable (Brief, Context, [Answer], @Sendable (Requirements) -> Design) -> [Question]
    public var assess: @Sendable (Design) -> Assessment = { Assessor().assess($0) }
    public var verify: @Sendable (Design, Assessment) -> [Diagnostic] = { Verifier().check($0, $1) }
    public var emit: @Sendable (Design, Assessment, [Diagnostic], [Artefact]) -> [Artefact]

    /// What the designer draws on: what comes with the program, and a user's own.
    public let repertoire: Repertoire
    /// What carries out questions, flip points and artefacts; nothing that comes out depends on it.
    let cores: Cores

    public init(_ repertoire: Repertoire = .builtIn, cores: Cores = .one) {
        self.repertoire = repertoire
        self.cores = cores
        analyse = { RequirementsAnalyst(repertoire).requirements(brief: $0, context: $1, answers: $2) }
        decide = { Deliberator(repertoire).decide($0, pins: $1).pinning($1) }
        choose = { Deliberator(repertoire).choices($0, pins: $1) }
        synthesise = { Synthesiser(repertoire).design($0, $1) }
        ask = { Consultant(repertoire).questions(brief: $0, context: $1, answers: $2, cores: cores, designer: $3) }
        emit = { ArtefactSet.make($0, $1, $2, earlier: $3, cores: cores) }
    }

    /// Decide and synthesise: the function that questions and flip points re-run.
    public func design(_ requirements: Requirements, pins: [String: String] = [:]) -> Design {
        synthesise(requirements, decide(requirements, pins))
    }
}

extension DesignPipeline {
    /// Fills in what the run lacks, up to and including `last`; what is there already is taken as it is.
    public func advance(_ run: Run, text: SourceText?, folder: any FileTree, to last: Stage = .artefacts) -> Run {
        var run = run
        for stage in Stage.allCases where stage <= last { take(stage, &run, text: text, folder: folder) }
        return run
    }

    private func take(_ stage: Stage, _ run: inout Run, text: SourceText?, folder: any FileTree) {
        switch stage {
        case .context: run.context = run.context ?? consult(folder)
        case .brief: run.brief = (run.brief ?? text.map(read)).map { reconcile($0, run.context ?? Context()) }
        case .requirements:
            run.requirements = run.requirements ?? requirements(run)
            run.objections = (run.requirements.map(object) ?? []) + quarrels(run) + overruled(run)
        case .decisions: run.decisions = run.decisions ?? run.requirements.map { decide($0, run.pins) }
        case .design: express(&run)
        case .assessment:
            run.assessment =
                run.assessment ?? run.design.map(assess).map { TrialFindings.attached($0, run.trial, run.blueprint) }
        case .findings: run.findings = run.findings ?? findings(run)
        case .artefacts: run.artefacts = run.artefacts ?? artefacts(run)
        }
    }

    private func quarrels(_ run: Run) -> [Diagnostic] {
        guard let brief = run.brief, let context = run.context else { return [] }
        return Reconciliation.diagnostics(brief, context)
    }

    private func requirements(_ run: Run) -> Requirements? {
        guard let brief = run.brief, let context = run.context else { return nil }
        return PolicyBinding.bound(analyse(brief, context, run.answers), by: run.policy)
    }

    /// What the brief wants and the house policy does not allow.
    private func overruled(_ run: Run) -> [Diagnostic] {
        run.requirements.map { PolicyBinding.overruled($0, repertoire.technologies) } ?? []
    }

    /// Says the design in the design language and goes on with what a reader of that text understands.
    private func express(_ run: inout Run) {
        guard run.design == nil, let design = designWithQuestions(run).map(run.documented) else { return }
        let generated = Blueprint.write(design)
        let text = Regeneration.blueprint(generated, over: run.standing)
        run.generatedBlueprint = generated
        let (blueprint, diagnostics) = Blueprint.read(SourceText(name: "blueprint.yaml", text: text))
        run.blueprint = text
        run.reading = blueprint
        run.design = blueprint?.design ?? design
        run.expression = diagnostics
    }

    private func designWithQuestions(_ run: Run) -> Design? {
        guard let requirements = run.requirements, let decisions = run.decisions else { return nil }
        var design = synthesise(requirements, decisions)
        if let brief = run.brief, let context = run.context {
            let (policy, pins) = (run.policy, run.pins)
            design.questions = ask(brief, context, run.answers) {
                self.design(PolicyBinding.bound($0, by: policy), pins: pins)
            }
        }
        return design
    }

    private func findings(_ run: Run) -> [Diagnostic]? {
        guard let design = run.design, let assessment = run.assessment else { return nil }
        let found = verify(design, assessment) + TrialFindings.diagnostics(run.trial, run.blueprint)
        guard let text = run.blueprint, !found.isEmpty else { return found }
        let blueprint = run.reading ?? Blueprint.read(SourceText(name: "blueprint.yaml", text: text)).blueprint
        return found.map { blueprint?.located($0) ?? $0 }
    }

    func artefacts(_ run: Run) -> [Artefact]? {
        guard let design = run.design, let assessment = run.assessment else { return nil }
        let blueprint = Artefact(
            path: "blueprint.yaml", text: run.blueprint ?? Blueprint.write(design), mediaType: "application/yaml")
        let made = emit(design, assessment, run.findings ?? [], run.earlierRecords) + [blueprint]
        return made.sorted { $0.path < $1.path }
    }
}
