/// Sample values that are valid for their type and look like the thing they stand for.
enum Samples {
    static func value(_ name: String, _ type: String) -> String? {
        if let known = byName[name], type == "string" { return known }
        switch type {
        case "uuid": return "0197a4c2-58d1-7c3e-9b6f-2f4e8a1d0c35"
        case "timestamp": return "2026-11-02T07:00:00Z"
        case "date": return "2026-11-02"
        case "integer": return name.hasSuffix("_minor") ? "4500" : "1"
        case "number": return "12.5"
        case "boolean": return "true"
        case "list:string": return "[\"first\"]"
        case "string": return name.hasSuffix("_url") || name == "url" ? "https://example.org/" + name : sample(name)
        default: return nil
        }
    }

    private static func sample(_ name: String) -> String { Naming.kebab(name) + "-1" }

    private static let byName = [
        "email": "kim@example.org", "currency": "EUR", "status": "active", "display_name": "Kim",
        "full_name": "Kim Example",
        "title": "A first one", "name": "A first one", "description": "As good as new", "body": "Is it still there?",
        "country": "NO", "phone": "+15550100", "content_type": "image/jpeg", "reason": "It breaks the rules",
        "caption": "Fresh from the oven",
        "url": "https://example.org/hook", "granularity": "daily", "visibility": "hidden", "outcome": "approved",
        "code": "482913",
        "tracking_number": "JD014600003", "number": "2026-000123", "season": "2026-autumn", "postcode": "0150",
        "city": "Oslo",
        "channel": "email", "address": "Main Street 1",
    ]
}
