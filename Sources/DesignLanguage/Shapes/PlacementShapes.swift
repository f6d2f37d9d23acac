import DesignModel

/// Sites, environments, costs, risks and next steps.
extension Grammar {
    static let site = Shape<Site>(
        "site", "A place where things run: a region or a machine.", blank: { Site(id: SiteID($0)) }
    ) {
        Key("provider", \.provider, .text, "Whose it is: aws, hetzner, own_hardware …")
        Key("region", \.region, .text, "The provider's name for it.")
        Key("country", \.country, .text, "ISO country code, or EU.")
        Key("zones", \.zones, .quantity(.count), "Failure domains in use.")
        Key("machines", \.machines, .quantity(.count), "Machines, where they are ours.")
        Key("residency", \.residency, .text, "What is kept here and nowhere else.")
    }

    static let environment = Shape<DeploymentEnvironment>(
        "environment", "A complete installation of the system for one purpose.",
        blank: { DeploymentEnvironment(id: EnvironmentID($0)) }
    ) {
        Key("purpose", \.purpose, .prose, "What it is for.")
        Key("data", \.data, .prose, "What data is in it.")
        Key("scale", \.scale, .prose, "How large it is.")
        Key("release", \.release, .prose, "How a change gets here.")
        Key(
            "rollout", \.rollout, .word("start_beside", "rolling", "canary", "stop_and_start"),
            "How a version replaces the one before.")
    }

    static let costLine = Shape<CostLine>(
        "cost", "One line of the monthly bill.",
        blank: { CostLine(item: $0, monthly: Quantity(0, .moneyPerMonth("EUR"), nil, Blueprint.literal)) }
    ) {
        Key("element", \.element, .text, "The element it pays for.")
        Key("monthly", \.monthly, .quantity(.money), "What it costs.", isRequired: true)
        Key("low", \.low, .quantity(.money), "At least.")
        Key("high", \.high, .quantity(.money), "At most.")
        Key("basis", \.basis, .text, "How it was computed.")
    }

    static let risk = Shape<Risk>(
        "risk", "Something that may go wrong, with what is done about it.",
        blank: { Risk(id: $0, title: Prose($0.titled)) }
    ) {
        Key("title", \.title, .prose, "What may happen.", fallback: "the name in words")
        Key("likelihood", \.likelihood, .choice, "How likely.")
        Key("impact", \.impact, .choice, "How bad.")
        Key("mitigation", \.mitigation, .prose, "What is done about it.")
        Key("owner", \.owner, .text, "Who watches it.")
        Key("trigger", \.trigger, .prose, "What to watch.")
    }

    static let step = Shape<NextStep>(
        "step", "A piece of work with the test that says it is done.",
        blank: { NextStep(id: $0, title: Prose($0.titled)) }
    ) {
        Key("title", \.title, .prose, "What to do.", fallback: "the name in words")
        Key("accepted", \.accepted, .prose, "How one knows that it is done.")
        Key("kind", \.kind, .choice, "What kind of work it is.")
        Key("operations", \.operations, .list(.reference(.operation)), "Operations that it makes work or proves.")
        Key("why", \.why, .prose, "The risk it lowers and the value it brings.")
    }
}
