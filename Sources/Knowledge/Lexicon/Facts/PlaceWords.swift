/// Countries, their people and some of their parts, as ISO country codes; `EU` for the union.
public enum PlaceWords {
    public static let book = PhraseBook<String>(countries + parts + cloudRegions)

    /// The codes of all countries known by name.
    public static var codes: [String] { countries.map(\.1) }

    private static let countries: [(String, String)] = [
        ("european union|eu|europe|eea|european|the union", "EU"), ("germany|german|germans|deutschland", "DE"),
        ("france|french", "FR"), ("netherlands|dutch|holland", "NL"), ("belgium|belgian", "BE"), ("luxembourg", "LU"),
        ("austria|austrian", "AT"), ("switzerland|swiss", "CH"), ("italy|italian", "IT"), ("spain|spanish", "ES"),
        ("portugal|portuguese", "PT"), ("ireland|irish", "IE"),
        (
            "united kingdom|uk|great britain|britain|british|england|english counties|scotland|scottish|wales|welsh",
            "GB"
        ),
        ("denmark|danish", "DK"), ("norway|norwegian|norwegians", "NO"), ("sweden|swedish|swedes", "SE"),
        ("finland|finnish", "FI"), ("iceland|icelandic", "IS"), ("poland|polish", "PL"),
        ("czechia|czech republic|czech", "CZ"),
        ("slovakia|slovak", "SK"), ("hungary|hungarian", "HU"), ("romania|romanian", "RO"),
        ("bulgaria|bulgarian", "BG"),
        ("greece|greek", "GR"), ("croatia|croatian", "HR"), ("slovenia|slovenian", "SI"), ("estonia|estonian", "EE"),
        ("latvia|latvian", "LV"), ("lithuania|lithuanian", "LT"), ("ukraine|ukrainian", "UA"), ("turkey|turkish", "TR"),
        ("united states|usa|united states of america|american|americans|u.s", "US"),
        ("canada|canadian|canadians", "CA"),
        ("mexico|mexican", "MX"), ("brazil|brazilian", "BR"), ("argentina|argentinian", "AR"), ("chile|chilean", "CL"),
        ("colombia|colombian", "CO"), ("peru|peruvian", "PE"), ("japan|japanese", "JP"), ("china|chinese", "CN"),
        ("india|indian", "IN"), ("indonesia|indonesian", "ID"), ("singapore", "SG"), ("malaysia|malaysian", "MY"),
        ("thailand|thai", "TH"), ("vietnam|vietnamese", "VN"), ("philippines|philippine|filipino", "PH"),
        ("south korea|korea|korean", "KR"), ("taiwan|taiwanese", "TW"), ("hong kong", "HK"),
        ("australia|australian|australians|new south wales|queensland|tasmania", "AU"), ("new zealand", "NZ"),
        ("south africa|south african", "ZA"),
        ("kenya|kenyan", "KE"), ("nigeria|nigerian", "NG"), ("ghana|ghanaian", "GH"), ("egypt|egyptian", "EG"),
        ("morocco|moroccan", "MA"), ("israel|israeli", "IL"), ("uae|united arab emirates|dubai", "AE"),
        ("uganda|ugandan", "UG"),
        ("saudi arabia|saudi", "SA"), ("tanzania", "TZ"), ("rwanda", "RW"), ("ethiopia", "ET"), ("pakistan", "PK"),
        ("bangladesh", "BD"), ("sri lanka", "LK"), ("nepal", "NP"), ("uruguay", "UY"), ("costa rica", "CR"),
        ("malta", "MT"),
        ("cyprus", "CY"), ("senegal", "SN"),
    ]
    private static let parts: [(String, String)] = [
        (
            "california|oregon|texas|washington state|washington|florida|ohio|illinois|virginia|massachusetts|colorado",
            "US"
        ),
        (
            "new york|michigan|pennsylvania|arizona|minnesota|utah|nevada|boston|chicago|seattle|wisconsin|north carolina",
            "US"
        ),
        ("ontario|quebec|british columbia|alberta|toronto|vancouver|montreal|manitoba|nova scotia", "CA"),
        ("bavaria|berlin|munich|hamburg|frankfurt|saxony|hesse|cologne|leipzig|stuttgart", "DE"),
        ("london|manchester|bristol|leeds|yorkshire|cornwall|edinburgh|glasgow|cardiff|birmingham", "GB"),
        ("paris|lyon|marseille|brittany|toulouse", "FR"), ("amsterdam|rotterdam|utrecht", "NL"),
        ("dublin|cork|galway", "IE"), ("vienna|graz|tyrol|salzburg", "AT"),
        ("zurich|geneva|basel|bern", "CH"), ("milan|rome|turin|bologna", "IT"),
        ("madrid|barcelona|catalonia|andalusia|valencia", "ES"),
        ("stockholm|gothenburg|malmö", "SE"), ("oslo|bergen|trondheim", "NO"), ("copenhagen|aarhus", "DK"),
        ("helsinki|tampere", "FI"),
        ("lisbon|porto", "PT"), ("warsaw|krakow", "PL"), ("prague|brno", "CZ"),
        ("sydney|melbourne|queensland|victoria state|brisbane|perth", "AU"),
        ("auckland|wellington", "NZ"), ("tokyo|osaka", "JP"),
        ("mumbai|bangalore|bengaluru|delhi|kerala|maharashtra", "IN"), ("nairobi", "KE"), ("lagos", "NG"),
        ("cape town|johannesburg", "ZA"), ("brussels|antwerp|flanders|ghent", "BE"), ("são paulo|sao paulo", "BR"),
        ("budapest", "HU"), ("athens", "GR"),
        ("accra", "GH"), ("kampala", "UG"), ("tallinn", "EE"), ("riga", "LV"), ("vilnius", "LT"), ("reykjavik", "IS"),
    ]
    private static let cloudRegions: [(String, String)] = [
        ("eu central 1", "DE"), ("eu central 2", "CH"), ("eu west 1", "IE"), ("eu west 2", "GB"), ("eu west 3", "FR"),
        ("eu north 1", "SE"), ("eu south 1", "IT"), ("us east 1|us east 2|us west 1|us west 2", "US"),
        ("ca central 1", "CA"),
        ("ap southeast 2", "AU"), ("ap southeast 1", "SG"), ("ap northeast 1", "JP"), ("ap south 1", "IN"),
        ("sa east 1", "BR"),
        ("uk south|uk west", "GB"),
    ]
    /// Phrases that say where data must stay.
    public static let residency = PhraseBook<Bool>([
        (
            "stay in|stays in|staying in|kept in|remain in|remains in|hosted in|stored in|not leave|never leave|never leaves|held in",
            true
        ),
        (
            "must not leave|may not leave|cannot leave|residency|data in the|data in|resident in|stay inside|stays inside|stays within",
            true
        ),
        (
            "remain within|stay within|not be stored outside|never stored outside|outside the|on servers in|servers in|kept inside",
            true
        ),
        (
            "have to be in|be kept in|located in|stay on servers in|lives in|live in|inside the|processed in|hosting in|hosted within|must be in|leave|leaves",
            true
        ),
    ])
}
