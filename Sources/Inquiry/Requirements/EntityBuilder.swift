import DesignModel
import Knowledge

/// Makes the things to keep of the stated entities, with what the ledger knows of number, size and life.
struct EntityBuilder {
    let facts: FactSet
    let ledger: Ledger
    /// The things that facts about data and sizes speak of.
    private let subjects: [String]

    init(facts: FactSet, ledger: Ledger) {
        self.facts = facts
        self.ledger = ledger
        subjects = Self.subjects(facts, ledger)
    }

    func entities(_ stated: [StatedEntity]) -> [EntityNeed] {
        var needs = stated.map { entity in
            var need = EntityNeed(name: entity.name)
            need.attributes = entity.attributes.map(\.name)
            return need
        }
        for subject in subjects where position(of: subject, in: needs) == nil && deservesATable(subject) {
            needs.append(EntityNeed(name: Words.pascal(subject)))
        }
        let named = Set(needs.map { Words.nouns($0.name) })
        let exactFirst =
            subjects.filter { named.contains(Words.nouns($0)) } + subjects.filter { !named.contains(Words.nouns($0)) }
        for subject in exactFirst {
            guard let position = position(of: subject, in: needs) else { continue }
            fill(&needs[position], from: subject)
        }
        for position in needs.indices { classify(&needs[position]) }
        return needs
    }

    private static func subjects(_ facts: FactSet, _ ledger: Ledger) -> [String] {
        var seen: Set<String> = []
        let names = facts.all.map(\.key.rawValue) + ledger.entries.map(\.name)
        return names.compactMap { name in
            let key = FactKey(rawValue: name)
            let isSize = key.family == "load" && key.measure == "payload_bytes"
            guard key.family == "data" || isSize, let subject = key.subject else { return nil }
            return seen.insert(subject).inserted ? subject : nil
        }
    }

    /// A thing that is kept for a time, or counted, is kept somewhere, and so is a file; a mere payload is not.
    private func deservesATable(_ subject: String) -> Bool {
        let isFile = Words.nouns(subject).last.map { EntityWords.binary.contains($0) } ?? false
        if isFile, (ledger["load.\(subject).payload_bytes"]?.canonical ?? 0) >= 100_000 { return true }
        return ["retention_years", "count"].contains { facts.has("data.\(subject).\($0)") }
    }

    private func position(of subject: String, in needs: [EntityNeed]) -> Int? {
        let wanted = Words.stems(subject)
        let nouns = Words.nouns(subject)
        if let exact = needs.firstIndex(where: { Words.nouns($0.name) == nouns }) { return exact }
        if let last = needs.firstIndex(where: { Words.nouns($0.name).last == nouns.last }) { return last }
        let near = needs.firstIndex { need in
            let stems = Words.stems(need.name)
            return wanted.allSatisfy(stems.contains) || stems.allSatisfy(wanted.contains)
        }
        if let near { return near }
        let related = Set(wanted.flatMap { SubjectSynonyms.related(to: $0) })
        guard facts.has("load.\(subject).payload_bytes") else { return nil }
        return needs.firstIndex { Words.stems($0.name).contains(where: related.contains) }
    }

    private func fill(_ need: inout EntityNeed, from subject: String) {
        let owner = "data.\(subject)."
        need.count = need.count ?? ledger[owner + "count"]
        need.size = need.size ?? ledger[owner + "size_bytes"] ?? ledger["load.\(subject).payload_bytes"]
        need.retention = need.retention ?? ledger[owner + "retention_years"]
        if let rule = facts.text(owner + "retention_years") {
            need.retentionRule = rule
            if rule == "forever" { need.retention = nil }
        }
    }

    /// A post that is one photo of megabytes is kept as a file, whatever it is called.
    private func carriesFile(_ need: EntityNeed) -> Bool {
        guard let size = need.size, size.canonical >= 100_000 else { return false }
        // Nobody writes a megabyte into a row.
        if size.canonical >= 2_000_000 { return true }
        return subjects.contains { subject in
            let isFile = Words.nouns(subject).last.map { EntityWords.binary.contains($0) } ?? false
            return isFile && ledger["load.\(subject).payload_bytes"] == size
        }
    }

    private func classify(_ need: inout EntityNeed) {
        let stems = Words.stems(need.name)
        let attributes = need.attributes.flatMap(Words.stems)
        let contact: Set<String> = ["email", "phone", "birth", "surname", "address", "iban"]
        need.personal =
            stems.contains(where: EntityWords.personal.contains) || attributes.contains(where: contact.contains)
            || EntityWords.personalEndings.contains(where: need.name.hasSuffix)
        let last = stems.last.map { EntityWords.binary.contains($0) } ?? false
        let isRecord = stems.contains(where: EntityWords.records.contains)
        need.binary =
            (last || carriesFile(need)) && !isRecord && !facts.has("load.\(Words.snake(need.name)).burst_items")
    }
}
