import Testing

@testable import Merging

@Suite struct ThreeWayMergeTests {
    private let base = "a\nb\nc\nd\ne\nf\ng\n"

    private func merge(_ mine: String, _ theirs: String) -> ThreeWayMerge {
        ThreeWayMerge(base: base, mine: mine, theirs: theirs)
    }

    @Test func whatOneSideChangedIsTaken() {
        let both = merge("a\nB\nc\nd\ne\nf\ng\n", "a\nb\nc\nd\ne\nF\ng\nh\n")
        #expect(both.text == "a\nB\nc\nd\ne\nF\ng\nh\n")
        #expect(both.conflicts.isEmpty)
    }

    @Test func theSameChangeOnBothSidesIsOne() {
        let both = merge("a\nX\nc\nd\ne\nf\ng\n", "a\nX\nc\nd\ne\nf\ng\n")
        #expect(both.text == "a\nX\nc\nd\ne\nf\ng\n" && both.conflicts.isEmpty)
    }

    @Test func differentChangesOfALineAreAConflictAndMineStand() {
        let both = merge("a\nmine\nc\nd\ne\nf\ng\n", "a\ntheirs\nc\nd\ne\nf\ng\nh\n")
        #expect(both.text == "a\nmine\nc\nd\ne\nf\ng\nh\n")
        #expect(both.conflicts == [ThreeWayMerge.Conflict(line: 2, mine: ["mine"], theirs: ["theirs"])])
    }

    @Test func aLineDeletedHereAndChangedThereIsAConflict() {
        let both = merge("a\nb\nc\nd\nf\ng\n", "a\nb\nc\nd\nE\nf\ng\n")
        #expect(both.text == "a\nb\nc\nd\nf\ng\n")
        #expect(both.conflicts.map(\.theirs) == [["E"]])
    }

    @Test func insertionsAtDifferentPlacesDoNotMeet() {
        #expect(merge("0\n" + base, base + "h\n").text == "0\n" + base + "h\n")
    }

    @Test func repeatedLinesAreMatchedInOrder() {
        let base = Array(repeating: "x", count: 9).joined(separator: "\n")
        let merged = ThreeWayMerge(base: base, mine: "y\n" + base, theirs: base + "\nz")
        #expect(merged.text == "y\n" + base + "\nz")
    }

    /// Whatever is edited: a side that changed nothing leaves the other as it is, and no line of mine is lost.
    @Test(arguments: 0..<200) func noLineOfMineIsLost(_ seed: Int) {
        var chance = Dice(UInt64(seed))
        let base = chance.lines(40)
        let (mine, theirs) = (chance.edited(base), chance.edited(base))
        let text = { (lines: [String]) in lines.joined(separator: "\n") }
        #expect(ThreeWayMerge(base: text(base), mine: text(base), theirs: text(theirs)).text == text(theirs))
        #expect(ThreeWayMerge(base: text(base), mine: text(mine), theirs: text(base)).text == text(mine))
        let merged = ThreeWayMerge(base: text(base), mine: text(mine), theirs: text(theirs)).text
        let lines = Set(merged.split(separator: "\n").map(String.init))
        #expect(Set(mine).subtracting(base).isSubset(of: lines))
    }
}

/// A small generator of its own, so that a failing seed can be run again.
struct Dice {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 | 1 }

    mutating func below(_ limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(limit))
    }

    mutating func lines(_ count: Int) -> [String] { (0..<count).map { _ in "line \(below(25))" } }

    mutating func edited(_ lines: [String]) -> [String] {
        var lines = lines
        for step in 0..<(1 + below(5)) {
            let at = below(lines.count)
            switch below(3) {
            case 0: lines[at] = "new \(below(1000)).\(step)"
            case 1: lines.insert("new \(below(1000)).\(step)", at: at)
            default: lines.remove(at: at)
            }
        }
        return lines
    }
}
