import DesignModel
import Diagnostics
import Knowledge

/// Reads facts from the YAML front matter; keys it does not know are read like a sentence "key: value".
struct FrontMatterFacts {
    let document: BriefDocument

    func facts() -> [Fact] { document.frontMatter.flatMap(facts(of:)) }

    private func facts(of entry: FrontMatterEntry) -> [Fact] {
        switch FrontMatterKeys.meaning(of: entry.path) {
        case .name:
            ProjectName.isPaper(entry.text) ? [] : [fact(entry, "project.name", .text(ProjectName.of(entry.text)))]
        case .kind: kind(entry)
        case .regions: place(entry).map { [fact(entry, "region[]", .text($0))] } ?? []
        case .residency: place(entry).map { [fact(entry, "data.residency", .text($0))] } ?? []
        case .compliance: [fact(entry, "compliance[]", .text(law(entry)))]
        case .teamSize: number(entry).map { [fact(entry, "team.size", .number($0), .count)] } ?? []
        case .operations: number(entry).map { [fact(entry, "team.ops_size", .number($0), .count)] } ?? []
        case .teamCount: number(entry).map { [fact(entry, "team.count", .number($0), .count)] } ?? []
        case .budget: budget(entry)
        case .deadline:
            isTenderDue(entry)
                ? []
                : DateFinder(tokens: entry.tokens).find().first.map { [fact(entry, "deadline", .text($0.iso))] } ?? []
        case .stack(let part): stack(entry, part)
        case .oncall:
            PeopleWords.oncall.matches(in: words(entry)).first.map { [fact(entry, "team.oncall", .text($0.meaning))] }
                ?? []
        case .ignored, nil: []
        }
    }

    /// What a tender is due by is the offer.
    private func isTenderDue(_ entry: FrontMatterEntry) -> Bool {
        entry.path == ["due"] && document.frontMatter.contains { ProjectName.isPaper($0.text) }
    }

    private func fact(
        _ entry: FrontMatterEntry, _ key: String, _ value: FactValue, _ unit: Unit? = nil, _ bound: Bound? = nil
    ) -> Fact {
        Fact(FactKey(rawValue: key), value, unit, quote: entry.quote, span: entry.span, bound: bound)
    }

    private func words(_ entry: FrontMatterEntry) -> [String] { SentenceWords(entry.tokens).words }

    private func kind(_ entry: FrontMatterEntry) -> [Fact] {
        guard let kind = words(entry).lazy.compactMap({ FrontMatterKeys.kinds[$0] }).first else { return [] }
        return [fact(entry, "project.kind", .text(kind))]
    }

    /// An ISO code in capitals, or a country's name.
    private func place(_ entry: FrontMatterEntry) -> String? {
        let isCode = entry.text.count == 2 && entry.text == entry.text.uppercased()
        if isCode { return entry.text == "UK" ? "GB" : entry.text }
        return PlaceWords.book.matches(in: words(entry)).first?.meaning
    }

    private func law(_ entry: FrontMatterEntry) -> String {
        ComplianceWords.book.matches(in: words(entry)).first?.meaning ?? entry.text
    }

    private func number(_ entry: FrontMatterEntry) -> Double? { NumberReader(tokens: entry.tokens).read(at: 0)?.value }

    private func budget(_ entry: FrontMatterEntry) -> [Fact] {
        guard let money = QuantityFinder(entry.tokens).find().quantities.first(where: { $0.form == .money }) else {
            return []
        }
        guard case .money(let currency) = money.unit.dimension else {
            return [fact(entry, "budget.monthly", .number(money.value), money.unit, money.bound)]
        }
        return [fact(entry, "budget.monthly", .number(money.value), .moneyPerMonth(currency), money.bound)]
    }

    private func stack(_ entry: FrontMatterEntry, _ part: String) -> [Fact] {
        let named = StackWords.book.matches(in: words(entry))
        if named.isEmpty, ["language", "database", "cloud", "framework", "cache", "messaging", "search"].contains(part)
        {
            return [fact(entry, "stack.\(part)", .text(entry.text.lowercased()))]
        }
        return named.map { fact(entry, $0.meaning.key, .text($0.meaning.value)) }
    }
}

/// The name in a title: what stands before a colon, a comma or a dash.
enum ProjectName {
    static func of(_ title: String) -> String {
        let marks = [": ", ", ", " – ", " — ", " - ", " ("]
        var end = title.endIndex
        for mark in marks { if let found = title.firstRange(of: mark) { end = Swift.min(end, found.lowerBound) } }
        return String(title[..<end])
    }

    /// Whether a title only says what kind of paper it heads: "Request for Proposal RFP-1188".
    static func isPaper(_ title: String) -> Bool {
        let words = of(title).lowercased().split { !$0.isLetter }.map(String.init)
        return words.contains { ["proposal", "rfp", "tender", "minutes", "memo"].contains($0) } && !title.contains(":")
    }

    /// The name in a heading; what stands before the colon may only say what kind of paper it is.
    static func ofTitle(_ title: String) -> String? {
        let first = of(title)
        let words = first.lowercased().split(whereSeparator: { !$0.isLetter })
        let isPaper = words.contains { papers.contains(String($0)) } || first.contains(where: \.isNumber)
        let name =
            isPaper
            ? title.split(separator: ":", maxSplits: 1).dropFirst().first.map {
                of(String($0.drop(while: \.isWhitespace)))
            } : first
        guard let name, !name.isEmpty, name.split(separator: " ").count <= 4 else { return nil }
        return name
    }

    private static let papers: Set<String> = [
        "memo", "rfc", "brief", "notes", "note", "proposal", "request", "rfp", "tender", "re", "fwd", "fw", "subject",
        "invitation", "requirements", "meeting", "agenda", "backlog", "questionnaire",
        "spec", "specification", "letter", "minutes", "chat", "pitch", "export", "thread", "draft", "adr", "prd",
        "extract", "document", "email", "mail",
    ]
}
