import DesignModel
import Knowledge

/// Reads laws, places and where data must stay.
struct PlaceFacts {
    let reading: SentenceReading

    func facts() -> [FactDraft] {
        guard !Stance(reading: reading).isForeign else { return [] }
        return compliance() + acts() + places() + codes()
    }

    private func compliance() -> [FactDraft] {
        ComplianceWords.book.matches(in: reading.words.words).compactMap { match in
            let range = reading.words.tokenRange(match.words)
            let written = reading.tokens[range.lowerBound].text
            if ComplianceWords.capitalsOnly.contains(written.uppercased()), written != written.uppercased() {
                return nil
            }
            guard reading.tokens[range].contains(where: \.isCapitalised) || Self.plainLaws.contains(written),
                !isDenied(range)
            else { return nil }
            return .text("compliance[]", match.meaning, quoted(range))
        }
    }

    private static let plainLaws: Set<String> = ["gdpr", "hipaa", "wcag", "ccpa", "dsgvo"]

    /// A law by its own name: "EU Blood Directive", "Data Protection Act".
    private func acts() -> [FactDraft] {
        reading.tokens.indices.compactMap { end in
            guard ["Act", "Directive", "Regulation", "Ordinance"].contains(reading.tokens[end].text) else { return nil }
            var start = end
            while start > 0, reading.tokens[start - 1].kind == .word, reading.tokens[start - 1].isCapitalised,
                end - start < 5
            { start -= 1 }
            while start < end, ["the", "under"].contains(reading.text(start)) { start += 1 }
            guard start < end, ComplianceWords.book.matches(in: (start...end).map { reading.text($0) }).isEmpty else {
                return nil
            }
            let name = (start...end).map { reading.tokens[$0].text }.joined(separator: " ")
            return .text("compliance[]", name, start...end)
        }
    }

    /// "players in DE, AT and CH": codes behind an "in".
    private func codes() -> [FactDraft] {
        guard var index = reading.tokens.firstIndex(where: { $0.lower == "in" }).map({ $0 + 1 }) else { return [] }
        var found: [FactDraft] = []
        while index < reading.tokens.count {
            let text = reading.tokens[index].text
            if text.count == 2, text == text.uppercased(), Self.known.contains(text) {
                found.append(.text("region[]", text, index...index))
            } else if ![",", "and", "/", "+", "&"].contains(text) {
                break
            }
            index += 1
        }
        if found.count == 1, let only = found.first, speaksOfData, reading.tokens.count <= 14 {
            return [.text("data.residency", reading.tokens[only.tokens.lowerBound].text, only.tokens)]
        }
        return found.count > 1 ? found : []
    }

    private static let known: Set<String> = Set(PlaceWords.codes)

    /// "HIPAA does not apply", "no PCI scope".
    private func isDenied(_ range: ClosedRange<Int>) -> Bool {
        let before = (max(0, range.lowerBound - 3)..<range.lowerBound).map { reading.text($0) }
        if before.contains(where: { ["no", "not", "without"].contains($0) }) { return true }
        let after = (range.upperBound + 1..<min(reading.tokens.count, range.upperBound + 5)).map { reading.text($0) }
        let negated = after.contains { ["not", "doesn't", "isn't"].contains($0) }
        return negated && after.contains { ["apply", "needed", "required", "relevant", "applicable"].contains($0) }
    }

    private func places() -> [FactDraft] {
        let matches = PlaceWords.book.matches(in: reading.words.words)
        let found = matches.map {
            (
                code: $0.meaning, range: reading.words.tokenRange($0.words),
                word: reading.words.words[$0.words.lowerBound]
            )
        }
        .filter { isPlace($0.range, $0.word) }
        let stays = PlaceWords.residency.matches(in: reading.words.words).map { reading.words.tokenRange($0.words) }
        return found.compactMap { place in
            let keeps =
                speaksOfData
                && stays.contains {
                    $0.upperBound < place.range.lowerBound && place.range.lowerBound - $0.upperBound <= 3
                }
            if keeps { return .text("data.residency", place.code, quoted(place.range)) }
            return .text("region[]", place.code, quoted(place.range))
        }
    }

    private var speaksOfData: Bool {
        let words = Set(reading.words.words)
        return [
            "data", "records", "record", "stored", "hosted", "hosting", "backups", "servers", "files", "information",
            "everything", "names", "addresses", "details", "results", "photos", "logs", "nothing", "images", "content",
            "leave", "documents",
        ].contains(where: words.contains)
    }

    /// Written with a capital, no language, no currency, no part of a cloud's region, and no place that something is not.
    private func isPlace(_ range: ClosedRange<Int>, _ word: String) -> Bool {
        let next = reading.text(range.upperBound + 1)
        let token = reading.tokens[range.lowerBound]
        let isPlain = ["uk", "eu", "usa"].contains(token.text) && reading.tokens.allSatisfy { !$0.isCapitalised }
        if isPlain { return true }
        guard token.isCapitalised,
            !token.lower.contains("-") || token.lower.hasPrefix("eu-") == false || range.count > 1
        else { return false }
        if word == "eu" || word == "european", range.upperBound + 1 < reading.tokens.count,
            reading.tokens[range.upperBound + 1].isCapitalised
        {
            return false
        }
        if word == "us" || word == "uk" || word == "eu", token.text != token.text.uppercased() { return false }
        if UnitWords.currencies[next] != nil || next.hasPrefix("dollar") || next == "franc" { return false }
        if ["language", "languages", "translation", "version", "keyboard", "text", "month"].contains(next) {
            return false
        }
        let before = reading.text(range.lowerBound - 1)
        if before == "(", ["regulation", "directive", "decision"].contains(reading.text(range.lowerBound - 2)) {
            return false
        }
        if speaksOfData, reading.text(range.lowerBound - (before == "the" ? 2 : 1)) == "outside",
            reading.words.words.contains(where: { ["no", "not", "never", "nothing"].contains($0) })
        {
            return true
        }
        if ["not", "outside"].contains(before) || before == "the" && reading.text(range.lowerBound - 2) == "outside" {
            return false
        }
        let isAdjective =
            ["ish", "ese", "ian", "man", "utch", "ench"].contains { word.hasSuffix($0) } && word != "iran"
        if isAdjective, range.lowerBound == 0, ["and", "or", ",", "only"].contains(next) { return false }
        if isAdjective, ["in", "and", "or", ","].contains(before), !reading.words.words.contains("patients") {
            return speaksOfLanguage == false && before != "in"
        }
        return !isCloudRegion(range)
    }

    private var speaksOfLanguage: Bool {
        reading.words.words.contains { ["language", "languages", "translated", "speak", "subtitles"].contains($0) }
    }

    /// "AWS eu-central-1", "Google Cloud (europe-north1)".
    private func isCloudRegion(_ range: ClosedRange<Int>) -> Bool {
        StackWords.book.matches(in: reading.words.words).contains { match in
            guard match.meaning.key == "stack.cloud" else { return false }
            let cloud = reading.words.tokenRange(match.words)
            return cloud.upperBound < range.lowerBound && range.lowerBound - cloud.upperBound <= 6
                && (reading.tokens[range.lowerBound].text.contains("-") || reading.text(range.lowerBound - 1) == "(")
        } || reading.tokens[range.lowerBound].text.contains(where: \.isNumber)
    }

    private func quoted(_ range: ClosedRange<Int>) -> ClosedRange<Int> {
        let start = reading.clauseStart(before: range)
        return (range.lowerBound - start <= 8 ? start : range.lowerBound)...range.upperBound
    }
}
