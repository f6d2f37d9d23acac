import DesignModel

/// The options of a decision as a list: the chosen one first, each other one with what excluded or outweighed it.
struct OptionList {
    let decision: Decision
    let words: (Prose) -> String

    var lines: [String] {
        let chosen = decision.options.filter { $0.id == decision.chosen }
        return (chosen + decision.options.filter { $0.id != decision.chosen }).map(line)
    }

    private func line(_ option: AssessedOption) -> String {
        let title = option.title.isEmpty ? option.id : option.title
        let chosen = option.id == decision.chosen ? " (chosen)" : ""
        let remark = words(option.remark)
        var parts = option.exclusions.map { "excluded: " + words($0) }
        if !remark.isEmpty { parts.append(remark) }
        if let criteria = option.criteria { parts.append(measured(criteria)) }
        return "- **\(title)**\(chosen)" + (parts.isEmpty ? "" : ": " + parts.joined(separator: "; "))
    }

    private func measured(_ criteria: Criteria) -> String {
        criteria.inOrder.map { "\($0.name) \($0.value.grouped)" }.joined(separator: ", ")
    }
}
