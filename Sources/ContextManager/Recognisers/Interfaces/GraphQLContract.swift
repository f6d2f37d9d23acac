import DesignModel

extension Recogniser {
    /// GraphQL schemas: the fields of Query, Mutation and Subscription.
    static let graphQL = Recogniser(endings: ["graphql", "graphqls", "gql"]) { text in
        var root = ""
        var depth = 0
        var isText = false
        var found: [Sighting] = []
        for (number, line) in text.numbered {
            let entry = line.trimmed
            if entry.hasPrefix("\"\"\"") {
                isText = entry.count > 3 && entry.hasSuffix("\"\"\"") ? isText : !isText
                continue
            }
            if isText || entry.hasPrefix("#") { continue }
            let words = entry.split { $0 == " " || $0 == "{" }.map(String.init)
            if words.contains("type"), let name = words.first(where: roots.contains) { root = name }
            let isField = !root.isEmpty && depth == 1 && entry.first?.isLetter == true && entry.contains(":")
            if isField {
                found.append(text.sighting(.operation, root + "." + entry.leadingName, number, ["form": "graphql"]))
            }
            for character in entry {
                if character == "{" || character == "(" { depth += 1 }
                if character == "}" || character == ")" { depth -= 1 }
            }
            if depth == 0 { root = "" }
        }
        return found
    }

    private static let roots: Set<String> = ["Query", "Mutation", "Subscription"]
}
