import DesignModel
import Diagnostics

/// Lets a host's reading in only where it stands in the brief: the quote word for word, the number in its quote.
struct QuoteGuard {
    private let source: SourceText
    /// The text with every run of white space as one space, and where each of its bytes stands in the source.
    private let flat: [UInt8]
    private let offsets: [Int]

    init(_ source: SourceText) {
        self.source = source
        (flat, offsets) = Self.flatten(source.bytes)
    }

    func fact(
        _ said: HostReading.Statement, beside known: [Fact]
    ) -> Result<Fact, ReadingRefusal> {
        func refusal(_ reason: String) -> Result<Fact, ReadingRefusal> {
            .failure(ReadingRefusal(item: said.key, reason: reason))
        }
        let key = FactKey(rawValue: said.key)
        guard Self.families.contains(key.family.filter { $0 != "[" && $0 != "]" }) else {
            return refusal(
                "'\(said.key)' is no key of the fact vocabulary; keys begin with \(Self.families.joined(separator: ", "))"
            )
        }
        guard let span = span(of: said.quote) else { return refusal(Self.notQuoted(said.quote)) }
        var unit: Unit?
        if let name = said.unit {
            unit = Unit(named: name)
            if unit == nil {
                return refusal("'\(name)' is no unit; one of " + Unit.all.map(\.name).joined(separator: ", "))
            }
        }
        if let number = said.value.number, !QuotedNumbers.found(in: said.quote, number) {
            return refusal(
                "\(number.formattedPlainly) does not stand in its quote “\(said.quote)”; state it as the brief does")
        }
        if !key.repeats, said.overrides != true, let rival = rival(of: said, known) {
            return refusal(
                "line \(rival.span.start.line) was read as \(rival.key) = \(rival.value); set overrides where that is wrong"
            )
        }
        return .success(
            Fact(
                key, said.value, unit, quote: said.quote, span: span, bound: said.bound,
                when: said.when.map(When.init(rawValue:)), strength: said.strength ?? .must))
    }

    private func rival(of said: HostReading.Statement, _ known: [Fact]) -> Fact? {
        known.first {
            $0.key.rawValue == said.key && $0.when?.rawValue == said.when
                && ($0.value != said.value || $0.unit?.name != said.unit)
        }
    }

    func operation(_ said: HostReading.Doing) -> Result<StatedOperation, ReadingRefusal> {
        let item = "\(said.actor) \(said.verb) \(said.entity)"
        guard let span = span(of: said.quote) else {
            return .failure(ReadingRefusal(item: item, reason: Self.notQuoted(said.quote)))
        }
        guard Self.isName(said.entity) else {
            return .failure(
                ReadingRefusal(
                    item: item, reason: "'\(said.entity)' has to be singular in Pascal case, such as WaitingListEntry"))
        }
        return .success(
            StatedOperation(
                actor: said.actor, verb: said.verb, entity: said.entity, kind: said.kind, quote: said.quote, span: span)
        )
    }

    func entity(_ said: HostReading.Thing) -> Result<StatedEntity, ReadingRefusal> {
        guard let span = span(of: said.quote) else {
            return .failure(ReadingRefusal(item: said.name, reason: Self.notQuoted(said.quote)))
        }
        guard Self.isName(said.name) else {
            return .failure(
                ReadingRefusal(item: said.name, reason: "an entity is singular in Pascal case, such as Listing"))
        }
        let attributes = (said.attributes ?? []).map { StatedAttribute(name: $0, quote: said.quote, span: span) }
        return .success(StatedEntity(name: said.name, attributes: attributes, quote: said.quote, span: span))
    }

    private static let families = [
        "project", "load", "data", "quality", "team", "budget", "deadline", "compliance", "region", "stack",
        "integration", "security", "scope", "rule", "tenancy", "availability", "client", "context",
    ]

    private static func notQuoted(_ quote: String) -> String {
        quote.isEmpty
            ? "it has no quote" : "“\(quote.shortened(to: 80))” does not stand in the brief; quote it word for word"
    }

    private static func isName(_ name: String) -> Bool {
        name.first?.isUppercase == true && name.allSatisfy { $0.isLetter || $0.isNumber }
    }
}

// MARK: - Where a quote stands

extension QuoteGuard {
    /// Where the words stand in the brief; line breaks count as spaces.
    private func span(of quote: String) -> SourceSpan? {
        let wanted = Self.flatten(Array(quote.utf8)).bytes
        guard wanted.count >= 2, wanted.count <= flat.count else { return nil }
        for start in 0...(flat.count - wanted.count) where flat[start] == wanted[0] {
            if flat[start..<start + wanted.count].elementsEqual(wanted) {
                return source.span(offsets[start]..<offsets[start + wanted.count - 1] + 1)
            }
        }
        return nil
    }

    static func flattened(_ text: String) -> String {
        String(decoding: flatten(Array(text.utf8)).bytes, as: UTF8.self)
    }

    private static func flatten(_ bytes: [UInt8]) -> (bytes: [UInt8], offsets: [Int]) {
        var flat: [UInt8] = []
        var offsets: [Int] = []
        for (offset, byte) in bytes.enumerated() {
            let isBlank = byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
            if isBlank, flat.isEmpty || flat.last == 0x20 { continue }
            flat.append(isBlank ? 0x20 : byte)
            offsets.append(offset)
        }
        if flat.last == 0x20 {
            flat.removeLast()
            offsets.removeLast()
        }
        return (flat, offsets)
    }
}
