import DesignModel

/// Whether a system is there already that a brief beside it would extend.
enum KindFold {
    /// A framework of servers together with code is a system; a brief that says otherwise comes first.
    static func facts(_ observed: [Fact], _ languages: [LanguageShare]) -> [Fact] {
        guard !languages.isEmpty, let framework = observed.first(where: { $0.key == "stack.framework" }) else {
            return []
        }
        return [
            Fact(
                "project.kind", .text("brownfield"), quote: framework.quote, span: framework.span, strength: .existing,
                evidence: .observed)
        ]
    }
}
