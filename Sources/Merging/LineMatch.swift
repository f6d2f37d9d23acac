/// Which lines of two texts are the same ones: anchored at lines that stand once in both, then settled between them.
struct LineMatch {
    /// For each line of the first text its place in the second, where it has one; places ascend.
    private(set) var partner: [Int?]
    private let first: [Int]
    private let second: [Int]

    /// Gaps up to this many pairs of lines are compared line by line; a larger one counts as rewritten.
    private static let pairsMax = 4_000_000

    init(_ first: [Substring], _ second: [Substring]) {
        var numbers: [Substring: Int] = [:]
        func number(_ line: Substring) -> Int {
            if let known = numbers[line] { return known }
            numbers[line] = numbers.count
            return numbers.count - 1
        }
        self.first = first.map(number)
        self.second = second.map(number)
        partner = Array(repeating: nil, count: first.count)
        match(0..<first.count, 0..<second.count)
    }

    private mutating func match(_ left: Range<Int>, _ right: Range<Int>) {
        let (left, right) = trimmed(left, right)
        guard !left.isEmpty, !right.isEmpty else { return }
        let anchors = ascending(unique(left, right))
        guard !anchors.isEmpty else { return compare(left, right) }
        var (from, to) = (left.lowerBound, right.lowerBound)
        for (place, other) in anchors {
            match(from..<place, to..<other)
            partner[place] = other
            (from, to) = (place + 1, other + 1)
        }
        match(from..<left.upperBound, to..<right.upperBound)
    }

    /// Pairs the lines that both begin and end with, and answers what is left.
    private mutating func trimmed(_ left: Range<Int>, _ right: Range<Int>) -> (Range<Int>, Range<Int>) {
        var (low, high) = (left.lowerBound, left.upperBound)
        var (otherLow, otherHigh) = (right.lowerBound, right.upperBound)
        while low < high, otherLow < otherHigh, first[low] == second[otherLow] {
            partner[low] = otherLow
            (low, otherLow) = (low + 1, otherLow + 1)
        }
        while low < high, otherLow < otherHigh, first[high - 1] == second[otherHigh - 1] {
            (high, otherHigh) = (high - 1, otherHigh - 1)
            partner[high] = otherHigh
        }
        return (low..<high, otherLow..<otherHigh)
    }

    /// Lines that stand exactly once in each range, by their place in the first.
    private func unique(_ left: Range<Int>, _ right: Range<Int>) -> [(Int, Int)] {
        var here: [Int: (count: Int, place: Int)] = [:]
        for place in left { here[first[place]] = ((here[first[place]]?.count ?? 0) + 1, place) }
        var there: [Int: (count: Int, place: Int)] = [:]
        for place in right { there[second[place]] = ((there[second[place]]?.count ?? 0) + 1, place) }
        return left.compactMap { place in
            let line = first[place]
            guard here[line]?.count == 1, let other = there[line], other.count == 1 else { return nil }
            return (place, other.place)
        }
    }

    /// The longest run of pairs that ascend in both texts.
    private func ascending(_ pairs: [(Int, Int)]) -> [(Int, Int)] {
        var tails: [Int] = []
        var before = Array(repeating: -1, count: pairs.count)
        for at in pairs.indices {
            var (low, high) = (0, tails.count)
            while low < high {
                let middle = (low + high) / 2
                if pairs[tails[middle]].1 < pairs[at].1 { low = middle + 1 } else { high = middle }
            }
            if low > 0 { before[at] = tails[low - 1] }
            if low == tails.count { tails.append(at) } else { tails[low] = at }
        }
        var chain: [(Int, Int)] = []
        var at = tails.last ?? -1
        while at >= 0 {
            chain.append(pairs[at])
            at = before[at]
        }
        return chain.reversed()
    }

    /// Longest common subsequence by the table; for gaps in which nothing stands once.
    private mutating func compare(_ left: Range<Int>, _ right: Range<Int>) {
        let (rows, columns) = (left.count, right.count)
        guard rows * columns <= Self.pairsMax else { return }
        var table = [Int32](repeating: 0, count: (rows + 1) * (columns + 1))
        func at(_ row: Int, _ column: Int) -> Int { row * (columns + 1) + column }
        for row in stride(from: rows - 1, through: 0, by: -1) {
            for column in stride(from: columns - 1, through: 0, by: -1) {
                let same = first[left.lowerBound + row] == second[right.lowerBound + column]
                table[at(row, column)] =
                    same
                    ? table[at(row + 1, column + 1)] + 1 : max(table[at(row + 1, column)], table[at(row, column + 1)])
            }
        }
        var (row, column) = (0, 0)
        while row < rows, column < columns {
            if first[left.lowerBound + row] == second[right.lowerBound + column] {
                partner[left.lowerBound + row] = right.lowerBound + column
                (row, column) = (row + 1, column + 1)
            } else if table[at(row + 1, column)] >= table[at(row, column + 1)] {
                row += 1
            } else {
                column += 1
            }
        }
    }
}
