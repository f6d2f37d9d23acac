/// A number as people read it: three digits that matter.
public enum IndexFigure {
    public static func words(_ value: Double) -> String {
        let size = abs(value)
        if size >= 1e9 { return rounded(value / 1e9) + "G" }
        if size >= 1e6 { return rounded(value / 1e6) + "M" }
        if size >= 10_000 { return rounded(value / 1000) + "k" }
        return rounded(value)
    }

    private static func rounded(_ value: Double) -> String {
        let step = abs(value) >= 100 ? 1.0 : abs(value) >= 10 ? 10 : 100
        let scaled = (value * step).rounded() / step
        return scaled == scaled.rounded() ? "\(Int(scaled))" : "\(scaled)"
    }
}
