import DesignModel

/// Credentials that lie in the open: found by their well-known shapes, told by place, never by value.
enum Credentials {
    private struct Shape {
        let mark: String
        let kind: String
        /// How many letters and digits follow the mark at least.
        let tail: Int
    }

    private static let shapes: [Shape] = [
        Shape(mark: "AKIA", kind: "AWS access key", tail: 16), Shape(mark: "ghp_", kind: "GitHub token", tail: 36),
        Shape(mark: "github_pat_", kind: "GitHub token", tail: 22),
        Shape(mark: "glpat-", kind: "GitLab token", tail: 20),
        Shape(mark: "sk_live_", kind: "Stripe secret key", tail: 16),
        Shape(mark: "rk_live_", kind: "Stripe secret key", tail: 16),
        Shape(mark: "xoxb-", kind: "Slack token", tail: 20), Shape(mark: "xoxp-", kind: "Slack token", tail: 20),
        Shape(mark: "AIza", kind: "Google API key", tail: 35), Shape(mark: "SG.", kind: "SendGrid key", tail: 40),
    ]

    private static let privateKey = "PRIVATE KEY-----"

    static let triggers = shapes.map(\.mark) + [privateKey]

    static func sightings(in text: FileText) -> [Sighting] {
        var found: [Sighting] = []
        for (number, line) in text.numbered where found.count < 20 {
            if let kind = kind(in: line) { found.append(text.sighting(.secret, kind, number)) }
        }
        return found
    }

    /// The kind of credential that stands in the line.
    static func kind(in line: String) -> String? {
        if line.contains(privateKey), line.contains("-----BEGIN"), !line.contains("PUBLIC") { return "private key" }
        return shapes.first { shape in
            guard let rest = line.after(shape.mark) else { return false }
            let tail = rest.prefix { letter in
                letter.isASCII
                    && (letter.isLetter || letter.isNumber || letter == "-" || letter == "_" || letter == ".")
            }
            return tail.utf8.count >= shape.tail && !isPlaceholder(tail)
        }?.kind
    }

    private static func isPlaceholder(_ tail: Substring) -> Bool {
        let text = tail.lowercased()
        return Set(text).count < 5 || text.contains("example") || text.contains("xxxx")
    }
}

extension String {
    /// Fit to be kept: a password in an address, or a value after a key that names a secret, is left out.
    var redacted: String {
        var text = self
        if let (scheme, rest) = text.cut(at: "://"), let at = rest.firstIndex(of: "@") {
            let login = rest[..<at]
            if !login.contains("/"), !login.contains(" ") { text = scheme + "://…" + rest[at...] }
        }
        if Credentials.kind(in: text) != nil { return "…" }
        for mark in ["password", "passwd", "secret", "api_key", "apikey", "token"] {
            guard let (left, right) = text.lowercased().cut(at: mark) else { continue }
            let value = right.drop { $0.isLetter || $0 == "_" || $0 == "\"" || $0 == "'" || $0 == " " }
            guard let sign = value.first, sign == "=" || sign == ":", value.dropFirst().trimmed.count > 3 else {
                continue
            }
            return String(text.prefix(left.count + mark.count)) + "=…"
        }
        return text
    }
}
