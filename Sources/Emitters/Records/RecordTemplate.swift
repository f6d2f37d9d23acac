/// A house's own form of a decision record: text with `{{part}}` where each part goes.
struct RecordTemplate {
    private let template: String

    init(_ template: String) { self.template = template }

    /// Parts that a decision does not have leave their place empty.
    func filled(_ parts: [String: [String]]) -> String {
        var text = ""
        var rest = template[...]
        while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
            text += rest[..<open.lowerBound]
            let part = parts[String(rest[open.upperBound..<close.lowerBound])] ?? []
            text += part.filter { !$0.isEmpty }.joined(separator: "\n")
            rest = rest[close.upperBound...]
        }
        text += rest
        return text.hasSuffix("\n") ? text : text + "\n"
    }
}
