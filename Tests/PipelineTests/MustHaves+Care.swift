import DesignModel

extension MustHaveTests {
    static let clinic: [Statement] = [
        (
            "M1",
            { d in d.tables("appointment", "booking").contains { d.forbidsTwice($0, "slot") || !$0.exclusions.isEmpty }
            }
        ),
        (
            "M2",
            { d in
                !d.design.channels.isEmpty
                    && d.design.edges.contains { $0.to.contains("ehr") || $0.to.contains("health") }
            }
        ),
        (
            "M3",
            { d in
                d.run.choice(Topic.regions) == "cells_by_residency"
                    && d.design.sites.contains { $0.country == "IE" || $0.country == "EU" } && d.design.sites.count >= 2
            }
        ),
        (
            "M4",
            { d in
                d.tables("audit", "access_log", "access").contains {
                    $0.appendOnly && ($0.retention?.keep?.converted(to: .years) ?? 0) >= 6
                }
            }
        ),
        ("M5", { d in d.says(["specialty"], ["template", "reminder"], ["never", "no "]) }),
        (
            "M6",
            { d in
                d.design.stores.contains {
                    $0.replication?.acrossZones == true
                        && ($0.replication?.failover?.converted(to: .minutes) ?? 99) < 30
                }
            }
        ),
        (
            "M7",
            { d in
                ["hold", "book", "move", "cancel"].allSatisfy { word in
                    d.operations(word).contains { $0.idempotency != .none }
                }
            }
        ),
        (
            "M8",
            { d in
                d.design.risks.contains { risk in
                    ["ehr", "health record"].contains { risk.title.template.lowercased().contains($0) }
                }
            }
        ),
        ("T1", { d in !d.synchronousEdges(to: "ehr", "health").contains { $0.from == "api" } }),
        ("T2", { d in d.design.sites.count >= 2 }),
        ("T3", { d in d.design.components.allSatisfy { ($0.scaling?.minimum?.value ?? 0) <= 4 } }),
    ]

    static let courses: [Statement] = [
        ("M1", { d in d.hasQuantity(near: 400, .perSecond) }),
        ("M2", { d in d.tables("answer").contains { d.forbidsTwice($0, "attempt", "question") } }),
        (
            "M3",
            { d in
                d.design.stores.contains { $0.replication?.mode == .synchronous }
                    && !d.design.stores.contains { $0.kind == .cache && $0.holds.template.contains("answer") }
            }
        ),
        ("M4", { d in d.says(["freeze"]) && d.design.components.contains { $0.scaling?.prewarm != nil } }),
        (
            "M5",
            { d in
                d.tables.contains { $0.tenantColumn != nil }
                    && d.design.security.authentication.contains { $0.id == "oidc" }
            }
        ),
        (
            "M6",
            { d in
                d.tables("certificate").contains { table in !table.foreignKeys.contains { $0.onDelete == "cascade" } }
                    && d.operations.contains {
                        $0.permission == nil && $0.reads.contains { $0.rawValue.contains("certificate") }
                    }
            }
        ),
        ("M7", { d in d.design.sites.allSatisfy { $0.country == "CA" } && d.costIsWithinBudget }),
        ("T1", { d in d.hasQuantity(near: 400, .perSecond) }),
        ("T2", { d in !d.design.stores.contains { $0.kind == .cache } }),
        ("T3", { d in d.costIsWithinBudget && d.deployables <= 5 }),
    ]
}
