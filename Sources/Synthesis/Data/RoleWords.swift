import Knowledge

/// Puts the brief's names where a pattern's text has roles in brackets.
struct RoleWords {
    let domain: DomainMap

    init(_ domain: DomainMap) { self.domain = domain }

    /// The text with every role named; nil when a role in it has no table.
    func fill(_ text: String) -> String? {
        guard text.utf8.contains(UInt8(ascii: "[")) else { return text }
        var result = ""
        var rest = text[...]
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "[")) {
            result += rest[..<open]
            guard let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: "]")) else { break }
            let inside = rest[rest.utf8.index(after: open)..<close]
            rest = rest[rest.utf8.index(after: close)...]
            if inside.isEmpty {
                result += "[]"
            } else {
                guard let name = name(inside) else { return nil }
                result += name
            }
        }
        return result + rest
    }

    /// The text with every role named; a role without a table is called by its own name.
    func sentence(_ text: String) -> String { fill(text) ?? fallback(text) }

    private func fallback(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "[")),
            let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: "]"))
        {
            let inside = rest[rest.utf8.index(after: open)..<close]
            result += rest[..<open] + (name(inside) ?? ownName(inside))
            rest = rest[rest.utf8.index(after: close)...]
        }
        return result + rest
    }

    /// The role's own word where no table plays it, without the mark that says how to write it.
    private func ownName(_ inside: Substring) -> String {
        let role = inside.last.map { "+-/~".contains($0) } == true ? inside.dropLast() : inside
        return role.parts(at: "|").last.map(String.init) ?? String(role)
    }

    /// `role`, `role+` table, `role-` kebab, `role/` plural kebab, `role~` spoken; `a|b` takes the first that has a table, then the word itself.
    private func name(_ inside: Substring) -> String? {
        guard let mark = inside.last else { return nil }
        switch mark {
        case "+": return plain(inside.dropLast()).map(Naming.plural)
        case "-": return plain(inside.dropLast()).map(Naming.kebab)
        case "/": return plain(inside.dropLast()).map { Naming.kebab(Naming.plural($0)) }
        case "~": return plain(inside.dropLast()).map(Naming.spoken)
        default: return plain(inside)
        }
    }

    private func plain(_ role: Substring) -> String? {
        guard role.utf8.contains(UInt8(ascii: "|")) else { return domain.nameOfRole[String(role)] }
        let alternatives = role.parts(at: "|")
        return alternatives.lazy.compactMap { domain.nameOfRole[String($0)] }.first
            ?? alternatives.last.map(String.init)
    }
}
