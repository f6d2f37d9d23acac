import DesignModel
import Diagnostics

@testable import Intake

/// What a few sentences say is done, as `actor: verb Entity (kind)` lines in the order of the text.
func operationsRead(in text: String) -> [String] {
    brief(text).operations.map { "\($0.actor): \($0.verb) \($0.entity) (\($0.kind.rawValue))" }
}

/// The entities that a few sentences speak of, with their attributes in parentheses.
func entitiesRead(in text: String) -> [String] {
    brief(text).entities.map { entity in
        let attributes = entity.attributes.map(\.name).joined(separator: ", ")
        return attributes.isEmpty ? entity.name : "\(entity.name) (\(attributes))"
    }
}

private func brief(_ text: String) -> Brief {
    BriefReader().read(SourceText(name: "brief.md", text: text))
}
