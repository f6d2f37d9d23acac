import DesignModel
import Diagnostics
import Knowledge

/// Folds sightings into facts about the stack: each product once, the best attested first, at its most telling place.
struct StackFold {
    private struct Entry {
        var weight = 0
        var best: (weight: Int, sighting: Sighting)
        var order: Int
    }

    private var entries: [ManifestMark: Entry] = [:]

    static func facts(of sightings: [Sighting]) -> [Fact] {
        var fold = StackFold()
        for sighting in sightings { fold.take(sighting) }
        return fold.facts + runtimes(sightings)
    }

    private mutating func take(_ sighting: Sighting) {
        guard let (mark, weight) = Self.mark(of: sighting), mark.key != "integration[]" else { return }
        var entry = entries[mark] ?? Entry(best: (0, sighting), order: entries.count)
        entry.weight += weight
        if weight > entry.best.weight { entry.best = (weight, sighting) }
        entries[mark] = entry
    }

    /// What a sighting says about the stack, and how much it is worth; nil where it speaks of tests or of nothing.
    static func mark(of sighting: Sighting) -> (mark: ManifestMark, weight: Int)? {
        let details = sighting.details
        switch sighting.kind {
        case .package:
            guard details["scope"] == nil else { return nil }
            return PackageBook.mark(of: sighting.name).map { ($0, 30) }
        case .store:
            guard let form = details["form"], form != "ci", !sighting.path.isForTests else { return nil }
            let mark = ImageBook.mark(ofImage: details["image"] ?? sighting.name)
            return mark.map { ($0, weights[form] ?? 40) }
        case .resource: return resource(sighting).map { ($0, 40) }
        case .service: return hosting(sighting).map { ($0, 20) }
        default: return nil
        }
    }

    private static let weights = [
        "address": 10, "setting": 20, "prisma": 30, "compose": 30, "helm chart": 35, "StatefulSet": 40,
    ]

    private static func resource(_ sighting: Sighting) -> ManifestMark? {
        if sighting.details["form"] == "provider" {
            return ImageBook.cloud(ofProvider: sighting.name).map { ManifestMark(key: "stack.cloud", value: $0) }
        }
        guard let type = sighting.details["type"] else { return nil }
        let engine = sighting.details["engine"] ?? sighting.details["database_version"] ?? ""
        return ImageBook.mark(ofResource: type, engine: engine)
    }

    private static func hosting(_ sighting: Sighting) -> ManifestMark? {
        switch sighting.details["form"] {
        case "Deployment", "StatefulSet", "DaemonSet", "Rollout":
            sighting.path.isForTests ? nil : ManifestMark(key: "stack.hosting", value: "kubernetes")
        case "function": ManifestMark(key: "stack.hosting", value: "serverless")
        default: nil
        }
    }

    private static let order = [
        "stack.framework", "stack.database", "stack.cache", "stack.messaging", "stack.search", "stack.cloud",
        "stack.hosting",
    ]

    private var facts: [Fact] {
        let ranked = entries.sorted { left, right in
            let (first, second) = (Self.rank(left.key.key), Self.rank(right.key.key))
            if first != second { return first < second }
            if left.value.weight != right.value.weight { return left.value.weight > right.value.weight }
            return left.value.order < right.value.order
        }
        return ranked.map { mark, entry in
            Fact(
                FactKey(rawValue: mark.key), .text(mark.value), quote: entry.best.sighting.quote,
                span: entry.best.sighting.span, strength: .existing, evidence: .observed)
        }
    }

    private static func rank(_ key: String) -> Int { order.firstIndex(of: key) ?? order.count }

    /// One version of each runtime; where places differ, the conflict tells.
    private static func runtimes(_ sightings: [Sighting]) -> [Fact] {
        var seen: Set<String> = []
        return sightings.filter { $0.kind == .runtime && !$0.path.isForTests && seen.insert($0.name).inserted }.map {
            let version = $0.details["version"].map { " " + $0 } ?? ""
            return Fact(
                "stack.runtime", .text($0.name + version), quote: $0.quote, span: $0.span, strength: .existing,
                evidence: .observed)
        }
    }
}

extension Sighting {
    var span: SourceSpan { .line(line, of: path, length: quote.count) }
}

extension String {
    /// Whether a path belongs to tests, examples or documents rather than to what runs.
    var isForTests: Bool {
        let path = FilePath(self)
        return path.isAside || path.isVendored || path.name.contains("test") || path.full.hasPrefix(".devcontainer/")
    }
}
