import DesignModel

/// `assessment/capacity.json`: what the closed forms say about the design, each figure by its name, and every derivation.
enum CapacityEmitter {
    static func artefacts(_ design: Design, _ assessment: Assessment) -> [Artefact] {
        let text = JSONWriter.text(tree(design, assessment)) + "\n"
        return [Artefact(path: "assessment/capacity.json", text: text, mediaType: "application/json")]
    }

    private static func tree(_ design: Design, _ assessment: Assessment) -> YAML {
        .present([
            ("schema", .integer(1)), ("system", .text(design.system.name)),
            ("brief_digest", design.system.briefDigest.map(YAML.text)),
            ("components", .list(assessment.components.map(component))),
            ("stores", .list(assessment.stores.map(store))),
            ("operations", .list(assessment.operations.map(operation))),
            ("costs", .list(assessment.costs.map(cost))),
            ("bottleneck", assessment.bottleneck.map { bottleneck($0, design, assessment) }),
            ("limits", .list(assessment.limits.map { OutlookTree.limit($0, design, assessment) })),
            ("outlooks", .list(assessment.outlooks.map(OutlookTree.outlook))),
            ("elsewhere", .list(assessment.elsewhere.map(OutlookTree.provider))),
            ("next_nine", assessment.nextNine.map { OutlookTree.nine($0, design, assessment) }),
            ("unknowns", .texts(assessment.unknowns)),
            ("ledger", .map(entries(design, assessment).map { (key: $0.name, value: EvidenceEntry.tree($0)) })),
        ])
    }

    /// The design's own entries, then the computed ones that are not among them.
    private static func entries(_ design: Design, _ assessment: Assessment) -> [LedgerEntry] {
        design.ledger.entries + assessment.ledger.entries.filter { design.ledger.entry($0.name) == nil }
    }

    private static func component(_ load: ComponentLoad) -> YAML {
        .present([
            ("component", .text(load.component.rawValue)), ("arrivals", figure(load.arrivals)),
            ("demand", figure(load.demand)), ("instances", figure(load.instances)),
            ("utilisation", figure(load.utilisation)), ("in_flight", figure(load.inFlight)),
            ("knee", figure(load.knee)),
        ])
    }

    private static func store(_ load: StoreLoad) -> YAML {
        .present([
            ("store", .text(load.store.rawValue)), ("queries", figure(load.queries)),
            ("connections", figure(load.connections)), ("connection_limit", figure(load.connectionLimit)),
            ("bytes_at_start", figure(load.bytesAtStart)), ("bytes_per_month", figure(load.bytesPerMonth)),
            ("bytes_at_horizon", figure(load.bytesAtHorizon)),
        ])
    }

    private static func operation(_ forecast: OperationForecast) -> YAML {
        .present([
            ("operation", .text(forecast.operation.rawValue)), ("path", .texts(forecast.path)),
            ("rate", figure(forecast.rate)), ("mean_latency", figure(forecast.meanLatency)),
            ("tail_latency", figure(forecast.tailLatency)), ("promised", figure(forecast.target?.limit)),
            ("percentile", forecast.target?.percentile.map(YAML.number)),
            ("availability", figure(forecast.availability)),
            ("availability_without_fallbacks", figure(forecast.fullAvailability)),
            ("steps", .list(forecast.steps.map(OutlookTree.step))),
        ])
    }

    private static func cost(_ line: CostLine) -> YAML {
        .present([
            ("item", .text(line.item)), ("element", line.element.isEmpty ? nil : .text(line.element)),
            ("low", figure(line.low)), ("monthly", figure(line.monthly)), ("high", figure(line.high)),
            ("basis", line.basis.isEmpty ? nil : .text(line.basis)),
        ])
    }

    private static func bottleneck(_ bottleneck: Bottleneck, _ design: Design, _ assessment: Assessment) -> YAML {
        let remedy = bottleneck.remedy.words { design.ledger[$0] ?? assessment.ledger[$0] }
        return .present([
            ("element", .text(bottleneck.element)), ("multiple_of_peak", figure(bottleneck.multiple)),
            ("remedy", .text(remedy)),
        ])
    }

    static func figure(_ quantity: Quantity?) -> YAML? {
        quantity.map { quantity in
            .present([
                ("value", .number(quantity.value)), ("unit", .text(quantity.unit.name)),
                ("ledger", quantity.name.map(YAML.text)),
            ])
        }
    }
}
