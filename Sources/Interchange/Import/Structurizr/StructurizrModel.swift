import Diagnostics

/// What a workspace says, before it becomes a design.
struct StructurizrModel {
    struct Element {
        enum Kind: String {
            case person, system, container, component, custom, environment, node, infrastructure, instance, group
        }
        var kind: Kind
        /// The name it is referred to by, in lower case; empty where it has none.
        var identifier: String
        var name: String
        var description = ""
        var technology = ""
        var tags: [String] = []
        var properties: [(key: String, value: String)] = []
        var instances: String?
        /// For instances: what they are an instance of.
        var target = ""
        var parent: Int?
        var line: Int
        /// The identifier as it was written.
        var spelled = ""
    }

    struct Relation {
        var from: String
        var to: String
        var scope: Int?
        var description = ""
        var technology = ""
        var tags: [String] = []
        var properties: [(key: String, value: String)] = []
        var line: Int
    }

    var name = ""
    var description = ""
    var elements: [Element] = []
    var relations: [Relation] = []
    /// What was skipped: a keyword, with the line it first stands in.
    var skipped: [(word: String, line: Int)] = []

    /// The element that a reference means, seen from within another.
    func element(_ reference: String, from scope: Int?) -> Int? {
        let wanted = reference.lowercased()
        if wanted == "this" || wanted.isEmpty { return scope }
        var around = scope
        while let at = around {
            let path = fullPath(at)
            if let found = elements.firstIndex(where: {
                !$0.identifier.isEmpty && fullPath(of: $0) == path + "." + wanted
            }) {
                return found
            }
            around = elements[at].parent
        }
        return elements.firstIndex { !$0.identifier.isEmpty && fullPath(of: $0) == wanted }
            ?? elements.firstIndex { $0.identifier == wanted }
    }

    private func fullPath(_ at: Int) -> String { fullPath(of: elements[at]) }

    private func fullPath(of element: Element) -> String {
        var parts = [element.identifier]
        var around = element.parent
        while let at = around {
            if elements[at].kind != .group { parts.append(elements[at].identifier) }
            around = elements[at].parent
        }
        return parts.filter { !$0.isEmpty }.reversed().joined(separator: ".")
    }

    /// The nearest element of a kind that contains this one, itself included.
    func ancestor(_ at: Int, _ kind: Element.Kind) -> Int? {
        var around: Int? = at
        while let position = around {
            if elements[position].kind == kind { return position }
            around = elements[position].parent
        }
        return nil
    }
}
