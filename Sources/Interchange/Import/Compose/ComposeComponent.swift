import DesignModel
import Diagnostics

/// One service of a compose file that is a part of the system.
struct ComposeComponent {
    let source: SourceText
    let service: DataTree.Entry
    let kind: ComponentKind
    let id: String

    private var node: DataTree { service.value }

    func read(_ draft: inout Draft) -> Component {
        var component = Component(id: ComponentID(id), kind: kind, title: Self.titled(id))
        component.technology = technology
        component.scaling = scaling(draft)
        if let path = readiness { component.health = HealthProfile(readiness: path) }
        if let drain = node["stop_grace_period"].flatMap({ duration($0, draft) }) {
            component.lifecycle = LifecycleProfile(drain: drain)
        }
        readSecrets(&draft)
        if node["environment"] != nil || node["env_file"] != nil {
            draft.leaveOut(
                "settings", service.key, why: "values belong to an environment; edges and secrets were taken from them",
                at: source.wholeLine(service.line))
        }
        return component
    }

    static func titled(_ id: String) -> String {
        let words = id.split(separator: "-").joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    /// The product of an image that is not ours; nothing where the image is built here.
    private var technology: String {
        guard node["build"] == nil, let image = node["image"]?.word else { return "" }
        let last = image.split(separator: "/").last ?? ""
        return last.split(separator: ":").first.map { $0.lowercased() } ?? ""
    }

    private func scaling(_ draft: Draft) -> ScalingProfile? {
        let copies = node.at("deploy", "replicas") ?? node["scale"]
        let limits = node.at("deploy", "resources", "limits")
        var scaling = ScalingProfile()
        if let copies, let count = copies.word.flatMap(Double.init) {
            scaling.minimum = draft.observed(count, .count, at: source.wholeLine(copies.line))
        }
        if let cpus = limits?["cpus"] ?? node["cpus"], let count = cpus.word.flatMap(Double.init) {
            scaling.cpu = draft.observed(count, .count, at: source.wholeLine(cpus.line))
        }
        if let memory = limits?["memory"] ?? node["mem_limit"], let size = memory.word.flatMap(Self.size) {
            scaling.memory = draft.observed(size.0, size.1, at: source.wholeLine(memory.line))
        }
        return scaling == ScalingProfile() ? nil : scaling
    }

    private static func size(_ text: String) -> (Double, Unit)? {
        let number = text.prefix { $0.isNumber || $0 == "." }
        guard let value = Double(number) else { return nil }
        let units: [(String, Unit)] = [("k", .kilobytes), ("m", .megabytes), ("g", .gigabytes), ("b", .bytes)]
        let letter = text.dropFirst(number.count).lowercased()
        return units.first { letter.hasPrefix($0.0) }.map { (value, $0.1) } ?? (value, .bytes)
    }

    /// `1m30s` in seconds.
    private func duration(_ node: DataTree, _ draft: Draft) -> Quantity? {
        guard let text = node.word else { return nil }
        var seconds = 0.0
        var number = ""
        for letter in text {
            if letter.isNumber || letter == "." {
                number.append(letter)
            } else {
                seconds += (Double(number) ?? 0) * (letter == "h" ? 3600 : letter == "m" ? 60 : 1)
                number = ""
            }
        }
        seconds += Double(number) ?? 0
        return seconds > 0 ? draft.observed(seconds, .seconds, at: source.wholeLine(node.line)) : nil
    }

    /// The path that a health check asks for.
    private var readiness: String? {
        let test = node.at("healthcheck", "test")
        let words = test?.word ?? test?.items.compactMap(\.word).joined(separator: " ") ?? ""
        guard let start = words.range(of: "://") else { return nil }
        let path = words[start.upperBound...].drop { $0 != "/" }.prefix { !" '\"),;|".contains($0) }
        return path.isEmpty ? nil : String(path)
    }

    /// Names of secrets, never their values.
    private func readSecrets(_ draft: inout Draft) {
        var names = (node["secrets"]?.items ?? []).compactMap { $0.word ?? $0["source"]?.word }
        let settings = node["environment"]
        let keys =
            (settings?.entries.map(\.key) ?? [])
            + (settings?.items.compactMap { $0.word?.split(separator: "=").first.map(String.init) } ?? [])
        names += keys.filter { key in
            ["_KEY", "_SECRET", "_TOKEN", "_PASSWORD", "_SECRET_KEY_BASE"].contains { key.uppercased().hasSuffix($0) }
        }
        for name in names.map(Spelling.kebab) {
            if let at = draft.design.security.secrets.firstIndex(where: { $0.id == name }) {
                let user = ComponentID(id)
                if !draft.design.security.secrets[at].usedBy.contains(user) {
                    draft.design.security.secrets[at].usedBy.append(user)
                }
            } else {
                var secret = Secret(id: name)
                secret.usedBy = [ComponentID(id)]
                draft.design.security.secrets.append(secret)
            }
        }
    }
}

extension HealthProfile {
    init(readiness: String) {
        self.init()
        self.readiness = readiness
    }
}

extension LifecycleProfile {
    init(drain: Quantity) {
        self.init()
        self.drain = drain
    }
}

/// Other services that one speaks of: those it waits for, those it is linked to, those in its settings.
struct ComposeMentions {
    private(set) var found: [(host: String, scheme: String?)] = []
    private let hosts: [String]

    init(_ service: DataTree.Entry, hosts: [String]) {
        self.hosts = hosts.filter { $0 != service.key }
        let node = service.value
        readSettings(node)
        for entry in node["depends_on"]?.entries ?? []
        where entry.value["condition"]?.word != "service_completed_successfully" {
            add(entry.key, nil)
        }
        for item in node["depends_on"]?.items ?? [] { if let host = item.word { add(host, nil) } }
        for item in node["links"]?.items ?? [] {
            if let host = item.word?.split(separator: ":").first { add(String(host), nil) }
        }
    }

    private mutating func add(_ host: String, _ scheme: String?) {
        guard hosts.contains(host) else { return }
        if let at = found.firstIndex(where: { $0.host == host }) {
            if found[at].scheme == nil { found[at].scheme = scheme }
        } else {
            found.append((host, scheme))
        }
    }

    private mutating func readSettings(_ node: DataTree) {
        let values =
            (node["environment"]?.entries.compactMap(\.value.word) ?? [])
            + (node["environment"]?.items.compactMap { item in
                item.word.flatMap { word in word.firstIndex(of: "=").map { String(word[word.index(after: $0)...]) } }
            } ?? [])
        for value in values { read(value) }
    }

    /// An address such as `postgresql://app:…@db:5432/app`, `kafka:9092`, or the bare name of a host.
    private mutating func read(_ value: String) {
        for piece in value.split(separator: ",") {
            var rest = piece[...]
            var scheme: String?
            if let mark = piece.ranges(of: "://").first {
                scheme = String(piece[..<mark.lowerBound])
                rest = piece[mark.upperBound...]
            }
            if let user = rest.lastIndex(of: "@") { rest = rest[rest.index(after: user)...] }
            let host = String(rest.prefix { !":/?;".contains($0) })
            let isAddress = scheme != nil || rest.contains(":") || rest.count == host.count
            if isAddress { add(host, scheme.map { String($0.split(separator: "+").first ?? "") }) }
        }
    }
}
