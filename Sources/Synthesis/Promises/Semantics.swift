import DesignModel
import Knowledge

/// How answers about meaning change the design: each goes to the element that has to honour it.
extension Drawing {
    mutating func answerSemantics() {
        for rule in requirements.rules where rule.slug.hasPrefix("semantics.") {
            let answer = Phrase.quotable(rule.value.description.replacing("_", with: " "))
            let cited = design.ledger["rule." + rule.slug] == nil ? answer : "{rule.\(rule.slug)}"
            honour(String(rule.slug.dropFirst("semantics.".count)), cited.isEmpty ? "as answered" : cited)
        }
    }

    private mutating func honour(_ slug: String, _ answer: String) {
        let topic = Phrase.spaced(slug)
        let effect = SemanticEffects.effect(of: slug)
        let sentence = "\(Phrase.capitalised(topic)): \(answer). \(effect.consequence)"
        switch effect.place {
        case .operations:
            guardOperations(slug, sentence)
            proveAnswer(slug, topic, answer)
        case .channels:
            for at in design.channels.indices {
                design.channels[at].redrive = Prose(design.channels[at].redrive.template + " " + sentence)
            }
            proveAnswer(slug, topic, answer)
        case .jobs:
            for at in design.components.indices
            where design.components[at].kind == .scheduledJob && concerns(design.components[at], slug) {
                design.components[at].responsibility = Prose(
                    design.components[at].responsibility.template + " " + sentence)
            }
            proveAnswer(slug, topic, answer)
        case .release:
            if let last = design.environments.indices.last {
                design.environments[last].release = Prose(design.environments[last].release.template + " " + sentence)
            }
        case .everywhere:
            design.security.measures.append(Prose(sentence))
            proveAnswer(slug, topic, answer)
        }
    }

    private mutating func guardOperations(_ slug: String, _ sentence: String) {
        let stems = Phrase.words(slug).map { String($0.prefix(5)) }
        for interface in design.interfaces.indices {
            for at in design.interfaces[interface].operations.indices {
                let id = design.interfaces[interface].operations[at].id.rawValue
                guard design.interfaces[interface].operations[at].kind == .write, stems.contains(where: id.contains)
                else { continue }
                let before = design.interfaces[interface].operations[at].guards.map { $0.template + " " } ?? ""
                design.interfaces[interface].operations[at].guards = Prose(before + sentence)
            }
        }
        design.security.measures.append(Prose(sentence))
    }

    private func concerns(_ job: Component, _ slug: String) -> Bool {
        let text = (job.id.rawValue + " " + job.responsibility.template).lowercased()
        return Phrase.words(slug).contains { $0.count > 3 && text.contains(String($0.prefix(5))) }
    }

    private mutating func proveAnswer(_ slug: String, _ topic: String, _ answer: String) {
        let taken = requirements.assumptions.first { $0.key.rawValue == "semantics." + slug }?.why.template ?? ""
        let inWords = taken.firstRange(of: ": taken until").map { String(taken[..<$0.lowerBound]) }
        let answer = inWords.map(Phrase.digitless) ?? answer
        let proof = step(
            "answer-" + Phrase.kebab(slug), Prose("Prove the answer on \(topic)"),
            Prose(
                "A test plays the case of \(nouns.system) in which it matters, and \(inWords == nil ? "finds: " : "")\(answer)."
            ))
        design.steps.insert(proof, at: min(1, design.steps.count))
    }
}
