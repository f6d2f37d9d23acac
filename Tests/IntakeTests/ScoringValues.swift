import DesignModel
import TestSupport

/// Whether a value that was read is the labelled one, by the rules of `Examples/VOCABULARY.md`.
enum ScoringValues {
    /// True when the values are equal after conversion, or the reading is one of the labelled `accept`s.
    static func agree(_ read: Fact, with label: LabelledFact) -> Bool {
        ([label.value] + (label.accept ?? [])).contains { wanted in
            switch (read.value, wanted) {
            case (.number(let number), .number(let other)):
                agree(number, read.unit, other, label.unit, for: label.key, tolerance(read, label))
            case (.text(let text), .text(let other)):
                ScoringTexts.agree(text, other, for: label.key)
            case (.truth(let truth), .truth(let other)): truth == other
            case (.text, .truth(true)), (.truth(true), .text): label.key.family == "rule"
            default: false
            }
        }
    }

    /// True when two numbers are equal in canonical units; availabilities by their complement.
    static func agree(
        _ read: Double, _ readUnit: Unit?, _ wanted: Double, _ wantedUnit: Unit?, for key: FactKey, _ tolerance: Double
    ) -> Bool {
        guard let readUnit, let wantedUnit else { return read == wanted && readUnit == wantedUnit }
        guard comparable(readUnit.dimension, wantedUnit.dimension) else { return false }
        let isAvailability = key.measure == "availability"
        let left = isAvailability ? 1 - read * readUnit.factor : read * readUnit.factor
        let right = isAvailability ? 1 - wanted * wantedUnit.factor : wanted * wantedUnit.factor
        return abs(left - right) <= tolerance * abs(right) + 1e-12
    }

    /// A figure said to be rough is compared roughly.
    private static func tolerance(_ read: Fact, _ label: LabelledFact) -> Double {
        label.bound == .about || read.bound == .about ? 0.05 : 0.01
    }

    /// A plain number may be called a count or a ratio: nine events for each parcel.
    private static func comparable(_ left: Unit.Dimension, _ right: Unit.Dimension) -> Bool {
        left == right || (left == .count && right == .ratio) || (left == .ratio && right == .count)
    }
}
