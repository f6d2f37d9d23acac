import DesignModel

/// Names of the design in the spelling that other tools ask for.
enum Names {
    /// `api-answers` as `ApiAnswers`.
    static func camel(_ id: String) -> String {
        var camel = ""
        var starts = true
        for character in id {
            guard character.isASCII, character.isLetter || character.isNumber else {
                starts = true
                continue
            }
            camel += starts ? character.uppercased() : String(character)
            starts = false
        }
        return camel
    }

    /// Lower case, digits and hyphens: a name for DNS, images and labels.
    static func slug(_ text: String) -> String {
        var slug = ""
        for character in text.lowercased() {
            if character.isASCII, character.isLetter || character.isNumber {
                slug.append(character)
            } else if !slug.isEmpty, slug.last != "-" {
                slug.append("-")
            }
        }
        while slug.last == "-" { slug.removeLast() }
        return slug.isEmpty ? "system" : slug
    }

    /// Lower case with underscores, for variables, topics and packages.
    static func snake(_ text: String) -> String { String(slug(text).map { $0 == "-" ? "_" : $0 }) }

    /// `STRIPE_KEY` for an environment variable.
    static func variable(_ text: String) -> String { snake(text).uppercased() }
}

extension Quantity {
    /// In seconds, as plain text: `0.4`.
    var secondsText: String { (canonical / 1000).rounded(toPlaces: 6).formattedPlainly }

    /// In whole seconds, rounded up.
    var wholeSeconds: Int { (canonical / 1000).rounded(.up).wholePart ?? 0 }

    /// As Prometheus and Kubernetes write durations: `5m`, `72h`, `90s`.
    var durationText: String {
        let milliseconds = canonical.rounded().wholePart ?? 0
        if milliseconds > 0, milliseconds % 1000 != 0 { return "\(milliseconds)ms" }
        let seconds = wholeSeconds
        if seconds % 3600 == 0, seconds > 0 { return "\(seconds / 3600)h" }
        if seconds % 60 == 0, seconds > 0 { return "\(seconds / 60)m" }
        return "\(max(seconds, 1))s"
    }

    /// Processors as Kubernetes counts them: `2`, `500m`.
    var processorText: String {
        let thousandths = (value * 1000).rounded().wholePart ?? 1000
        return thousandths % 1000 == 0 ? String(thousandths / 1000) : "\(thousandths)m"
    }

    /// Memory with the decimal suffixes of Kubernetes and systemd: `512M`, `2G`.
    var memoryText: String {
        let megabytes = (canonical / 1e6).rounded(.up).wholePart ?? 1
        return megabytes % 1000 == 0 ? "\(megabytes / 1000)G" : "\(megabytes)M"
    }

    /// A count as a whole number.
    var wholeCount: Int { value.rounded(.up).wholePart ?? 0 }
}
