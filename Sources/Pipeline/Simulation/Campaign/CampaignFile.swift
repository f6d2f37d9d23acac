import DesignModel
import Diagnostics
import Simulation
import Yams

/// Reads a campaign file: what is run, what varies, from which seeds.
///
///     name: retry-storm
///     model: retry-storm.yaml                   # or blueprint: architecture/blueprint.yaml, with a scenario
///     seconds: 120
///     seeds: 20                                 # 1 to 20, or a list
///     grid: {sources.clients.poisson: [200, 700], calls.ask.budget: [none, {ratio: 0.1}]}
///     random: {draws: 10, seed: 7, calls.ask.timeout: uniform 0.2 to 1}
///
/// The parameters of a model are the places of its file; those of a blueprint stand in braces in the scenario.
public struct CampaignFile {
    /// Reads a file that the campaign names by its path, as seen from the campaign file.
    public typealias Loader = (String) throws -> SourceText

    /// The campaign, or what is wrong with the file or one of its cases.
    public static func read(
        _ text: SourceText, load: Loader
    ) rethrows -> (campaign: Campaign?, diagnostics: [Diagnostic]) {
        let root: Node
        do {
            guard let node = try Yams.compose(yaml: text.text) else {
                return (nil, [ModelFile.refusal("The file is empty", text, nil)])
            }
            root = node
        } catch {
            return (nil, [ModelFile.refusal("The file is no YAML: \(error)", text, nil)])
        }
        var file = CampaignFile(text)
        let campaign = try file.campaign(root, load)
        return (file.diagnostics.contains { $0.severity == .error } ? nil : campaign, file.diagnostics)
    }

    /// More cases than this are a mistake more often than a wish.
    private static let mostCases = 10_000
    private static let mostSeeds = 1_000_000

    private let reader: ModelReader
    private let text: SourceText
    private var found: [Diagnostic] = []

    private init(_ text: SourceText) {
        self.text = text
        reader = ModelReader(text)
    }

    private var diagnostics: [Diagnostic] { reader.diagnostics + found }

    private mutating func campaign(_ root: Node, _ load: Loader) rethrows -> Campaign? {
        let fields = ModelFields(root, reader)
        let name = fields.word("name") ?? "campaign"
        let model = fields.word("model")
        let blueprint = fields.word("blueprint")
        let scenario = fields.word("scenario")
        let seconds = fields.time("seconds") ?? 600
        let warmUp = fields.time("warm_up")
        let seeds = seeds(fields["seeds"])
        let sweep = CampaignSweep(fields["grid"], fields["random"], reader)
        fields.close()
        if !(seconds > 0 && seconds <= 10_000_000) {
            reader.say("'seconds' is more than 0 and at most 10000000", root.mark)
        }
        if (model == nil) == (blueprint == nil) {
            reader.say("A campaign says either a model or a blueprint", root.mark)
        }
        guard reader.diagnostics.isEmpty, !seeds.isEmpty else { return nil }
        let cases = sweep.cases
        guard cases.count <= Self.mostCases else {
            reader.say("\(cases.count) cases are more than the \(Self.mostCases) that a campaign may have", root.mark)
            return nil
        }
        let subject = try subject(model, blueprint, scenario, load)
        guard let subject, let made = models(subject, cases) else { return nil }
        // What happens at a moment happens at that moment of the run; there is no beginning to leave out.
        let left = warmUp ?? (made.contains { $0.model.triggers.contains { $0.at > 0 } } ? 0 : seconds / 10)
        let digest = Digest.fnv1a64(Self.format + text.text + "\n---\n" + subject.text)
        return Campaign(name: name, digest: digest, cases: made, seeds: seeds, duration: seconds, warmUp: left)
    }

    /// Changes when the same campaign gives other results than before, so that old and new parts are never mixed.
    private static let format = "1\n"

    private func seeds(_ node: Node?) -> [UInt64] {
        guard let node else { return Array(1...10) }
        let list = node.sequence?.compactMap { $0.int.flatMap { UInt64(exactly: $0) } }
        if let list, list.count == node.sequence?.count, Set(list).count == list.count, !list.isEmpty { return list }
        if let count = node.int, (1...Self.mostSeeds).contains(count) { return (1...UInt64(count)).map { $0 } }
        reader.say("Seeds are a number of them, or a list of different whole numbers", node.mark)
        return []
    }
}

extension CampaignFile {
    private mutating func subject(
        _ model: String?, _ blueprint: String?, _ scenario: String?, _ load: Loader
    ) rethrows -> CampaignSubject? {
        let subject =
            if let model {
                CampaignSubject(model: try load(model))
            } else {
                CampaignSubject(blueprint: try load(blueprint ?? ""), scenario: scenario ?? "peak")
            }
        found += subject.diagnostics
        return subject.diagnostics.contains { $0.severity == .error } ? nil : subject
    }

    /// The model of every case; stops at the first that cannot be run and says which it is.
    private mutating func models(_ subject: CampaignSubject, _ cases: [[CampaignValue]]) -> [CampaignCase]? {
        var made: [CampaignCase] = []
        for values in cases {
            let (model, diagnostics) = subject.model(with: values)
            let settings = values.map { CampaignSetting($0.parameter, $0.label) }
            let errors = diagnostics.filter { $0.severity == .error }
            guard let model, errors.isEmpty else {
                let said = settings.map { "\($0.parameter): \($0.value)" }.joined(separator: ", ")
                found += errors.map { error in
                    var error = error
                    if !said.isEmpty { error.notes.append(Note("with \(said)", at: .file(path: text.name))) }
                    return error
                }
                return nil
            }
            made.append(CampaignCase(settings, model))
        }
        return made
    }
}
