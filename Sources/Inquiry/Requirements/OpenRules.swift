import DesignModel
import Knowledge

/// Rules of the domain that nobody settled: the likeliest answer is taken, entered as a rule and listed as assumed.
enum OpenRules {
    static func fill(_ needs: inout Requirements, _ gist: BriefGist) {
        let settled = Set(needs.rules.map(\.slug))
        for question in SemanticQuestions.raised(by: needs, text: gist.signs)
        where !settled.contains(question.topic.rawValue) {
            guard let assumed = question.assumed else { continue }
            let slug = question.topic.rawValue
            needs.rules.append(DomainRule(slug: slug, value: .text(assumed.id), quantity: nil, quote: ""))
            let why = "\(assumed.answer): taken until somebody decides, because \(question.why)"
            let clean = why.contains { $0.isNumber } ? "\(assumed.answer): taken until somebody decides" : why
            needs.assumptions.append(
                Assumption(key: question.topic, value: .text(assumed.id), why: Prose(clean)))
        }
    }
}
