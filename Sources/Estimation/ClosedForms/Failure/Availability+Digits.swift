extension Availability {
    /// The chance that not all of these are up, from their chances to be down, without cancellation.
    public static func serialUnavailability(_ down: [Double]) -> Double {
        -RealFunctions.expMinusOne(down.reduce(0) { $0 + RealFunctions.logOnePlus(-$1) })
    }

    /// The chance that all of these are down.
    public static func parallelUnavailability(_ down: [Double]) -> Double { down.reduce(1, *) }

    /// The count of nines: 3 for 99.9 %.
    public static func nines(unavailability: Double) -> Double { -RealFunctions.logTen(unavailability) }
}
