import DesignModel

/// Which files matter for a query: those that are named like it, or in which what it asks about was seen.
struct PathRanking {
    private var scores: [String: Double] = [:]
    private let topics: QueryTopics

    /// The best paths first, at most so many.
    static func paths(for query: String, _ paths: [String], _ context: Context, limit: Int = 25) -> [String] {
        var ranking = PathRanking(topics: QueryTopics(query))
        ranking.rankNames(paths)
        ranking.rankSightings(context.sightings)
        ranking.rankRecords(context.records)
        let ranked = ranking.scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return ranked.prefix(limit).map(\.key)
    }

    private init(topics: QueryTopics) { self.topics = topics }

    private mutating func rankNames(_ paths: [String]) {
        guard !topics.words.isEmpty else { return }
        for path in paths {
            let hits = Self.parts(path).intersection(topics.words).count
            guard hits > 0 else { continue }
            let last = Self.parts(path.split(separator: "/").last.map(String.init) ?? "").intersection(topics.words)
                .count
            scores[path, default: 0] += Double(hits) * 3 + Double(last) * 2 - Double(path.utf8.count) / 1000
        }
    }

    /// A kind that is asked for counts more in files where much of it stands; a thing that is named counts most.
    private mutating func rankSightings(_ sightings: [Sighting]) {
        var counts: [String: Double] = [:]
        var named: Set<String> = []
        for sighting in sightings {
            if topics.kinds.contains(sighting.kind), sighting.details["scope"] != "lock" {
                counts[sighting.path, default: 0] += 1
            }
            guard !topics.words.isEmpty, !Self.parts(sighting.name).isDisjoint(with: topics.words) else { continue }
            let isFirst = named.insert(sighting.path).inserted
            let isTest = isFirst && sighting.path.isForTests
            scores[sighting.path, default: 0] += isTest ? 1 : isFirst ? 4 : 0.2
        }
        for (path, count) in counts where !path.isForTests { scores[path, default: 0] += 2 + min(3, count / 8) }
    }

    private mutating func rankRecords(_ records: [DecisionRecord]) {
        for record in records {
            let isNamed = !Self.parts(record.title).isDisjoint(with: topics.words)
            if topics.asksRecords || isNamed { scores[record.path, default: 0] += isNamed ? 5 : 3 }
        }
    }

    /// The words of a name in the singular: `OrderItems.swift` holds order and item.
    private static func parts(_ text: String) -> Set<String> {
        var words: Set<String> = []
        var word = ""
        var wasLower = false
        func close() { if word.count > 2 { words.insert(QueryTopics.singular(word.lowercased())) } }
        for character in text {
            let isUpper = character.isUppercase
            if !(character.isLetter || character.isNumber) || isUpper && wasLower {
                close()
                word = ""
            }
            if character.isLetter || character.isNumber { word.append(character) }
            wasLower = character.isLowercase
        }
        close()
        return words
    }
}
