/// Where quotes stand in a brief, white space aside; each quote is looked up once.
final class ScoringPassages {
    private let text: [UInt8]
    private var known: [String: [Range<Int>]] = [:]

    init(_ text: String) { self.text = Array(ScoringTexts.collapsed(text).utf8) }

    /// True when a quote lies in, around or across another.
    func overlap(_ left: String, _ right: String) -> Bool {
        let others = places(of: right)
        return places(of: left).contains { place in others.contains { $0.overlaps(place) } }
    }

    private func places(of quote: String) -> [Range<Int>] {
        if let places = known[quote] { return places }
        let bytes = Array(ScoringTexts.collapsed(quote).utf8)
        let starts = bytes.isEmpty || bytes.count > text.count ? 0..<0 : 0..<(text.count - bytes.count + 1)
        let places = starts.filter { text[$0] == bytes[0] && text[$0..<($0 + bytes.count)].elementsEqual(bytes) }
            .map { $0..<($0 + bytes.count) }
        known[quote] = places
        return places
    }
}
