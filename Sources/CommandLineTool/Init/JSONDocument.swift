import ArgumentParser

/// A JSON file of somebody else, comments and all: one member is set or taken out, every other byte stays.
struct JSONDocument {
    private let characters: [Character]
    private let path: String

    init(_ text: String, path: String) {
        characters = Array(text)
        self.path = path
    }

    static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// The text with `servers: {name: {entry}}`; a member of that name gets the new value.
    func setting(_ name: String, to entry: [String], under servers: String) throws -> String {
        guard characters.contains(where: { !$0.isWhitespace }) else {
            return Self.whole(name, entry, servers)
        }
        let root = try object(at: skip(0))
        guard let group = root.members.first(where: { $0.name == servers }) else {
            let body = Self.member(name, entry, indent: 4)
            return inserting("  \(Self.quoted(servers)): {\n\(body)\n  }", into: root)
        }
        guard characters[group.value.lowerBound] == "{" else { throw refusal("'\(servers)' in it is no object") }
        let inner = try object(at: group.value.lowerBound)
        guard let old = inner.members.first(where: { $0.name == name }) else {
            return inserting(Self.member(name, entry, indent: 4), into: inner)
        }
        let value = Self.value(entry, indent: 4)
        return replacing(old.value, with: value)
    }

    /// The text without the member; empty objects that remain stay.
    func removing(_ name: String, under servers: String) throws -> String {
        let root = try object(at: skip(0))
        guard let group = root.members.first(where: { $0.name == servers }), characters[group.value.lowerBound] == "{",
            let at = try object(at: group.value.lowerBound).members.firstIndex(where: { $0.name == name })
        else { return String(characters) }
        let members = try object(at: group.value.lowerBound).members
        let isLast = at == members.count - 1
        let start = isLast ? (at == 0 ? members[at].start : members[at - 1].value.upperBound) : members[at].start
        let end = isLast ? members[at].value.upperBound : members[at + 1].start
        return replacing(start..<end, with: "")
    }

    private func replacing(_ range: Range<Int>, with text: String) -> String {
        String(characters[..<range.lowerBound]) + text + String(characters[range.upperBound...])
    }

    private func inserting(_ member: String, into object: Object) -> String {
        guard let last = object.members.last else {
            let indent = member.prefix { $0 == " " }.dropLast(2)
            return replacing(object.open + 1..<object.open + 1, with: "\n" + member + "\n" + indent)
        }
        let end = last.value.upperBound
        let following = skip(end)
        // A trailing comma stays where it is, and serves the new member.
        if characters[following] == "," {
            let rest = lineEnd(following + 1)
            return replacing(rest..<rest, with: "\n" + member)
        }
        return replacing(end..<end, with: ",\n" + member)
    }
}

// MARK: - New text

extension JSONDocument {
    private static func whole(_ name: String, _ entry: [String], _ servers: String) -> String {
        "{\n  \(quoted(servers)): {\n\(member(name, entry, indent: 4))\n  }\n}\n"
    }

    private static func member(_ name: String, _ entry: [String], indent: Int) -> String {
        String(repeating: " ", count: indent) + quoted(name) + ": " + value(entry, indent: indent)
    }

    private static func value(_ entry: [String], indent: Int) -> String {
        let pad = String(repeating: " ", count: indent)
        return "{\n" + entry.map { pad + "  " + $0 }.joined(separator: "\n") + "\n" + pad + "}"
    }
}

// MARK: - Reading

extension JSONDocument {
    struct Object {
        var open: Int
        var members: [(name: String, start: Int, value: Range<Int>)] = []
        var close: Int
    }

    private func refusal(_ reason: String) -> ValidationError {
        ValidationError("'\(path)' is left alone: \(reason); mend it, or add the server by hand")
    }

    private func object(at open: Int) throws -> Object {
        guard open < characters.count, characters[open] == "{" else { throw refusal("it is no JSON object") }
        var members: [(name: String, start: Int, value: Range<Int>)] = []
        var at = skip(open + 1)
        while at < characters.count, characters[at] != "}" {
            guard characters[at] == "\"" else { throw refusal("a name is expected in it at character \(at)") }
            let end = try value(at)
            let name = String(characters[at + 1..<end - 1])
            let colon = skip(end)
            guard colon < characters.count, characters[colon] == ":" else { throw refusal("a ':' is missing in it") }
            let start = skip(colon + 1)
            let stop = try value(start)
            members.append((name, at, start..<stop))
            at = skip(stop)
            if at < characters.count, characters[at] == "," { at = skip(at + 1) }
        }
        guard at < characters.count else { throw refusal("an object in it has no end") }
        return Object(open: open, members: members, close: at)
    }

    /// Just past the value that begins here.
    private func value(_ start: Int) throws -> Int {
        guard start < characters.count else { throw refusal("it ends too early") }
        var at = start
        var depth = 0
        repeat {
            guard at < characters.count else { throw refusal("it ends too early") }
            switch characters[at] {
            case "{", "[": depth += 1
            case "}", "]": depth -= 1
            case "\"": at = try closingQuote(at)
            case "/": at = skip(at) - 1
            default: if depth == 0 { return wordEnd(at) }
            }
            at += 1
        } while depth > 0
        return at
    }

    private func closingQuote(_ open: Int) throws -> Int {
        var at = open + 1
        while at < characters.count, characters[at] != "\"" { at += characters[at] == "\\" ? 2 : 1 }
        guard at < characters.count else { throw refusal("a text in it has no end") }
        return at
    }

    private func wordEnd(_ start: Int) -> Int {
        characters[start...].firstIndex { ",}]/".contains($0) || $0.isWhitespace } ?? characters.count
    }

    /// The end of the line where nothing but blanks and comments follow on it, else right here.
    private func lineEnd(_ start: Int) -> Int {
        let newline = characters[start...].firstIndex { $0.isNewline } ?? characters.count
        return skip(start) >= newline ? newline : start
    }

    /// Past white space and comments.
    private func skip(_ start: Int) -> Int {
        var at = start
        while at < characters.count {
            if characters[at].isWhitespace {
                at += 1
            } else if characters[at] == "/", at + 1 < characters.count, characters[at + 1] == "/" {
                at = characters[at...].firstIndex { $0.isNewline } ?? characters.count
            } else if characters[at] == "/", at + 1 < characters.count, characters[at + 1] == "*" {
                var end = at + 2
                while end + 1 < characters.count, !(characters[end] == "*" && characters[end + 1] == "/") { end += 1 }
                at = min(characters.count, end + 2)
            } else {
                break
            }
        }
        return at
    }
}
