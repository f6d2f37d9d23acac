/// Where clouds have regions, so that a country or a law can be answered with a place. As of 2026-11, from the providers' region pages.
public enum RegionBook {
    public struct Place: Sendable {
        public let provider: String
        public let region: String
        /// ISO country code.
        public let country: String
        public let zones: Double
        /// Other ways to write it in a brief, lower case.
        public let names: [String]
        /// Whether the region's own name is unlike any plain word; looked up in every run, so found out once.
        private let isCode: Bool
        private let spaced: [String]

        init(_ provider: String, _ region: String, _ country: String, _ zones: Double = 3, names: [String] = []) {
            self.provider = provider
            self.region = region
            self.country = country
            self.zones = zones
            self.names = names
            isCode = region.contains { $0 == "-" || $0.isNumber } || region.count > 6
            spaced = names.filter { $0.contains(" ") }
        }

        /// Whether a text in lower case names it by its code.
        public func isNamedByCode(in lower: String) -> Bool {
            isCode && lower.contains(region) || spaced.contains { lower.contains($0) }
        }
    }

    /// The first of a country is the one taken by default.
    public static let places: [Place] = [
        Place("aws", "eu-central-1", "DE", names: ["frankfurt"]), Place("aws", "eu-west-1", "IE"),
        Place("aws", "eu-west-3", "FR", names: ["paris"]), Place("aws", "eu-north-1", "SE", names: ["stockholm"]),
        Place("aws", "eu-west-2", "GB", names: ["london"]), Place("aws", "eu-south-1", "IT"),
        Place("aws", "eu-south-2", "ES"), Place("aws", "us-east-1", "US"),
        Place("aws", "us-west-2", "US", names: ["oregon", "washington", "california", "west coast"]),
        Place("aws", "ca-central-1", "CA"), Place("aws", "ap-southeast-2", "AU"), Place("aws", "ap-northeast-1", "JP"),
        Place("aws", "ap-south-1", "IN"), Place("aws", "ap-southeast-1", "SG"), Place("aws", "sa-east-1", "BR"),
        Place("aws", "af-south-1", "ZA"), Place("aws", "eu-central-2", "CH"),
        Place("gcp", "europe-west3", "DE"), Place("gcp", "europe-north1", "FI"), Place("gcp", "europe-west4", "NL"),
        Place("gcp", "europe-west1", "BE"), Place("gcp", "europe-west2", "GB"), Place("gcp", "europe-west6", "CH"),
        Place("gcp", "europe-north2", "SE"), Place("gcp", "us-central1", "US"), Place("gcp", "us-west1", "US"),
        Place("gcp", "northamerica-northeast1", "CA"), Place("gcp", "australia-southeast1", "AU"),
        Place("gcp", "asia-northeast1", "JP"), Place("gcp", "asia-south1", "IN"),
        Place("gcp", "southamerica-east1", "BR"),
        Place("azure", "westeurope", "NL", names: ["west europe"]),
        Place("azure", "northeurope", "IE", names: ["north europe"]), Place("azure", "germanywestcentral", "DE"),
        Place("azure", "francecentral", "FR"), Place("azure", "swedencentral", "SE"),
        Place("azure", "norwayeast", "NO"),
        Place("azure", "uksouth", "GB", names: ["uk south"]), Place("azure", "ukwest", "GB", 1, names: ["uk west"]),
        Place("azure", "eastus", "US"), Place("azure", "westus2", "US"), Place("azure", "canadacentral", "CA"),
        Place("azure", "australiaeast", "AU"), Place("azure", "japaneast", "JP"), Place("azure", "centralindia", "IN"),
        Place("azure", "brazilsouth", "BR"), Place("azure", "switzerlandnorth", "CH"),
        Place("hetzner", "fsn1", "DE", 1), Place("hetzner", "nbg1", "DE", 1), Place("hetzner", "hel1", "FI", 1),
        Place("hetzner", "ash", "US", 1), Place("hetzner", "sin", "SG", 1),
    ]

    /// The places that a text in lower case names, by code such as `eu-central-1` or by name such as `UK South`.
    public static func places(namedIn lower: String) -> [Place] {
        places.filter { $0.isNamedByCode(in: lower) || $0.names.contains(where: lower.contains) }
    }

    public static func place(provider: String, region: String) -> Place? {
        places.first { $0.region == region && $0.provider == provider }
    }

    /// The default place of a provider for a country, `EU`, or nowhere in particular; nil where it has none.
    public static func place(provider: String, country: String?) -> Place? {
        let own = places.filter { $0.provider == provider }
        guard let country else { return own.first }
        if country == "EU" { return own.first { union.contains($0.country) } }
        return own.first { $0.country == country }
            ?? (union.contains(country) || neighbours.contains(country)
                ? own.first { union.contains($0.country) } : nil)
    }

    public static func isInUnion(_ country: String) -> Bool { country == "EU" || union.contains(country) }

    private static let neighbours: Set<String> = ["NO", "IS", "LI"]
    private static let union: Set<String> = [
        "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU",
        "MT",
        "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE",
    ]
}
