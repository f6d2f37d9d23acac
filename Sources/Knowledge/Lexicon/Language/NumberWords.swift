/// How numbers are spelled.
public enum NumberWords {
    /// Units and tens: `seven`, `seventy`.
    public static let small: [String: Double] = [
        "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
        "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    ]
    /// Words that multiply what stands before them.
    public static let multipliers: [String: Double] = [
        "hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "dozen": 12, "hundreds": 100,
    ]
    /// Letters glued to digits that multiply them: `9k`, `1.5M`, `2bn`.
    public static let suffixes: [String: Double] = [
        "k": 1e3, "K": 1e3, "M": 1e6, "mn": 1e6, "mio": 1e6, "Mio": 1e6, "mil": 1e6, "bn": 1e9, "B": 1e9, "G": 1e9,
    ]
    /// Parts of one.
    public static let fractions: [String: Double] = [
        "half": 0.5, "third": 1.0 / 3, "thirds": 1.0 / 3, "quarter": 0.25, "quarters": 0.25, "fifth": 0.2, "tenth": 0.1,
        "twentieth": 0.05, "hundredth": 0.01,
    ]
    /// Multiples of what was said before.
    public static let multiples: [String: Double] = [
        "twice": 2, "double": 2, "doubles": 2, "doubling": 2, "doubled": 2, "triple": 3, "triples": 3, "tripling": 3,
        "treble": 3, "thrice": 3, "quadruple": 4, "quadruples": 4, "fivefold": 5, "tenfold": 10, "twofold": 2,
        "threefold": 3,
    ]
    /// How often, before "a day" or "per week".
    public static let times: [String: Double] = ["once": 1, "twice": 2, "thrice": 3]
}
