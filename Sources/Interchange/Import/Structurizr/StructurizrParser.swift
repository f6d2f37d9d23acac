import Diagnostics

/// Statements of a workspace as elements and relations.
struct StructurizrParser {
    private(set) var model = StructurizrModel()
    private var archetypes: [String: Archetype] = [:]
    /// The text of a file that is included, where it was handed in.
    let included: (String) -> [DSLStatement]?

    private struct Archetype {
        var keyword: String
        var technology = ""
        var tags: [String] = []
    }

    init(included: @escaping (String) -> [DSLStatement]?) { self.included = included }

    mutating func read(_ statements: [DSLStatement]) {
        for statement in statements {
            switch statement.key() {
            case "workspace":
                if statement.key(1) == "extends" {
                    skip("workspace extends", statement.line)
                } else {
                    model.name = statement.word(1)
                    model.description = statement.word(2)
                }
                read(statement.children)
            case "model": elements(statement.children, in: nil)
            case "name": model.name = statement.word(1)
            case "description": model.description = statement.word(1)
            case "!include": if let found = include(statement) { read(found) }
            case "!const", "!constant", "!var", "!identifiers", "!impliedrelationships", "properties": break
            default: skip(statement.key(), statement.line)
            }
        }
        if !statements.contains(where: { $0.key() == "workspace" }), model.elements.isEmpty {
            elements(statements, in: nil)
        }
    }

    private mutating func skip(_ word: String, _ line: Int) { model.skipped.append((word, line)) }

    private mutating func include(_ statement: DSLStatement) -> [DSLStatement]? {
        let found = included(statement.word(1))
        if found == nil { skip("!include \(statement.word(1))", statement.line) }
        return found
    }

    private mutating func elements(_ statements: [DSLStatement], in parent: Int?) {
        for statement in statements { element(statement, in: parent) }
    }

    private mutating func element(_ statement: DSLStatement, in parent: Int?) {
        var statement = statement
        var identifier = ""
        if statement.word(1) == "=" {
            identifier = statement.words[0]
            statement.words.removeFirst(2)
        }
        if let arrow = statement.words.prefix(2).firstIndex(where: Self.isArrow) {
            return relation(statement, arrow, in: parent)
        }
        let keyword = statement.key()
        let archetype = archetypes[keyword]
        let plain = archetype?.keyword ?? keyword
        if let kind = Self.kinds[plain] {
            add(kind, statement, identifier, archetype, in: parent)
        } else {
            detail(statement, in: parent)
        }
    }

    private static let kinds: [String: StructurizrModel.Element.Kind] = [
        "person": .person, "softwaresystem": .system, "container": .container, "component": .component,
        "element": .custom,
        "group": .group, "enterprise": .group, "deploymentenvironment": .environment, "deploymentnode": .node,
        "infrastructurenode": .infrastructure, "containerinstance": .instance, "softwaresysteminstance": .instance,
        "instanceof": .instance,
    ]

    private mutating func add(
        _ kind: StructurizrModel.Element.Kind, _ statement: DSLStatement, _ identifier: String, _ archetype: Archetype?,
        in parent: Int?
    ) {
        var element = StructurizrModel.Element(
            kind: kind, identifier: identifier.lowercased(), name: statement.word(1), parent: parent,
            line: statement.line)
        element.spelled = identifier
        element.technology = archetype?.technology ?? ""
        element.tags = archetype?.tags ?? []
        let rest = Array(statement.words.dropFirst(2))
        func word(_ at: Int) -> String { at < rest.count ? rest[at] : "" }
        switch kind {
        case .person, .system:
            element.description = word(0)
            element.tags += Self.tags(word(1))
        case .container, .component, .infrastructure, .node:
            element.description = word(0)
            if !word(1).isEmpty { element.technology = word(1) }
            element.tags += Self.tags(word(2))
            if kind == .node, !word(3).isEmpty { element.instances = word(3) }
        case .custom:
            element.description = word(1)
            element.tags += Self.tags(word(2))
        case .instance:
            element.target = statement.word(1)
            element.name = ""
        case .group, .environment: break
        }
        model.elements.append(element)
        elements(statement.children, in: model.elements.count - 1)
    }

    static func tags(_ text: String) -> [String] {
        text.split(separator: ",").map { Spelling.line(String($0)) }.filter { !$0.isEmpty }
    }

    /// What stands in the block of an element about the element itself.
    private mutating func detail(_ statement: DSLStatement, in parent: Int?) {
        switch statement.key() {
        case "archetypes": statement.children.forEach { readArchetype($0) }
        case "!include": if let found = include(statement) { elements(found, in: parent) }
        case "!element", "!extend", "!ref":
            if let at = model.element(statement.word(1), from: parent) {
                elements(statement.children, in: at)
            } else {
                skip("\(statement.key()) \(statement.word(1))", statement.line)
            }
        case "description": if let parent { model.elements[parent].description = statement.word(1) }
        case "technology": if let parent { model.elements[parent].technology = statement.word(1) }
        case "tag", "tags":
            if let parent { model.elements[parent].tags += statement.words.dropFirst().flatMap(Self.tags) }
        case "instances": if let parent { model.elements[parent].instances = statement.word(1) }
        case "properties":
            guard let parent else { break }
            model.elements[parent].properties += statement.children.map { ($0.word(0), $0.word(1)) }
        case "!identifiers", "!impliedrelationships", "!const", "!constant", "!var", "deploymentgroup": break
        default: skip(statement.key(), statement.line)
        }
    }

    private mutating func readArchetype(_ statement: DSLStatement) {
        guard statement.word(1) == "=" else { return }
        let base = statement.key(2)
        var archetype = archetypes[base] ?? Archetype(keyword: base)
        for child in statement.children {
            if child.key() == "technology" { archetype.technology = child.word(1) }
            if child.key() == "tag" || child.key() == "tags" {
                archetype.tags += child.words.dropFirst().flatMap(Self.tags)
            }
        }
        archetypes[statement.key()] = archetype
    }

    /// `->`, or an archetype within: `--https->`.
    private static func isArrow(_ word: String) -> Bool {
        word == "->" || word.hasPrefix("--") && word.hasSuffix("->")
    }

    private mutating func relation(_ statement: DSLStatement, _ arrow: Int, in parent: Int?) {
        let mark = statement.words[arrow]
        let rest = Array(statement.words.dropFirst(arrow + 1))
        var relation = StructurizrModel.Relation(
            from: arrow == 0 ? "this" : statement.words[0], to: rest.first ?? "", scope: parent, line: statement.line)
        let archetype = archetypes[String(mark.dropFirst(2).dropLast(2)).lowercased()]
        relation.technology = archetype?.technology ?? ""
        relation.tags = archetype?.tags ?? []
        if rest.count > 1 { relation.description = rest[1] }
        if rest.count > 2, !rest[2].isEmpty { relation.technology = rest[2] }
        if rest.count > 3 { relation.tags += Self.tags(rest[3]) }
        for child in statement.children {
            switch child.key() {
            case "tag", "tags": relation.tags += child.words.dropFirst().flatMap(Self.tags)
            case "technology": relation.technology = child.word(1)
            case "description": relation.description = child.word(1)
            case "properties": relation.properties += child.children.map { ($0.word(0), $0.word(1)) }
            default: break
            }
        }
        model.relations.append(relation)
    }
}
