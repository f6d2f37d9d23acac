/// A JSON Schema (2020-12) as far as tools need it: types, choices, objects, lists, limits, combinations, references
/// within the document. What it does not know it does not check; nothing outside the document is ever fetched.
public struct JSONSchema: Sendable, Hashable {
    public let json: JSON

    public init(_ json: JSON) { self.json = json }

    /// Where a value breaks the schema, each as `path: rule`; empty when it fits.
    public func complaints(about value: JSON) -> [String] {
        var found: [String] = []
        check(value, json, "", 0, &found)
        return found
    }

    private func check(_ value: JSON, _ schema: JSON, _ path: String, _ depth: Int, _ found: inout [String]) {
        guard depth < 64, found.count < 20 else { return }
        if schema == false { return found.append(Self.place(path) + "is not allowed") }
        if let target = schema["$ref"]?.string.flatMap(resolve) { check(value, target, path, depth + 1, &found) }
        guard checkType(value, schema, path, &found) else { return }
        checkChoices(value, schema, path, &found)
        checkLimits(value, schema, path, &found)
        if let items = value.array { checkItems(items, schema, path, depth, &found) }
        if let members = value.members { checkMembers(members, schema, path, depth, &found) }
        checkCombinations(value, schema, path, depth, &found)
    }

    /// `#`, `#/$defs/name` and the like; references that lead out of the document lead nowhere.
    private func resolve(_ reference: String) -> JSON? {
        guard reference.hasPrefix("#") else { return nil }
        var node = json
        for part in reference.dropFirst().split(separator: "/") {
            let name = part.replacing("~1", with: "/").replacing("~0", with: "~")
            guard let next = node[String(name)] else { return nil }
            node = next
        }
        return node
    }

    static func place(_ path: String) -> String { path.isEmpty ? "the value " : "'\(path)' " }
}

extension JSONSchema {
    private func checkType(_ value: JSON, _ schema: JSON, _ path: String, _ found: inout [String]) -> Bool {
        let wanted = schema["type"]?.array?.compactMap(\.string) ?? (schema["type"]?.string.map { [$0] } ?? [])
        guard !wanted.isEmpty, !wanted.contains(where: { Self.isType(value, $0) }) else { return true }
        found.append(Self.place(path) + "has to be \(Self.article(wanted.joined(separator: " or ")))")
        return false
    }

    private static func article(_ noun: String) -> String {
        ("aeio".contains(noun.prefix(1)) ? "an " : "a ") + noun
    }

    private static func isType(_ value: JSON, _ type: String) -> Bool {
        switch (type, value) {
        case ("null", .null), ("boolean", .bool), ("string", .string), ("array", .array), ("object", .object): true
        case ("integer", _): value.int != nil
        case ("number", _): value.double != nil
        default: false
        }
    }

    private func checkChoices(_ value: JSON, _ schema: JSON, _ path: String, _ found: inout [String]) {
        if let choices = schema["enum"]?.array, !choices.contains(where: { Self.equal($0, value) }) {
            found.append(Self.place(path) + "has to be one of " + choices.map(\.description).joined(separator: ", "))
        }
        if let constant = schema["const"], !Self.equal(constant, value) {
            found.append(Self.place(path) + "has to be \(constant)")
        }
    }

    /// Numbers are equal by value, however they were written.
    private static func equal(_ left: JSON, _ right: JSON) -> Bool {
        if let a = left.double, let b = right.double { return a == b }
        return left == right
    }

    private func checkLimits(_ value: JSON, _ schema: JSON, _ path: String, _ found: inout [String]) {
        func limit(_ size: Double?, _ low: String, _ high: String, _ noun: String) {
            guard let size else { return }
            if let least = schema[low]?.double, size < least {
                found.append(Self.place(path) + "has to be at least \(JSON.number(least))\(noun)")
            }
            if let most = schema[high]?.double, size > most {
                found.append(Self.place(path) + "has to be at most \(JSON.number(most))\(noun)")
            }
        }
        limit(value.double, "minimum", "maximum", "")
        limit((value.string?.unicodeScalars.count).map(Double.init), "minLength", "maxLength", " characters long")
        limit((value.array?.count).map(Double.init), "minItems", "maxItems", " items long")
        if let number = value.double, let floor = schema["exclusiveMinimum"]?.double, number <= floor {
            found.append(Self.place(path) + "has to be more than \(JSON.number(floor))")
        }
        if let number = value.double, let ceiling = schema["exclusiveMaximum"]?.double, number >= ceiling {
            found.append(Self.place(path) + "has to be less than \(JSON.number(ceiling))")
        }
    }

    private func checkItems(
        _ items: [JSON], _ schema: JSON, _ path: String, _ depth: Int, _ found: inout [String]
    ) {
        guard let inner = schema["items"] else { return }
        for (position, item) in items.enumerated() { check(item, inner, "\(path)[\(position)]", depth + 1, &found) }
    }

    private func checkMembers(
        _ members: [JSON.Member], _ schema: JSON, _ path: String, _ depth: Int, _ found: inout [String]
    ) {
        let names = Set(members.map(\.name))
        for required in schema["required"]?.array?.compactMap(\.string) ?? [] where !names.contains(required) {
            found.append(Self.place(path.isEmpty ? required : path + "." + required) + "is missing")
        }
        let properties = schema["properties"]
        for member in members {
            let inner = path.isEmpty ? member.name : path + "." + member.name
            if let known = properties?[member.name] {
                check(member.value, known, inner, depth + 1, &found)
            } else if schema["additionalProperties"] == false {
                found.append(Self.unknown(inner, properties?.members?.map(\.name) ?? []))
            } else if let other = schema["additionalProperties"], other.members != nil {
                check(member.value, other, inner, depth + 1, &found)
            }
        }
    }

    private static func unknown(_ path: String, _ names: [String]) -> String {
        place(path) + "is not known here" + (names.isEmpty ? "" : "; there is " + names.joined(separator: ", "))
    }

    private func checkCombinations(
        _ value: JSON, _ schema: JSON, _ path: String, _ depth: Int, _ found: inout [String]
    ) {
        for part in schema["allOf"]?.array ?? [] { check(value, part, path, depth + 1, &found) }
        if let parts = schema["anyOf"]?.array, !parts.contains(where: { fits(value, $0, depth) }) {
            found.append(Self.place(path) + "fits none of the forms it may have")
        }
        if let parts = schema["oneOf"]?.array, parts.filter({ fits(value, $0, depth) }).count != 1 {
            found.append(Self.place(path) + "has to fit exactly one of the forms it may have")
        }
        if let part = schema["not"], fits(value, part, depth) {
            found.append(Self.place(path) + "has a form it may not have")
        }
    }

    private func fits(_ value: JSON, _ schema: JSON, _ depth: Int) -> Bool {
        var found: [String] = []
        check(value, schema, "", depth + 1, &found)
        return found.isEmpty
    }
}
