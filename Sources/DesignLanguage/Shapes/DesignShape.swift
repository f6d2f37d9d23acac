import DesignModel

/// The grammar of the design language, described once: a shape for each type.
enum Grammar {
    static let design = Shape<Design>(
        "blueprint", "The design of a backend: the one file that every check, figure and artefact comes from.",
        last: "ledger", blank: { _ in Design(system: SystemProfile(name: "")) }
    ) {
        Key("system", \.system, .shape(system), "What is being built, for whom.", isRequired: true)
        Key("ledger", \.ledger, .ledger, "Every named quantity with its source; the rest of the file refers to it.")
        Key("actors", \.actors, .named(actor, \.id.rawValue, declares: .actor), "Who uses the system.")
        Key(
            "components", \.components, .named(component, \.id.rawValue, declares: .component),
            "The parts that run, ours and third parties.")
        Key("stores", \.stores, .named(store, \.id.rawValue, declares: .store), "Where data lives.")
        Key(
            "channels", \.channels, .named(channel, \.id.rawValue, declares: .channel),
            "How messages travel without a waiting caller.")
        Key("events", \.events, .named(event, \.id.rawValue, declares: .event), "What happens that others hear of.")
        Key(
            "interfaces", \.interfaces, .named(interface, \.id.rawValue, declares: .interface),
            "What callers can ask, component by component.")
        Key(
            "edges", \.edges, .named(edge, \.id.rawValue, declares: .edge),
            "Who depends on whom, and what happens when that fails.")
        Key("sites", \.sites, .named(site, \.id.rawValue, declares: .site), "Where things run.")
        Key(
            "environments", \.environments, .named(environment, \.id.rawValue, declares: .environment),
            "The complete installations of the system.")
        Key(
            "objectives", \.objectives, .named(objective, \.id.rawValue, declares: .objective),
            "What is promised, how it is measured, who is told.")
        Key("security", \.security, .shape(security), "Who may do what, and across which borders.")
        Key("costs", \.costs, .named(costLine, \.item), "The monthly bill, line by line.")
        Key("decisions", \.decisions, .named(decision, \.topic, declares: .decision), "What was chosen, and why.")
        Key("assumptions", \.assumptions, .list(.shape(assumption)), "What was taken for granted because nobody said.")
        Key("questions", \.questions, .list(.shape(question)), "What is open and would change the design.")
        Key("risks", \.risks, .named(risk, \.id), "What may go wrong.")
        Key("steps", \.steps, .named(step, \.id), "What to do next.")
        Key("narratives", \.narratives, .named(narrative, \.slot), "Words for places of the document.")
        Key(
            "documentation", \.documentation, .list(.shape(documentation)),
            "What was looked up about the technologies, and where.")
    }

    static let system = Shape<SystemProfile>(
        "system", "What is being built, for whom, and what the design was made from.",
        blank: { _ in SystemProfile(name: "") }
    ) {
        Key("name", \.name, .text, "What people call it.", isRequired: true)
        Key("purpose", \.purpose, .prose, "What it does, in one sentence of the people who asked for it.")
        Key("kind", \.kind, .choice, "Whether it is new, changes an existing system, or replaces one.")
        Key("style", \.style, .word(styles), "The main architecture style.")
        Key("brief", \.brief, .text, "The file of the brief.")
        Key("brief_digest", \.briefDigest, .text, "Names the text of the brief that was read.")
        Key("briefing_digest", \.briefingDigest, .text, "Names the context briefing that was read.")
        Key("forbidden", \.forbidden, .list(.text), "Products that must not be used, in lower case.")
        Key("residency", \.residency, .list(.text), "Where data must stay: ISO country codes or EU.")
        Key(
            "telemetry", \.telemetry, .word("metrics_and_logs", "with_traces", "vendor_suite"),
            "What is recorded of a request.")
        Key(
            "record_template", \.recordTemplate, .text,
            "How decision records are laid out: text with {{title}}, {{outcome}} and other parts.")
    }

    private static let styles = Topic.all.first { $0.topic == Topic.style }?.options ?? []

    static let narrative = Shape<Narrative>(
        "narrative", "Words by a person or a model for one place of the document; numbers only by citation.",
        short: "text", blank: { Narrative(slot: $0) }
    ) {
        Key("by", \.by, .text, "Who wrote it.")
        Key("text", \.text, .prose, "The words; `{name}` cites the ledger.")
    }

    static let documentation = Shape<DocumentationNote>(
        "documentation_note", "What the documentation of a chosen technology was found to be, and when.",
        blank: { _ in DocumentationNote("", topic: "", source: "", on: "") }
    ) {
        Key("technology", \.technology, .text, "The product.", isRequired: true)
        Key("topic", \.topic, .text, "What was asked about it.")
        Key("library", \.library, .text, "The source's name for it; left out where nothing could be checked.")
        Key("versions", \.versions, .list(.text), "Versions that the source lists.")
        Key("page", \.page, .text, "The page that was cited.")
        Key("source", \.source, .text, "The server that was asked.")
        Key("on", \.on, .text, "The day.")
        Key("remark", \.remark, .text, "Why it is unchecked.")
    }
}
