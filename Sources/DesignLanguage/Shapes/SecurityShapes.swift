import DesignModel

/// Actors and the security model.
extension Grammar {
    static let actor = Shape<Actor>(
        "actor", "A person, role or outside system that uses the system.",
        blank: { Actor(id: ActorID($0), title: $0.titled) }
    ) {
        Key("title", \.title, .text, "Its name for people.", fallback: "the name in words")
        Key("kind", \.kind, .choice, "Who it is.")
        Key("permissions", \.permissions, .list(.text), "What it may do.")
        Key("authentication", \.authentication, .list(.name(of: .authentication)), "How it proves who it is.")
    }

    static let security = Shape<SecurityModel>(
        "security", "Who may do what to which data, and across which borders.", blank: { _ in SecurityModel() }
    ) {
        Key(
            "authentication", \.authentication, .named(authentication, \.id, declares: .authentication),
            "The ways to prove who one is.")
        Key(
            "data_classes", \.dataClasses, .named(dataClass, \.id, declares: .dataClass),
            "Levels of sensitivity with their duties.")
        Key(
            "trust_boundaries", \.trustBoundaries, .named(trustBoundary, \.id),
            "Borders at which everything is checked.")
        Key("secrets", \.secrets, .named(secret, \.id), "Keys and passwords, and who uses them.")
        Key("tenancy", \.tenancy, .text, "How tenants are kept apart.")
        Key("audit_log", \.auditLog, .prose, "What is recorded about who did what.")
        Key(
            "authorization", \.authorization, .word("owner_checks", "roles", "attribute_rules", "relations"),
            "What says whether somebody may do something.")
        Key(
            "keys", \.keys, .word("host", "team", "application", "devices"), "Who holds the keys of what is stored.")
        Key("measures", \.measures, .list(.prose), "What else protects the system.")
    }

    static let authentication = Shape<AuthenticationMethod>(
        "authentication", "A way to prove who one is: oidc, passkey, api_key, mtls, webhook_signature …",
        blank: { AuthenticationMethod(id: $0) }
    ) {
        Key("title", \.title, .text, "Its name for people.")
        Key("detail", \.detail, .prose, "How it works here.")
    }

    static let dataClass = Shape<DataClass>(
        "data_class", "A level of sensitivity with its duties.", blank: { DataClass(id: $0) }
    ) {
        Key("meaning", \.meaning, .text, "What belongs to it.")
        Key("handling", \.handling, .prose, "How it is treated.")
    }

    static let trustBoundary = Shape<TrustBoundary>(
        "trust_boundary", "A border: what is inside trusts each other, what crosses is checked.",
        blank: { TrustBoundary(id: $0) }
    ) {
        Key("inside", \.inside, .list(.name(of: .component, .store, .channel, .site, .actor)), "What is inside.")
        Key("rule", \.rule, .prose, "What is checked at the border.")
    }

    static let secret = Shape<Secret>(
        "secret", "A key or password, who uses it, and how long it lives.", isCompact: true, blank: { Secret(id: $0) }
    ) {
        Key("used_by", \.usedBy, .list(.reference(.component)), "The components that hold it.")
        Key("rotation", \.rotation, .quantity(.time), "How often it is replaced.")
    }
}
