import DesignModel

/// Finds where decisions turn, by making them again with one figure changed until the choice differs.
///
/// Every crossing is exact on the lattice of its dial: at the last value before it the choice stands, at the next it does not.
struct FlipSearch {
    /// What is chosen where the dial stands at a value, by topic.
    typealias Choices = [String: String]

    let dial: Dial
    private let decide: (Double) -> Choices
    private let decided = Memo<Double, Choices>()

    init(dial: Dial, decide: @escaping (Double) -> Choices) {
        self.dial = dial
        self.decide = decide
    }

    func choices(_ value: Double) -> Choices { decided(value, decide) }

    /// The first crossing of every decision on either side of today's value.
    func crossings(from base: Choices) -> [Crossing] {
        guard choices(dial.now) == base else { return [] }
        return side(up: true, base) + side(up: false, base)
    }

    private func side(up: Bool, _ base: Choices) -> [Crossing] {
        var walk = Walk(base: base, standing: Set(base.keys), isUp: up)
        var last = (place: dial.place(dial.now), choices: base)
        for mark in dial.marks(up: up) where !walk.standing.isEmpty {
            let here = choices(dial.value(mark))
            narrow(last, (mark, here), &walk)
            last = (mark, here)
        }
        return walk.found
    }

    /// Halves the stretch between two places until the two that differ are neighbours.
    private func narrow(
        _ near: (place: Int, choices: Choices), _ far: (place: Int, choices: Choices), _ walk: inout Walk
    ) {
        let moved = walk.standing.filter { near.choices[$0] != far.choices[$0] }
        guard !moved.isEmpty else { return }
        guard abs(far.place - near.place) > 1 else { return turn(near, far, moved, &walk) }
        let middle = near.place + (far.place - near.place) / 2
        let between = (middle, choices(dial.value(middle)))
        narrow(near, between, &walk)
        narrow(between, far, &walk)
    }

    private func turn(
        _ near: (place: Int, choices: Choices), _ far: (place: Int, choices: Choices), _ moved: Set<String>,
        _ walk: inout Walk
    ) {
        let edge = edge(near.place, far, moved)
        for topic in moved.sorted() {
            walk.found.append(
                Crossing(
                    topic: topic, last: dial.value(near.place), first: edge, isUp: walk.isUp,
                    becomes: far.choices[topic] ?? ""))
        }
        walk.standing.subtract(moved)
    }

    /// The first value that turns: where today's value lies between two places, the one it was taken for may turn already.
    private func edge(_ near: Int, _ far: (place: Int, choices: Choices), _ moved: Set<String>) -> Double {
        let beyond = dial.value(far.place)
        let between = dial.onLattice(near)
        let isAhead = beyond > dial.now ? between > dial.now : between < dial.now
        guard dial.value(near) == dial.now, isAhead else { return beyond }
        let here = choices(between)
        return moved.allSatisfy { here[$0] == far.choices[$0] } ? between : beyond
    }

    private struct Walk {
        let base: Choices
        var standing: Set<String>
        let isUp: Bool
        var found: [Crossing] = []
    }
}

/// Where one decision turns as one figure moves: it stands at `last` and turns at `first`.
struct Crossing {
    let topic: String
    let last: Double
    let first: Double
    let isUp: Bool
    let becomes: String
}
