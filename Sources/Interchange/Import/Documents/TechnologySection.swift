import DesignModel
import Diagnostics
import Knowledge

/// Languages and stores that a plan or a stack names.
enum TechnologySection {
    static func read(_ section: MarkdownPage.Section, _ source: SourceText, _ draft: inout Draft) {
        for item in section.items {
            if let cells = MarkdownPage.row(item.text), let name = cells.first {
                store(name, source.wholeLine(item.number), &draft)
            }
            guard let said = MarkdownPage.labelled(MarkdownPage.item(item.text) ?? item.text) else { continue }
            switch said.label.lowercased() {
            case "storage":
                for name in said.value.split(separator: ",") {
                    store(String(name), source.wholeLine(item.number), &draft)
                }
            case "language/version":
                guard draft.design.components.count == 1, draft.design.components[0].technology.isEmpty else { break }
                draft.design.components[0].technology = said.value.lowercased()
            default: break
            }
        }
    }

    private static func store(_ name: String, _ place: SourceSpan, _ draft: inout Draft) {
        let bare = name.lowercased().split { !$0.isLetter && !$0.isNumber }.first.map(String.init) ?? ""
        let word = bare == "postgres" ? "postgresql" : bare
        guard let kind = kinds[word], !draft.design.stores.contains(where: { $0.technology == word }) else { return }
        // A store that pages speak of is the one whose tables they show.
        if kind == .relational,
            let at = draft.design.stores.firstIndex(where: { $0.kind == .relational && $0.technology == "postgresql" }),
            draft.design.stores[at].title.isEmpty, word != "postgresql"
        {
            draft.design.stores[at].technology = word
            return
        }
        let id = Spelling.free(kind == .relational ? "main" : word) { draft.isPart($0) }
        draft.design.stores.append(Store(id: StoreID(id), kind: kind, technology: word))
    }

    private static let kinds: [String: StoreKind] = [
        "postgresql": .relational, "mysql": .relational, "mariadb": .relational, "sqlserver": .relational,
        "oracle": .relational,
        "sqlite": .embedded, "mongodb": .document, "dynamodb": .keyValue, "cassandra": .wideColumn, "redis": .cache,
        "valkey": .cache,
        "memcached": .cache, "elasticsearch": .search, "opensearch": .search, "clickhouse": .columnar, "neo4j": .graph,
        "s3": .object,
        "timescaledb": .timeSeries,
    ]
}

/// The table of parts that our own plans and spines carry.
enum PartTable {
    static func read(_ section: MarkdownPage.Section, _ source: SourceText, _ draft: inout Draft) {
        let rows = section.lines.compactMap { MarkdownPage.row($0.text) }
        guard let head = rows.first?.map({ $0.lowercased() }), head.first == "part",
            let kind = head.firstIndex(of: "kind")
        else { return }
        for row in rows.dropFirst() where row.count == head.count {
            guard let known = ComponentKind(rawValue: row[kind]) else { continue }
            let id = Spelling.kebab(row[0])
            guard !draft.design.components.contains(where: { $0.title == row[0] || $0.id.rawValue == id }) else {
                continue
            }
            var component = Component(
                id: ComponentID(Spelling.free(id) { draft.isPart($0) }), kind: known, title: row[0])
            if let at = head.firstIndex(of: "technology") { component.technology = row[at] }
            if let at = head.firstIndex(of: "answers for") { component.responsibility = Spelling.prose(row[at]) }
            draft.design.components.append(component)
        }
    }
}

/// Figures by name, as our own pages list them, back into the ledger.
enum FigureTable {
    static func read(_ section: MarkdownPage.Section, _ source: SourceText, _ draft: inout Draft) {
        for line in section.lines {
            guard let row = MarkdownPage.row(line.text), row.count == 3, let name = MarkdownPage.codes(row[0]).first,
                draft.design.ledger[name] == nil
            else { continue }
            guard let figure = SaidQuantity(row[1]) else {
                draft.leaveOut(
                    "figure", name, why: "'\(row[1])' is no number with a unit", at: source.wholeLine(line.number))
                continue
            }
            let quantity = Quantity(
                figure.value, figure.unit, figure.bound, .observed(source.wholeLine(line.number), commit: nil))
            draft.design.ledger.enter(LedgerEntry(name, quantity, meaning: row[2]))
        }
    }
}

/// A quantity as our pages say it: `at most 400 ms`, `120/s`, `EUR 2,500 a month`, `99.95 %`.
struct SaidQuantity {
    var value: Double
    var unit: Unit
    var bound: Bound?

    init?(_ text: String) {
        var rest = Spelling.line(text)
        bound = nil
        for (words, said) in [("at most ", Bound.max), ("at least ", .min), ("about ", .about)]
        where rest.hasPrefix(words) {
            rest.removeFirst(words.count)
            bound = said
        }
        var words = rest.split(separator: " ").map(String.init)
        var currency: String?
        if let first = words.first, first.count == 3, first.allSatisfy({ $0.isUppercase && $0.isASCII }) {
            currency = words.removeFirst()
        }
        guard let head = words.first else { return nil }
        let digits = head.filter { $0 != "," }.prefix { $0.isNumber || $0 == "." || $0 == "-" }
        guard let number = Double(digits) else { return nil }
        value = number
        let tail = (head.hasSuffix("/s") ? ["/s"] : []) + words.dropFirst()
        guard let unit = Self.unit(tail.joined(separator: " "), currency) else { return nil }
        self.unit = unit
    }

    private static func unit(_ tail: String, _ currency: String?) -> Unit? {
        if let currency {
            return tail == "a month"
                ? .moneyPerMonth(currency) : tail == "a year" ? Unit(named: currency + "_per_year") : .money(currency)
        }
        switch tail {
        case "": return .count
        case "/s": return .perSecond
        case "%": return .percent
        case "day": return .days
        case "week": return .weeks
        case "month": return .months
        case "year": return .years
        default: break
        }
        if tail.hasPrefix("a ") || tail.hasPrefix("an ") {
            return Unit(named: "per_" + (tail.split(separator: " ").last.map(String.init) ?? ""))
        }
        return Unit(named: tail)
    }
}
