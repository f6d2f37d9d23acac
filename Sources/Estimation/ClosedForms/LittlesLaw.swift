/// L = λ W: the mean number inside equals the arrival rate times the mean time inside (Little 1961); holds for any stable system.
public enum LittlesLaw {
    /// How many are inside, on average.
    public static func inside(arrivals: Double, time: Double) -> Double { arrivals * time }

    /// How long each stays, on average; infinite when nothing arrives but something is inside.
    public static func time(inside: Double, arrivals: Double) -> Double { inside == 0 ? 0 : inside / arrivals }
}
