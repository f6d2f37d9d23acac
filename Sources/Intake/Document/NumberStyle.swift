import Diagnostics

/// How a brief writes its numbers: `1,400.5` as in English, or `1.400,5` as on much of the continent.
enum NumberStyle: Sendable, Hashable {
    case english, continental

    /// The style that most of the telling numbers speak for.
    static func of(_ source: SourceText) -> NumberStyle {
        var (english, continental) = (0, 0)
        var number: [UInt8] = []
        for byte in source.bytes + [.space] {
            if byte.isDigit || (byte == .dot || byte == .comma) && !number.isEmpty {
                number.append(byte)
            } else if !number.isEmpty {
                if !byte.isWordByte, byte != .hyphen { count(number, &english, &continental) }
                number.removeAll(keepingCapacity: true)
            }
        }
        return continental > english && continental > 1 ? .continental : .english
    }

    private static func count(_ number: [UInt8], _ english: inout Int, _ continental: inout Int) {
        var digits = number[...]
        while let last = digits.last, !last.isDigit { digits = digits.dropLast() }
        guard let mark = digits.firstIndex(where: { !$0.isDigit }) else { return }
        let (before, behind) = (mark - digits.startIndex, digits.endIndex - mark - 1)
        let groups = behind == 3 && (1...3).contains(before) && digits[digits.startIndex] != 0x30
        guard digits.filter({ !$0.isDigit }).count == 1 else { return }
        if digits[mark] == .comma {
            if groups { english += 1 } else if behind <= 2 { continental += 1 }
        } else if groups {
            continental += 1
        } else if behind == 1 || behind == 2 {
            english += before <= 2 && behind == 1 ? 0 : 1
        }
    }

    /// A number as English writes it.
    func plain(_ text: String) -> String {
        guard self == .continental, text.contains(",") || text.contains(".") else { return text }
        let groups = text.split(separator: ".", omittingEmptySubsequences: false)
        let isGrouped = groups.count > 1 && groups.dropFirst().allSatisfy { $0.prefix { $0.isNumber }.count == 3 }
        guard isGrouped || text.contains(",") else { return text }
        return groups.joined().replacing(",", with: ".")
    }
}
