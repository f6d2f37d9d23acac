import Knowledge
import Yams

/// Products of a user's files.
extension OwnReader {
    func technology(_ name: String, _ node: Node) -> Technology {
        Technology(
            name, node.text("title"), standIn(node.text("stand_in")), lockIn(node.text("lock_in")),
            providers: node.texts("providers").map { $0.lowercased() }, limits: limits(node.child("limits")),
            profile(node), dialect: node.optionalText("dialect"))
    }

    private func profile(_ node: Node) -> TechnologyProfile {
        TechnologyProfile(
            TechnologyFamily(rawValue: node.text("family")) ?? .relational, guarantees: node.text("guarantees"),
            burden: node.text("burden"), tests: node.text("tests"), speaks: node.text("speaks"),
            cost: node.text("cost"), exit: node.text("exit"), licence(node.child("licence")),
            figures: node.items("figures").map(figure), aliases: node.texts("also"))
    }

    private func standIn(_ word: String) -> StandIn {
        switch word {
        case "embedded": .embedded
        case "imitation": .imitation
        default: .process
        }
    }

    private func lockIn(_ word: String) -> LockIn {
        switch word {
        case "standard": .standard
        case "proprietary": .proprietary
        default: .shared
        }
    }

    private func licence(_ node: Node?) -> Licence {
        Licence(
            Licence.Kind(rawValue: node?.text("kind") ?? "") ?? .commercial, node?.text("name") ?? "",
            change: node?.text("change") ?? "", node?.text("source") ?? "", node?.text("date") ?? "")
    }

    private func limits(_ node: Node?) -> TechnologyLimits {
        func limit(_ name: String) -> PublishedFigure? {
            guard let figure = node?.child(name), let value = figure.number("value") else { return nil }
            return PublishedFigure(value, figure.text("source"), figure.text("date"))
        }
        return TechnologyLimits(
            commits: limit("commits"), rows: limit("rows"), reads: limit("reads"), messages: limit("messages"))
    }

    private func figure(_ node: Node) -> TechnologyFigure {
        TechnologyFigure(
            TechnologyFigure.Kind(rawValue: node.text("kind")) ?? .measured, node.text("title"),
            node.number("value") ?? 0, node.text("unit"), node.text("source"), node.text("date"))
    }
}
