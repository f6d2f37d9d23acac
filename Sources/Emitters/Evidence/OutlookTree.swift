import DesignModel

/// The forecasts of growth, price and failure as data, each figure by its name.
enum OutlookTree {
    static func limit(_ limit: LoadLimit, _ design: Design, _ assessment: Assessment) -> YAML {
        .present([
            ("element", .text(limit.element)), ("multiple_of_peak", figure(limit.multiple)),
            ("reached", figure(limit.reached)), ("remedy", .text(words(limit.remedy, design, assessment))),
        ])
    }

    static func outlook(_ outlook: LoadOutlook) -> YAML {
        .present([
            ("multiple", figure(outlook.multiple)), ("needs", .list(outlook.needs.map(need))),
            ("monthly", figure(outlook.monthly)),
        ])
    }

    private static func need(_ need: LoadNeed) -> YAML {
        .present([
            ("element", .text(need.element)), ("what", .text(need.what)), ("needed", figure(need.needed)),
            ("allowed", figure(need.allowed)), ("met", .truth(need.isMet)),
        ])
    }

    static func provider(_ cost: ProviderCost) -> YAML {
        .present([
            ("provider", .text(cost.provider)), ("region", .text(cost.region)), ("low", figure(cost.low)),
            ("monthly", figure(cost.monthly)), ("high", figure(cost.high)),
            ("without", cost.missing.isEmpty ? nil : .texts(cost.missing)),
        ])
    }

    static func nine(_ plan: NextNine, _ design: Design, _ assessment: Assessment) -> YAML {
        let steps = plan.steps.map { step in
            YAML.present([
                ("element", .text(step.element)), ("change", .text(words(step.change, design, assessment))),
                ("availability", figure(step.availability)), ("monthly", figure(step.monthly)),
            ])
        }
        return .present([
            ("operation", .text(plan.operation.rawValue)), ("today", figure(plan.today)), ("goal", figure(plan.goal)),
            ("reached", .truth(plan.isReached)), ("steps", .list(steps)), ("monthly", figure(plan.monthly)),
        ])
    }

    static func step(_ step: PathStep) -> YAML {
        .present([
            ("element", .text(step.element)), ("mean", figure(step.mean)), ("tail", figure(step.tail)),
            ("budget", figure(step.budget)),
        ])
    }

    private static func figure(_ quantity: Quantity?) -> YAML? { CapacityEmitter.figure(quantity) }

    private static func words(_ prose: Prose, _ design: Design, _ assessment: Assessment) -> String {
        prose.words { design.ledger[$0] ?? assessment.ledger[$0] }
    }
}
