import DesignModel

/// Words of the design and the path where they stand.
struct PlacedProse {
    var path: String
    var prose: Prose
}

/// Visits every prose of a design, in the order of the blueprint; empty ones are left out.
struct ProseWalk {
    private(set) var found: [PlacedProse] = []

    init(_ design: Design) {
        note("system.purpose", design.system.purpose)
        for component in design.components { visit(component) }
        for store in design.stores { visit(store) }
        for channel in design.channels { visit(channel) }
        for interface in design.interfaces { visit(interface) }
        for edge in design.edges { note(edge.path + ".policy.fallback", edge.policy?.fallback) }
        for environment in design.environments { visit(environment) }
        for objective in design.objectives { note("objectives.\(objective.id).response", objective.response) }
        visit(design.security)
        for decision in design.decisions { visit(decision) }
        for assumption in design.assumptions { note("assumptions.\(assumption.key).why", assumption.why) }
        visitOutlook(design)
    }

    mutating func note(_ path: String, _ prose: Prose?) {
        if let prose, !prose.template.isEmpty { found.append(PlacedProse(path: path, prose: prose)) }
    }

    private mutating func note(_ path: String, each proses: [Prose]) {
        for (position, prose) in proses.enumerated() { note("\(path)[\(position)]", prose) }
    }

    private mutating func visit(_ component: Component) {
        let path = component.path
        note(path + ".responsibility", component.responsibility)
        for module in component.modules { note("\(path).modules.\(module.id).responsibility", module.responsibility) }
        note(path + ".scaling.prewarm", component.scaling?.prewarm)
        note(path + ".schedule.on_missed", component.schedule?.onMissed)
        note(path + ".intake.on_late", component.intake?.onLate)
    }

    private mutating func visit(_ store: Store) {
        let path = "stores.\(store.id)"
        note(path + ".holds", store.holds)
        note(path + ".invalidation", store.invalidation)
        note(path + ".backup.drill", store.backup?.drill)
        for table in store.tables {
            note("\(path).tables.\(table.id).purpose", table.purpose)
            note("\(path).tables.\(table.id).retention.rule", table.retention?.rule)
        }
        for bucket in store.buckets { note("\(path).buckets.\(bucket.id).retention.rule", bucket.retention?.rule) }
    }

    private mutating func visit(_ channel: Channel) {
        let path = "channels.\(channel.id)"
        note(path + ".on_full", channel.onFull)
        note(path + ".redrive", channel.redrive)
        note(path + ".fairness", channel.fairness)
    }

    private mutating func visit(_ interface: Interface) {
        note("interfaces.\(interface.id).versioning", interface.versioning)
        for operation in interface.operations { note(Exhibit.path(interface, operation) + ".guards", operation.guards) }
    }

    private mutating func visit(_ environment: DeploymentEnvironment) {
        let path = "environments.\(environment.id)"
        note(path + ".purpose", environment.purpose)
        note(path + ".data", environment.data)
        note(path + ".scale", environment.scale)
        note(path + ".release", environment.release)
    }

    private mutating func visit(_ security: SecurityModel) {
        for method in security.authentication { note("security.authentication.\(method.id).detail", method.detail) }
        for level in security.dataClasses { note("security.data_classes.\(level.id).handling", level.handling) }
        for border in security.trustBoundaries { note("security.trust_boundaries.\(border.id).rule", border.rule) }
        note("security.audit_log", security.auditLog)
        note("security.measures", each: security.measures)
    }

    private mutating func visit(_ decision: Decision) {
        let path = "decisions.\(decision.topic)"
        note(path + ".reason", decision.reason)
        note(path + ".rationale", each: decision.rationale)
        note(path + ".consequences", each: decision.consequences)
        note(path + ".undo", decision.undo)
        for option in decision.options {
            note("\(path).options.\(option.id).exclusions", each: option.exclusions)
            note("\(path).options.\(option.id).remark", option.remark)
        }
        for (position, flip) in decision.flipPoints.enumerated() {
            note("\(path).flip_points[\(position)].watch", flip.watch)
        }
    }

    private mutating func visitOutlook(_ design: Design) {
        for risk in design.risks {
            note("risks.\(risk.id).title", risk.title)
            note("risks.\(risk.id).mitigation", risk.mitigation)
            note("risks.\(risk.id).trigger", risk.trigger)
        }
        for step in design.steps {
            note("steps.\(step.id).title", step.title)
            note("steps.\(step.id).accepted", step.accepted)
        }
        for narrative in design.narratives { note("narratives.\(narrative.slot).text", narrative.text) }
    }
}
