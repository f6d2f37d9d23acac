/// Which country lies within which legal area.
public enum Geography {
    public static let europeanUnion: Set<String> = [
        "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU",
        "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE", "EU",
    ]
    /// Members of the European Economic Area beside the Union, where the GDPR holds too.
    public static let economicArea: Set<String> = ["NO", "IS", "LI"]

    public static func lies(_ country: String, within place: String) -> Bool {
        let (country, place) = (country.uppercased(), place.uppercased())
        if country == place { return true }
        return place == "EU" && (europeanUnion.contains(country) || economicArea.contains(country))
    }

    /// Countries with several time zones.
    public static let manyZones: Set<String> = ["US", "CA", "AU", "BR", "RU", "MX", "ID", "ES", "PT", "CL", "EU"]
}
