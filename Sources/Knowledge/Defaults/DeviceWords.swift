/// Nouns of things that send by themselves, as stems.
public enum DeviceWords {
    public static let stems: Set<String> = [
        "met", "meter", "device", "sens", "sensor", "vehicle", "scoot", "scooter", "bike", "truck", "van", "car",
        "machine", "terminal", "camera", "gateway", "beacon", "turbine", "pump", "track", "tracker", "thermostat",
        "robot", "charg", "charger", "station", "probe", "lock", "drone", "player", "till", "scann", "scanner",
    ]
}
