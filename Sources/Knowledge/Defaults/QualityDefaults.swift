/// Promises to assume where a brief makes none, by who would have to keep them; last reviewed in November 2026.
public enum QualityDefaults {
    /// Nobody is woken at night: two nines and a half leave 216 minutes a month, a missed night.
    public static let availabilityUnattended = DefaultFigure(
        0.995, "nobody is promised to be on call, so a night's outage must fit")
    public static let availability = DefaultFigure(0.999, "usual for a service that people wait for")
    public static let latencyMilliseconds = DefaultFigure(
        800, "people stay with what they do when an answer comes within a second")
    public static let lossMinutesOfMoney = DefaultFigure(
        5, "money, bookings and health records are painful to enter again")
    public static let lossMinutes = DefaultFigure(60, "an hour of work can be repeated by those who did it")
    public static let lossMinutesSmall = DefaultFigure(1440, "last night's backup is the least that anyone should keep")
    public static let repairMinutesAttended = DefaultFigure(60, "somebody is on call to restore it")
    public static let repairMinutes = DefaultFigure(240, "half a working day without anyone on call")
    public static let teamSize = DefaultFigure(3, "a small team until somebody says otherwise")
    public static let peoplePerTeam = DefaultFigure(8, "eight people still fit around one table, our rule of thumb")
}
