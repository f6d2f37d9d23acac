import DesignModel
import Diagnostics
import Simulation
import Yams

/// What a campaign runs: a model file whose places are set, or a design under a scenario with places in braces.
struct CampaignSubject {
    private enum Kind {
        case model(Node, SourceText)
        case design(Design, Assessment, scenario: String)
    }

    private var kind: Kind?
    private(set) var diagnostics: [Diagnostic] = []
    /// Everything that the results depend on besides the campaign file.
    let text: String

    init(model text: SourceText) {
        self.text = text.text
        do {
            kind = try Yams.compose(yaml: text.text).map { .model($0, text) }
            if kind == nil { diagnostics = [ModelFile.refusal("The file is empty", text, nil)] }
        } catch {
            diagnostics = [ModelFile.refusal("The file is no YAML: \(error)", text, nil)]
        }
    }

    init(blueprint text: SourceText, scenario: String) {
        self.text = text.text
        let run = BlueprintReview(DesignPipeline()).review(text)
        diagnostics = run.expression
        if let design = run.design, let assessment = run.assessment {
            kind = .design(design, assessment, scenario: scenario)
        }
    }

    /// The model with these values, or what is wrong with it.
    func model(with values: [CampaignValue]) -> (SimulationModel?, [Diagnostic]) {
        switch kind {
        case .model(let root, let text): Self.model(root, text, values)
        case .design(let design, let assessment, let scenario): Self.model(design, assessment, scenario, values)
        case nil: (nil, diagnostics)
        }
    }

    private static func model(
        _ root: Node, _ text: SourceText, _ values: [CampaignValue]
    ) -> (SimulationModel?, [Diagnostic]) {
        let reader = ModelReader(text)
        var node = root
        for value in values {
            let keys = value.parameter.split(separator: ".").map(String.init)
            guard let changed = node.setting(keys[...], to: value.node) else {
                reader.say("'\(value.parameter)' is no place in this file", nil)
                continue
            }
            node = changed
        }
        let model = reader.model(node)
        return reader.diagnostics.isEmpty ? reviewed(model) : (nil, reader.diagnostics)
    }

    private static func model(
        _ design: Design, _ assessment: Assessment, _ scenario: String, _ values: [CampaignValue]
    ) -> (SimulationModel?, [Diagnostic]) {
        var words = scenario
        for value in values {
            let place = "{\(value.parameter)}"
            guard words.contains(place) else {
                let summary = "The scenario '\(scenario)' has no \(place)"
                return (
                    nil, [Diagnostic(.scenarioNotUnderstood, summary, at: .run, fixes: [Fix("write \(place) into it")])]
                )
            }
            words = words.replacing(place, with: value.label)
        }
        let (spoken, diagnostics) = ScenarioWords.read(words, design)
        guard diagnostics.isEmpty else { return (nil, diagnostics) }
        return reviewed(ModelOfDesign(design, assessment, spoken).model)
    }

    private static func reviewed(_ model: SimulationModel) -> (SimulationModel?, [Diagnostic]) {
        (model, model.diagnostics)
    }
}

extension Node {
    /// The node with another value at a place: `sources`, `clients`, `poisson`; nil takes the value away. Maps on the way are made
    /// where they are missing; nil where the way leads through something that is no map and no list.
    func setting(_ keys: ArraySlice<String>, to value: Node?) -> Node? {
        guard let key = keys.first else { return value }
        let rest = keys.dropFirst()
        if let list = sequence {
            guard let at = Int(key), list.indices.contains(at), let item = list[at].setting(rest, to: value) else {
                return nil
            }
            var items = Array(list)
            items[at] = item
            return Node(items)
        }
        guard let map = mapping else { return nil }
        var pairs = map.map { ($0.key, $0.value) }
        guard let at = pairs.firstIndex(where: { $0.0.string == key }) else {
            guard value != nil else { return self }
            guard let made = Node([(Node, Node)]()).setting(rest, to: value) else { return nil }
            return Node(pairs + [(Node(key), made)])
        }
        if rest.isEmpty, value == nil {
            pairs.remove(at: at)
            return Node(pairs)
        }
        guard let changed = pairs[at].1.setting(rest, to: value) else { return nil }
        pairs[at].1 = changed
        return Node(pairs)
    }
}
