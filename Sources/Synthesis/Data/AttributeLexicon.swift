import DesignModel
import Knowledge

/// What type an attribute has by its name, when only the name is known.
enum AttributeLexicon {
    /// The columns of an attribute: money becomes an amount in minor units and a currency.
    static func columns(_ attribute: String, of entity: String, personal: Bool) -> [Column] {
        let name = reserved.contains(attribute) ? attribute + "_value" : attribute
        let last = String(name.end(after: "_"))
        if money.contains(last) { return amount(name) }
        var column = Column(name, type(name, last))
        column.nullable = mayBeMissing.contains(last)
        if isPersonal(name, last) || personal && column.type == "text" && nameLike.contains(last) {
            column.dataClass = "personal"
        }
        if sensitive.contains(last) { column.dataClass = "sensitive" }
        if column.type == "boolean" { column.fallback = "false" }
        return [column]
    }

    private static func amount(_ name: String) -> [Column] {
        var minor = Column(name + "_minor", "bigint")
        minor.dataClass = "financial"
        minor.note = "in minor units of the currency"
        return [minor, Column("currency", "text")]
    }

    private static func type(_ name: String, _ last: String) -> String {
        if let known = types[last] { return known }
        if name.hasSuffix("_at") { return "timestamptz" }
        if name.hasSuffix("_on") { return "date" }
        if name.hasPrefix("is_") || name.hasPrefix("has_") { return "boolean" }
        if name.hasSuffix("_count") || name.hasPrefix("number_of_") { return "integer" }
        return "text"
    }

    static func isPersonal(_ name: String, _ last: String) -> Bool {
        personal.contains(last) || personal.contains(name)
    }

    private static let types: [String: String] = {
        let groups: [(String, String)] = [
            ("date", "date day birthday birthdate deadline dob"),
            ("timestamptz", "time timestamp start end starts ends arrival departure expiry due"),
            (
                "integer",
                "quantity amount count capacity size duration minutes seconds hours number_of stock seats pages points age"
            ),
            ("smallint", "rating stars priority position rank level floor grade year"),
            (
                "numeric(12,3)",
                "weight temperature humidity distance height width length volume percentage score pressure level_value voltage"
            ),
            ("numeric(5,4)", "rate discount share probability"), ("double precision", "latitude longitude lat lon lng"),
            ("boolean", "active enabled public paid confirmed available verified urgent archived"),
            ("text[]", "tags keywords labels categories ingredients allergens skills"),
            ("interval", "interval period"), ("uuid", "uuid"), ("inet", "ip"),
        ]
        var types: [String: String] = [:]
        for (type, words) in groups {
            for word in words.split(separator: " ") { types[String(word)] = type }
        }
        return types
    }()

    private static let money: Set<String> = [
        "price", "cost", "fee", "fare", "salary", "wage", "total", "budget", "deposit", "fine",
    ]
    private static let mayBeMissing: Set<String> = [
        "description", "note", "notes", "comment", "remark", "photo", "phone", "website", "bio", "end", "expiry",
    ]
    private static let personal: Set<String> = [
        "email", "mail", "phone", "address", "birthday", "birthdate", "dob", "street", "postcode", "iban", "surname",
        "first_name", "last_name", "full_name", "passport", "ip", "birth_date", "mobile",
    ]
    private static let nameLike: Set<String> = ["name", "contact", "bio", "note", "notes", "photo"]
    private static let sensitive: Set<String> = [
        "diagnosis", "medication", "allergy", "allergies", "religion", "blood",
    ]
    private static let reserved: Set<String> = [
        "user", "order", "group", "end", "desc", "check", "table", "column", "references", "limit", "offset", "all",
        "default", "primary", "select", "from", "to", "where", "case", "when", "then", "both", "window",
    ]
}
