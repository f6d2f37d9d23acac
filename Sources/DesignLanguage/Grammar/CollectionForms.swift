import DesignModel
import Diagnostics

extension Form {
    /// Elements one after the other; a single one may stand without brackets.
    static func list<Element>(_ element: Form<Element>) -> Form<[Element]> where Value == [Element] {
        Form<[Element]>(
            description: .list(element.description),
            read: { node, reader in
                if node.isEmptyScalar { return [] }
                guard let items = node.list else {
                    return node.map == nil ? element.read(node, reader).map { [$0] } : reader.reportNoList(node)
                }
                return items.enumerated().compactMap { position, item in
                    reader.insideItem(position, item) { element.read(item, reader) }
                }
            },
            write: { elements, writer in
                let items = elements.map { element.write($0, writer) }
                return .list(items, items.allSatisfy { $0.scalar != nil && $0.style != .prose } ? .flow : .block)
            })
    }

    /// Elements by name, in order: the key is the element's name.
    static func named<Element>(
        _ shape: Shape<Element>, _ name: WritableKeyPath<Element, String> & Sendable,
        declares kind: ReferenceKind? = nil
    ) -> Form<[Element]> where Value == [Element] {
        Form<[Element]>(
            description: .map(of: .shape(shape.description), key: "name"),
            read: { node, reader in
                if node.isEmptyScalar { return [] }
                guard let entries = node.map else { return reader.reportNoMap(node, of: shape.name) }
                return entries.compactMap { entry in
                    if let kind { reader.declare(kind, entry) }
                    return reader.inside(entry) { shape.read(entry.value, named: entry.name, reader) }
                }
            },
            write: { elements, writer in
                let entries = elements.map { element in
                    let id = element[keyPath: name]
                    return Node.Entry(name: id, value: shape.write(element, named: id, writer))
                }
                return .map(entries, .block)
            })
    }
}

extension Form {
    /// The name of something declared elsewhere.
    static func reference<Subject>(_ kinds: ReferenceKind...) -> Form where Value == Identifier<Subject> {
        Form(
            description: .reference(kinds),
            read: { node, reader in
                guard let text = reader.text(of: node) else { return nil }
                reader.mention(text, kinds, node)
                return Identifier(text)
            }, write: { identifier, _ in .scalar(identifier.rawValue) })
    }
}

extension Form where Value == String {
    /// The bare name of something of one of several kinds, declared elsewhere.
    static func name(of kinds: ReferenceKind...) -> Form {
        Form(
            description: .reference(kinds),
            read: { node, reader in
                guard let text = reader.text(of: node) else { return nil }
                reader.mention(text, kinds, node)
                return text
            }, write: { name, _ in .scalar(name) })
    }
}
