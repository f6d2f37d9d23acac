import DesignModel
import Diagnostics

/// Endpoints that a page names in code: `POST /v1/orders`.
enum AddressSection {
    static func read(_ section: MarkdownPage.Section, _ source: SourceText, _ draft: inout Draft) {
        for item in section.items {
            for address in addresses(item.text) { add(address, item, section, source, &draft) }
        }
    }

    static func addresses(_ text: String) -> [(method: String, path: String)] {
        MarkdownPage.codes(text).compactMap { code in
            let words = code.split(separator: " ").map(String.init)
            guard words.count >= 2, ["GET", "POST", "PUT", "PATCH", "DELETE"].contains(words[0]),
                words[1].hasPrefix("/")
            else { return nil }
            return (words[0], String(words[1].prefix { $0 != "?" }))
        }
    }

    private static func add(
        _ address: (method: String, path: String), _ item: MarkdownPage.Line, _ section: MarkdownPage.Section,
        _ source: SourceText,
        _ draft: inout Draft
    ) {
        let path = braced(address.path)
        let isKnown = draft.design.interfaces.contains { interface in
            interface.operations.contains { operation in
                guard operation.method == address.method, let known = operation.path else { return false }
                return shape(known.hasPrefix(interface.basePath) ? known : interface.basePath + known) == shape(path)
            }
        }
        guard !isKnown else { return }
        var operation = Operation(
            id: OperationID(
                Spelling.free(Spelling.kebab("\(address.method) \(path)")) {
                    draft.operationPlaces[OperationID($0)] != nil
                }),
            kind: address.method == "GET" ? .read : .write)
        draft.operationPlaces[operation.id] = source.wholeLine(item.number)
        operation.method = address.method
        operation.path = path
        operation.summary = summary(item, section)
        operation.idempotency = ["GET", "PUT", "DELETE"].contains(address.method) ? .natural : .none
        operation.request = path.split(separator: "/").filter { $0.hasPrefix("{") }.map {
            Field(String($0.dropFirst().dropLast()), "string")
        }
        if let at = draft.design.interfaces.firstIndex(where: { $0.style == .rest && $0.basePath.isEmpty }) {
            draft.design.interfaces[at].operations.append(operation)
        } else {
            var interface = Interface(
                id: InterfaceID(
                    Spelling.free("pages") { id in draft.design.interfaces.contains { $0.id.rawValue == id } }),
                component: "")
            interface.title = "Endpoints that the pages name"
            interface.basePath = ""
            interface.operations = [operation]
            draft.design.interfaces.append(interface)
        }
    }

    /// `:id` as `{id}`.
    private static func braced(_ path: String) -> String {
        path.split(separator: "/", omittingEmptySubsequences: false).map { part in
            part.hasPrefix(":") ? "{\(part.dropFirst())}" : String(part)
        }.joined(separator: "/")
    }

    /// Parameters may have other names.
    private static func shape(_ path: String) -> String {
        path.split(separator: "/").map { $0.hasPrefix("{") ? "{}" : $0.lowercased() }.joined(separator: "/")
    }

    /// The words behind the address in a list, or the requirement that it stands under.
    private static func summary(_ item: MarkdownPage.Line, _ section: MarkdownPage.Section) -> String {
        let words = MarkdownPage.item(item.text) ?? item.text
        if words.hasPrefix("`"), let behind = words.range(of: "`: ") ?? words.range(of: "` - ") {
            return MarkdownPage.plain(String(words[behind.upperBound...]))
        }
        let titles = ([section.title] + section.around.reversed()).filter { $0.hasPrefix("Requirement") }
        return titles.first.flatMap { $0.split(separator: ":", maxSplits: 1).last }.map { Spelling.line(String($0)) }
            ?? ""
    }
}

/// Parts named under "Components and Interfaces": modules of the one service, or parts of a kind that is said.
enum ModuleSection {
    static func read(_ section: MarkdownPage.Section, _ draft: inout Draft, _ place: SourceSpan) {
        guard !section.key.hasPrefix("components and interfaces"), section.level > 2 else { return }
        let title = MarkdownPage.plain(String(section.title.drop { $0.isNumber || $0 == "." || $0 == " " }))
        let first = section.items.lazy.compactMap { MarkdownPage.item($0.text) }.first ?? ""
        let words = first.split(separator: ",").map { Spelling.line(String($0)) }
        if let kind = ComponentKind(rawValue: Spelling.snake(words.first ?? "")) {
            guard !draft.design.components.contains(where: { $0.title == title }) else { return }
            var component = Component(
                id: ComponentID(Spelling.free(Spelling.kebab(title)) { draft.isPart($0) }), kind: kind, title: title)
            component.responsibility = Spelling.prose(
                MarkdownPage.item(section.paragraph) == nil ? section.paragraph : "")
            if words.count > 1, words[1].hasPrefix("in ") { component.technology = String(words[1].dropFirst(3)) }
            draft.design.components.append(component)
            return
        }
        if draft.design.components.isEmpty {
            draft.design.components.append(Component(id: "api", kind: .service, title: draft.design.system.name))
            draft.guess("No page says what runs; one service stands for all of it", at: "components.api", place)
        }
        let id = ModuleID(Spelling.kebab(title))
        guard !draft.design.components.contains(where: { $0.modules.contains { $0.id == id } || $0.title == title }),
            !id.rawValue.isEmpty
        else { return }
        var module = Module(id: id)
        module.responsibility = Spelling.prose(Spelling.firstSentence(section.paragraph))
        draft.design.components[0].modules.append(module)
    }
}
