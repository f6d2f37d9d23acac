import DesignModel
import Knowledge

/// What is stored: items a day times size, kept for as long as the brief says.
struct StorageGrowth {
    let wording: Wording
    private static let gigabyte = 1e9

    func apply(to sums: inout Arithmetic) {
        stock(&sums)
        for (subject, rate) in rates(sums) { grow(subject, rate, &sums) }
        follows(&sums)
    }

    private func rates(_ sums: Arithmetic) -> [(subject: String, rate: String)] {
        sums.ledger.entries.compactMap { entry in
            let key = FactKey(rawValue: entry.name)
            guard key.family == "load", key.measure == "mean_rps", let subject = key.subject else { return nil }
            let isVisit =
                ["people", "visit"].contains(subject) || subject.hasSuffix("_open") || subject.hasSuffix("page")
            return isVisit ? nil : (subject, entry.name)
        }
    }

    private func grow(_ subject: String, _ rate: String, _ sums: inout Arithmetic) {
        guard let perDay = sums.ledger[rate]?.converted(to: .perDay) else { return }
        let thing = stored(subject, sums)
        if let size = size(of: subject, sums), let bytes = sums.canonical(size) {
            sums.derive(
                "data.\(thing).bytes_per_month", perDay * 30 * bytes / Self.gigabyte, .gigabytes,
                "a month of \(rate) × \(size)", from: [rate, size], meaning: "growth of \(thing) in a month")
        }
        let kept = "data.\(thing).retention_years"
        guard let years = sums.ledger[kept]?.converted(to: .years), perDay * 365 * years > 1e6 else { return }
        sums.derive(
            "data.\(thing).count", perDay * 365 * years, .count, "a year of \(rate) × \(kept)", from: [rate, kept])
    }

    /// The thing whose retention the traffic fills: webhooks fill events.
    private func stored(_ subject: String, _ sums: Arithmetic) -> String {
        if sums.facts.has("data.\(subject).retention_years") { return subject }
        for word in Words.stems(subject) {
            for related in SubjectSynonyms.related(to: word) where sums.facts.has("data.\(related).retention_years") {
                return related
            }
        }
        return subject
    }

    private func size(of subject: String, _ sums: Arithmetic) -> String? {
        let own = ["data.\(subject).size_bytes", "load.\(subject).payload_bytes"]
        if let name = own.first(where: sums.has) { return name }
        for entry in sums.ledger.entries where entry.name.hasSuffix(".payload_bytes") {
            guard let other = FactKey(rawValue: entry.name).subject else { continue }
            let stems = Set(Words.stems(subject))
            let kin = Words.stems(other).flatMap { SubjectSynonyms.related(to: $0) }
            if kin.contains(where: stems.contains), !sums.has("load.\(other).mean_rps") { return entry.name }
        }
        return nil
    }

    /// "At most 8 photos" of each of 250,000 listings, 5 MB each: a stock with an upper bound.
    private func stock(_ sums: inout Arithmetic) {
        for entry in sums.ledger.entries where entry.name.hasPrefix("rule.") {
            let words = Words.pieces(String(entry.name.dropFirst(5)))
            guard let per = words.firstIndex(of: "per"), per > 0, per + 1 < words.count else { continue }
            let part = Words.stem(words[..<per].joined(separator: "_"))
            let whole = "data.\(words[(per + 1)...].joined(separator: "_")).count"
            let size = "load.\(part).payload_bytes"
            guard let count = sums.canonical(whole), let bytes = sums.canonical(size) else { continue }
            sums.derive(
                "data.\(part).bytes", count * entry.quantity.canonical * bytes / Self.gigabyte, .gigabytes,
                "\(whole) × \(entry.name) × \(size)", from: [whole, entry.name, size], bound: .max)
        }
    }

    /// Accounts times the number each follows.
    private func follows(_ sums: inout Arithmetic) {
        guard let each = sums.canonical("load.follow.fanout"), let all = sums.canonical("load.registered_users") else {
            return
        }
        sums.derive(
            "data.follow.count", all * each, .count, "load.registered_users × load.follow.fanout",
            from: ["load.registered_users", "load.follow.fanout"])
    }
}
