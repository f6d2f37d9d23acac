/// Two texts that come from one, joined line by line: what one side changed is taken, what both changed differently is a conflict.
///
/// The form is that of diff3 (Khanna, Kunal, Pierce: "A Formal Investigation of Diff3", 2007).
public struct ThreeWayMerge: Sendable {
    /// A stretch that both sides changed, each in its own way.
    public struct Conflict: Sendable, Hashable {
        /// Line of the merged text, from 1, where the person's version stands or would stand.
        public var line: Int
        public var mine: [String]
        public var theirs: [String]
    }

    /// The merged text; where there is a conflict it has the person's lines.
    public private(set) var text = ""
    public private(set) var conflicts: [Conflict] = []
    private var lines: [Substring] = []

    /// - Parameters:
    ///   - base: what both sides started from.
    ///   - mine: what a person made of it.
    ///   - theirs: what was generated now.
    public init(base: String, mine: String, theirs: String) {
        let (old, left, right) = (Self.lines(base), Self.lines(mine), Self.lines(theirs))
        let (toLeft, toRight) = (LineMatch(old, left).partner, LineMatch(old, right).partner)
        var (at, leftAt, rightAt) = (0, 0, 0)
        while at < old.count || leftAt < left.count || rightAt < right.count {
            if at < old.count, toLeft[at] == leftAt, toRight[at] == rightAt {
                lines.append(old[at])
                (at, leftAt, rightAt) = (at + 1, leftAt + 1, rightAt + 1)
                continue
            }
            // The next line that both sides kept ends the stretch.
            let next = (at..<old.count).first { place in
                (toLeft[place] ?? -1) >= leftAt && (toRight[place] ?? -1) >= rightAt
            }
            let ends = next.map { ($0, toLeft[$0] ?? left.count, toRight[$0] ?? right.count) }
            let (end, leftEnd, rightEnd) = ends ?? (old.count, left.count, right.count)
            settle(old[at..<end], left[leftAt..<leftEnd], right[rightAt..<rightEnd])
            (at, leftAt, rightAt) = (end, leftEnd, rightEnd)
        }
        text = lines.joined(separator: "\n")
    }

    private mutating func settle(
        _ old: ArraySlice<Substring>, _ mine: ArraySlice<Substring>, _ theirs: ArraySlice<Substring>
    ) {
        if mine.elementsEqual(old) {
            lines += theirs
        } else if theirs.elementsEqual(old) || mine.elementsEqual(theirs) {
            lines += mine
        } else if old.count > 1, mine.count == old.count, theirs.count == old.count {
            // Lines were replaced and none came or went: each stands for itself.
            for (left, (middle, right)) in zip(mine.indices, zip(old.indices, theirs.indices)) {
                settle(old[middle...middle], mine[left...left], theirs[right...right])
            }
        } else {
            conflicts.append(
                Conflict(line: lines.count + 1, mine: mine.map(String.init), theirs: theirs.map(String.init)))
            lines += mine
        }
    }

    /// The last piece is empty where the text ends with a line's end, so that joining gives the text back.
    private static func lines(_ text: String) -> [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
    }
}
