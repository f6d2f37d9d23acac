import DesignModel

extension KnowledgeBook {
    static let technologyEntries: [KnowledgeEntry] = TechnologyCatalogue.all.map(entry)

    /// A product with what is known of it.
    public static func entry(_ technology: Technology) -> KnowledgeEntry {
        let profile = technology.profile
        var entry = KnowledgeEntry(
            technology.id, .technology, technology.title, group: profile?.family.rawValue ?? "other")
        entry.aliases = profile?.aliases ?? []
        if let profile { describe(profile, technology, &entry) }
        entry.facts = facts(technology)
        return entry
    }

    private static func describe(
        _ profile: TechnologyProfile, _ technology: Technology, _ entry: inout KnowledgeEntry
    ) {
        entry.add("guarantees", profile.guarantees)
        entry.add("burden", profile.burden)
        entry.add("in tests", profile.tests + "; " + words(technology.standIn))
        entry.add("speaks", profile.speaks + "; " + words(technology.lockIn))
        entry.add("offered by", technology.providers.isEmpty ? "" : technology.providers.joined(separator: ", "))
        entry.add("cost grows with", profile.cost)
        entry.add("way out", profile.exit + "; about \(technology.lockIn.days.formattedPlainly) person-days")
        let change = profile.licence.change
        entry.add("licence", [profile.licence.name + " (\(profile.licence.kind.rawValue))", change])
    }

    private static func words(_ standIn: StandIn) -> String {
        switch standIn {
        case .embedded: "no process of its own"
        case .process: "one more process"
        case .imitation: "several processes, or an imitation that behaves differently"
        }
    }

    private static func words(_ lockIn: LockIn) -> String {
        switch lockIn {
        case .standard: "a standard that others speak"
        case .shared: "a protocol with a few other implementations"
        case .proprietary: "one vendor's own interface"
        }
    }

    private static func facts(_ technology: Technology) -> [DatedFact] {
        let place = "technologies." + technology.id
        var facts = limits(technology, place)
        guard let profile = technology.profile else { return facts }
        facts += profile.figures.map { figure in
            DatedFact(
                kind(figure.kind), figure.title, figure.value.grouped + " " + figure.unit, source: figure.source,
                date: figure.date, place: place)
        }
        let licence = profile.licence
        facts.append(
            DatedFact(
                .licence, "licence", licence.name, source: licence.source, date: licence.date,
                place: place + ".licence"))
        return facts
    }

    private static func kind(_ kind: TechnologyFigure.Kind) -> DatedFact.Kind {
        switch kind {
        case .quota, .standard: .quota
        case .commitment: .commitment
        case .measured: .measurement
        }
    }

    /// What the designer compares loads with.
    private static func limits(_ technology: Technology, _ place: String) -> [DatedFact] {
        let limits = technology.limits
        let named: [(String, PublishedFigure?)] = [
            ("commits of one primary", limits.commits), ("rows in batches into one primary", limits.rows),
            ("indexed reads of one primary", limits.reads), ("messages", limits.messages),
        ]
        return named.compactMap { title, figure in
            figure.map {
                DatedFact(
                    $0.source == TechnologyCatalogue.rule ? .rule : .measurement, title,
                    $0.value.grouped + " a second", source: $0.source, date: $0.date, place: place + ".limits")
            }
        }
    }
}

extension Double {
    /// With commas between thousands: `120,000`; `99.95` stays as it is.
    var grouped: String {
        let plain = formattedPlainly
        guard abs(self) >= 10_000, self == rounded() else { return plain }
        var digits = ""
        for (position, digit) in plain.reversed().enumerated() {
            if position > 0, position % 3 == 0, digit != "-" { digits.append(",") }
            digits.append(digit)
        }
        return String(digits.reversed())
    }
}
