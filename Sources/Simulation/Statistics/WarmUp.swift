/// Finds how much of the beginning of a run to leave out: the marginal standard error rule on means of stretches (MSER, White 1997).
enum WarmUp {
    /// How many of the leading values to leave out; never more than half of them.
    static func length(_ values: [Double]) -> Int {
        var best = (length: 0, error: Double.infinity)
        var (count, sum, squares) = (0.0, 0.0, 0.0)
        for at in values.indices.reversed() {
            count += 1
            sum += values[at]
            squares += values[at] * values[at]
            guard at <= values.count / 2, count > 1 else { continue }
            let error = max(0, squares - sum * sum / count) / (count * count)
            if error <= best.error { best = (at, error) }
        }
        return best.length
    }
}
