import DesignModel

/// Channels, events and the fields of messages.
extension Grammar {
    static let channel = Shape<Channel>(
        "channel", "A way for messages to travel without a waiting caller, always bounded.",
        blank: { Channel(id: ChannelID($0)) }
    ) {
        Key("kind", \.kind, .choice, "What it is.")
        Key("title", \.title, .text, "Its name for people.")
        Key("technology", \.technology, .text, "The product, in lower case.")
        Key("events", \.events, .list(.reference(.event)), "What travels on it.")
        Key("store", \.store, .reference(.store), "The store that holds it, where the queue is a table.")
        Key("bound", \.bound, .quantity(.count, .size, .time), "How much may wait.")
        Key("on_full", \.onFull, .prose, "What the producer does when the bound is reached.")
        Key("retention", \.retention, .quantity(.time), "How long messages stay.")
        Key("max_attempts", \.maxAttempts, .quantity(.count), "How often a message is tried.")
        Key("dead_letter", \.deadLetter, .text, "Where messages go that cannot be handled.")
        Key("redrive", \.redrive, .prose, "Who looks at dead letters, and how they go back.")
        Key("ordering", \.ordering, .text, "The scope of order: none, per_<entity> or total.")
        Key(
            "delivery", \.delivery, .word("at_most_once", "at_least_once", "exactly_once"),
            "What a consumer has to expect.")
        Key("fairness", \.fairness, .prose, "What keeps one noisy source from holding up the others.")
    }

    static let event = Shape<EventType>(
        "event", "Something that happened, and who says it.", blank: { EventType(id: EventID($0)) }
    ) {
        Key("title", \.title, .text, "Its name for people.")
        Key("producer", \.producer, .reference(.component), "Who says it.")
        Key("consumers", \.consumers, .list(.reference(.component)), "Who listens.")
        Key("key", \.key, .text, "The field that keeps related events in order.")
        Key("version", \.version, .whole, "The version of its schema.")
        Key("fields", \.fields, .named(field, \.name), "What it carries.")
    }

    static let field = Shape<Field>(
        "field", "A named, typed value in a request, an answer or an event.", isCompact: true, short: "type",
        blank: { Field($0, "") }
    ) {
        Key(
            "type", \.type, .text,
            "string, integer, number, boolean, timestamp, date, uuid, money, object:<Name> or list:<type>.",
            isRequired: true)
        Key("required", \.required, .truth, "Whether it is always there.")
        Key("meaning", \.meaning, .text, "What it says.")
        Key("example", \.example, .text, "A sample that is valid for the type.")
        Key("data_class", \.dataClass, .name(of: .dataClass), "How sensitive it is.")
    }
}
