import DesignModel

/// The part of the map that is made for readers: what follows from the files, folded.
enum MapHead {
    static func document(_ map: RepositoryMap, _ context: Context) -> Json {
        var document: Json = ["schema": .text(MapDocument.schema), "project": .text(map.project)]
        document["commit"] = map.commit.map(Json.text)
        document["digest"] = .text(context.digest)
        document["summary"] = .text(context.summary)
        document["languages"] = .object(
            context.languages.map {
                Json.Member($0.language, ["files": .number($0.files), "bytes": .number($0.bytes)])
            })
        document["facts"] = .list(context.facts.map(fact))
        document["conflicts"] = .list(context.conflicts.map(conflict))
        document["purposes"] = .object(context.purposes.map { Json.Member($0.path, .text($0.purpose)) })
        document["history"] = map.history.map(history)
        return document
    }

    static func fact(_ fact: Fact) -> Json {
        [
            "key": .text(fact.key.rawValue), "value": .text("\(fact.value)"), "evidence": .text(fact.evidence.rawValue),
            "place": .text("\(fact.span.file):\(fact.span.start.line)"), "quote": .text(fact.quote),
        ]
    }

    static func conflict(_ conflict: ContextConflict) -> Json {
        let statements = conflict.statements.map { statement -> Json in
            [
                "text": .text(statement.text), "place": .text(statement.place),
                "evidence": .text(statement.evidence.rawValue),
            ]
        }
        return ["topic": .text(conflict.topic), "statements": .list(statements)]
    }

    static func history(_ history: RepositoryHistory) -> Json {
        func shares(_ shares: [RepositoryHistory.Share]) -> Json {
            .list(shares.map { ["name": .text($0.name), "count": .number($0.count)] })
        }
        return [
            "commit": .text(history.commit), "commits": .number(history.commits), "since": .text(history.since),
            "until": .text(history.until), "busFactor": .number(history.busFactor), "authors": shares(history.authors),
            "hotFiles": shares(history.hotFiles),
        ]
    }

    static func history(_ json: Json) -> RepositoryHistory? {
        guard let commit = json["commit"]?.text else { return nil }
        func shares(_ key: String) -> [RepositoryHistory.Share] {
            (json[key]?.items ?? []).compactMap { item in
                guard let name = item["name"]?.text, let count = item["count"]?.integer else { return nil }
                return RepositoryHistory.Share(name: name, count: count)
            }
        }
        return RepositoryHistory(
            commit: commit, commits: json["commits"]?.integer ?? 0, since: json["since"]?.text ?? "",
            until: json["until"]?.text ?? "", authors: shares("authors"), hotFiles: shares("hotFiles"),
            busFactor: json["busFactor"]?.integer ?? 0)
    }
}
