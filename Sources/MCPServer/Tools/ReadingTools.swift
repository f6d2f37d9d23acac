import DesignModel
import Foundation
import ModelContextProtocol
import Pipeline

/// What the brief says, as we read it and as the host reads it: every item on a quote.
struct ReadingTools {
    let project: Project

    var tools: [Tool] { [read, record] }

    private var read: Tool {
        Tool(
            "read_brief", title: "Read a brief",
            description: """
                Read a brief into facts, operations and entities, each with its line and quote, and list the sentences that \
                were not understood. Call it first with the person's words. Then read those sentences yourself and add what \
                they say with record_reading.
                """,
            input: .arguments(["brief": Argument.brief, "brief_path": Argument.briefPath]),
            output: .answer("facts", "operations", "entities", "not_understood"),
            hints: ToolHints(isReadOnly: false)
        ) { arguments, _ in
            let source = try await project.brief(text: arguments.text("brief"), path: arguments.text("brief_path"))
            let run = try await project.run(source, to: .brief)
            guard let brief = run.brief else { throw ToolFailure("The brief could not be read") }
            return ToolResult(structured: Self.json(brief))
        }
    }

    private static func json(_ brief: Brief) -> JSON {
        .present([
            "facts": Reports.some(brief.facts, 60) { fact in
                .string(
                    "line \(fact.span.start.line): \(fact.key) = \(fact.value)"
                        + (fact.unit.map { " \($0.name)" } ?? ""))
            },
            "operations": .strings(brief.operations.map { "\($0.actor) \($0.verb) \($0.entity)" }),
            "entities": .strings(brief.entities.map(\.name)),
            "not_understood": Reports.some(brief.unread, 12) {
                .string("line \($0.span.start.line): \($0.text.cut(200))")
            },
            "contradictions": brief.contradictions.isEmpty
                ? nil : .array(brief.contradictions.map { .strings([$0.topic.rawValue] + $0.quotes) }),
        ])
    }

    private static let fact: JSON = [
        "type": "object", "required": ["key", "value", "quote"], "additionalProperties": false,
        "properties": [
            "key": Argument.text(
                "Dotted key: load.peak_rps, load.<flow>.peak_rps, data.<entity>.count, quality.availability, quality.<flow>.latency_p95_ms, team.size, budget.monthly, compliance[], region[], stack.database, rule.<slug> …"
            ),
            "value": [
                "type": ["number", "string", "boolean"], "description": "As the brief states it, before conversion.",
            ],
            "unit": Argument.text("per_second, per_day, ms, s, min, h, days, years, percent, MB, GB, EUR_per_month …"),
            "quote": Argument.text("The words of the brief that carry it, exactly."),
            "bound": Argument.choice(["max", "min", "about"], "Ceiling, floor or rough."),
            "when": Argument.text("now, launch, an ISO date or an offset such as +12 months."),
            "strength": Argument.choice(["must", "prefer", "existing"], "How binding; must unless said otherwise."),
            "overrides": Argument.flag("Whether it replaces what was read under this key; only where that is wrong."),
        ],
    ]
    private static let operation: JSON = [
        "type": "object", "required": ["actor", "verb", "entity", "kind", "quote"], "additionalProperties": false,
        "properties": [
            "actor": Argument.text("Who, singular: buyer"), "verb": Argument.text("Does: search"),
            "entity": Argument.text("What, singular, Pascal case: Listing"),
            "kind": Argument.choice(["read", "write", "search", "stream", "job"], "How it meets the system."),
            "quote": Argument.text("The words of the brief, exactly."),
        ],
    ]
    private static let entity: JSON = [
        "type": "object", "required": ["name", "quote"], "additionalProperties": false,
        "properties": [
            "name": Argument.text("Singular, Pascal case: Listing"),
            "quote": Argument.text("The words of the brief, exactly."),
            "attributes": Argument.list(["type": "string"], "Snake case: price, opened_at"),
        ],
    ]

    private var record: Tool {
        Tool(
            "record_reading", title: "Add what you read in the brief",
            description: """
                Add facts, operations and entities that you found in the brief and read_brief did not. Each needs its quote, word \
                for word; a quote that is not in the brief, or a number that is not in its quote, is refused with the reason. \
                `wrong` drops items of our reading (a key, `actor verb Entity`, or an entity) that the brief does not say.
                """,
            input: .arguments([
                "facts": Argument.list(Self.fact, "Facts the brief states."),
                "operations": Argument.list(Self.operation, "What somebody does with the system."),
                "entities": Argument.list(Self.entity, "Things the system keeps."),
                "wrong": Argument.list(["type": "string"], "Items that were misread."),
            ]), output: .answer("taken", "refused"), hints: ToolHints(isReadOnly: false)
        ) { arguments, _ in
            var renamed = arguments
            renamed["dropped"] = arguments["wrong"]
            renamed["wrong"] = nil
            let said = try JSONDecoder().decode(HostReading.self, from: Data(renamed.bytes))
            let refusals = try await project.record(said)
            let count = [said.facts?.count, said.operations?.count, said.entities?.count, said.dropped?.count]
                .compactMap(\.self).reduce(0, +)
            let refused = refusals.map { refusal -> JSON in
                ["item": .string(refusal.item), "reason": .string(refusal.reason)]
            }
            return ToolResult(structured: ["taken": .integer(count - refusals.count), "refused": .array(refused)])
        }
    }
}

extension Project {
    /// Keeps what stands up to the brief; answers what does not.
    func record(_ said: HostReading) throws -> [ReadingRefusal] {
        let source = try brief(text: nil, path: nil)
        let read = pipeline.read(source)
        let refusals = said.amend(read, source).refusals
        try remember(said.without(refusals))
        return refusals
    }
}
