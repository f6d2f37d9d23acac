import DesignModel
import Knowledge

/// Other people's names and sentences in the spelling of the design language.
enum Spelling {
    /// `listPets`, `list_pets`, `List pets` as `list-pets`.
    static func kebab(_ text: String) -> String {
        let letters = Array(
            products.reduce(text) { $0.contains($1.spelled) ? $0.replacing($1.spelled, with: $1.plain) : $0 })
        var kebab = ""
        for (at, letter) in letters.enumerated() {
            guard letter.isLetter || letter.isNumber else {
                if !kebab.isEmpty, kebab.last != "-" { kebab.append("-") }
                continue
            }
            let before = at > 0 ? letters[at - 1] : " "
            let after = at + 1 < letters.count ? letters[at + 1] : " "
            let starts =
                letter.isUppercase && (before.isLowercase || before.isNumber || before.isUppercase && after.isLowercase)
            if starts, !kebab.isEmpty, kebab.last != "-" { kebab.append("-") }
            kebab += letter.lowercased()
        }
        while kebab.last == "-" { kebab.removeLast() }
        return kebab
    }

    /// Names whose capitals begin no new word.
    private static let products: [(spelled: String, plain: String)] = [
        "PostgreSQL", "MySQL", "GraphQL", "NoSQL", "MongoDB", "DynamoDB", "MariaDB", "RabbitMQ", "ActiveMQ", "OpenAPI",
        "OpenSearch", "ClickHouse", "TimescaleDB", "SQLite", "OAuth", "GitHub", "GitLab", "JavaScript", "TypeScript",
        "CockroachDB", "InfluxDB",
    ].map { ($0, $0.prefix(1) + $0.dropFirst().lowercased()) }

    /// A name that is spelled our way already stays as it is.
    static func kept(_ name: String) -> String {
        let isOurs = name.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
        return isOurs && !name.isEmpty ? name : kebab(name)
    }

    static func snake(_ text: String) -> String { String(kebab(text).map { $0 == "-" ? "_" : $0 }) }

    /// `order_lines` as `OrderLine`.
    static func entity(_ table: String) -> String {
        var words = kebab(table).split(separator: "-").map(String.init)
        if let last = words.popLast() { words.append(NounForms.singular(last)) }
        return words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    /// A sentence on one line; braces would cite the ledger, so they become brackets.
    static func prose(_ text: String) -> Prose {
        Prose(line(text).map { $0 == "{" ? "(" : $0 == "}" ? ")" : String($0) }.joined())
    }

    static func line(_ text: String) -> String { text.split { $0.isWhitespace }.joined(separator: " ") }

    /// The first sentence of a longer text, without Markdown.
    static func firstSentence(_ text: String) -> String {
        let paragraph = text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.split { $0.isWhitespace }.joined(separator: " ") }
            .drop { $0.isEmpty || $0.hasPrefix("#") || $0.hasPrefix("<") || $0.hasPrefix("|") }
            .prefix { !$0.isEmpty }.joined(separator: " ")
        var sentence = ""
        for (at, letter) in paragraph.enumerated() {
            sentence.append(letter)
            guard ".!?".contains(letter) else { continue }
            let next = paragraph.dropFirst(at + 1).first
            if next == nil || next == " " { break }
        }
        return sentence
    }

    /// The first name that is not taken: `status`, `status-2`, `status-3`.
    static func free(_ name: String, _ isTaken: (String) -> Bool) -> String {
        guard isTaken(name) else { return name }
        var number = 2
        while isTaken("\(name)-\(number)") { number += 1 }
        return "\(name)-\(number)"
    }
}
