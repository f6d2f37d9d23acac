/// How the values of a column are spread.
public enum Distribution: Sendable, Codable {
    /// 1, 2, 3 … in the order of arrival.
    case serial
    /// Every value of 1…domain equally often.
    case uniform(domain: Double)
    /// A power law over the ranks 1…domain: few values have most of the rows.
    case zipf(exponent: Double, domain: Double)
    /// Named values, each with its share of the rows.
    case values([Share])
    /// Numbers between two bounds.
    case range(Double, Double)
    /// Instants between two others.
    case time(from: String, to: String)
    /// Nothing known but how many different values there are.
    case opaque

    public struct Share: Sendable, Codable {
        public var value: String
        public var fraction: Double

        public init(_ value: String, _ fraction: Double) {
            self.value = value
            self.fraction = fraction
        }

        public init(from decoder: any Decoder) throws {
            var pair = try decoder.unkeyedContainer()
            if let text = try? pair.decode(String.self) {
                value = text
            } else if let truth = try? pair.decode(Bool.self) {
                value = truth ? "true" : "false"
            } else {
                let number = try pair.decode(Double.self)
                value = number == number.rounded() ? "\(Int(number))" : "\(number)"
            }
            fraction = try pair.decode(Double.self)
        }

        public func encode(to encoder: any Encoder) throws {
            var pair = encoder.unkeyedContainer()
            try pair.encode(value)
            try pair.encode(fraction)
        }
    }

    enum CodingKeys: String, CodingKey { case kind, domain, s, values, min, max, from, to }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch try container.decode(String.self, forKey: .kind) {
        case "serial": self = .serial
        case "uniform": self = .uniform(domain: try container.decode(Double.self, forKey: .domain))
        case "zipf":
            self = .zipf(
                exponent: try container.decode(Double.self, forKey: .s),
                domain: try container.decode(Double.self, forKey: .domain))
        case "enum": self = .values(try container.decode([Share].self, forKey: .values))
        case "range":
            self = .range(
                try container.decode(Double.self, forKey: .min), try container.decode(Double.self, forKey: .max))
        case "time":
            self = .time(
                from: try container.decode(String.self, forKey: .from),
                to: try container.decode(String.self, forKey: .to))
        default: self = .opaque
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .serial: try container.encode("serial", forKey: .kind)
        case .uniform(let domain):
            try container.encode("uniform", forKey: .kind)
            try container.encode(domain, forKey: .domain)
        case .zipf(let exponent, let domain):
            try container.encode("zipf", forKey: .kind)
            try container.encode(exponent, forKey: .s)
            try container.encode(domain, forKey: .domain)
        case .values(let shares):
            try container.encode("enum", forKey: .kind)
            try container.encode(shares, forKey: .values)
        case .range(let low, let high):
            try container.encode("range", forKey: .kind)
            try container.encode(low, forKey: .min)
            try container.encode(high, forKey: .max)
        case .time(let from, let to):
            try container.encode("time", forKey: .kind)
            try container.encode(from, forKey: .from)
            try container.encode(to, forKey: .to)
        case .opaque: try container.encode("opaque", forKey: .kind)
        }
    }
}
