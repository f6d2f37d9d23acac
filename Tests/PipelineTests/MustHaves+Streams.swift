import DesignModel
import Pipeline

extension MustHaveTests {
    static let feed: [Statement] = [
        (
            "M1",
            { d in
                d.design.decisions.contains {
                    $0.topic == "feed_delivery" && ["fan_out_on_read", "hybrid"].contains($0.chosen)
                } && d.hasQuantity(near: 60_000, .count)
            }
        ),
        (
            "M2",
            { d in
                d.tables("post", "photo").contains {
                    $0.indexes.contains { index in
                        index.columns.count >= 2 && index.columns.contains { $0.contains("desc") }
                    }
                }
            }
        ),
        (
            "M3",
            { d in
                d.design.stores.contains { $0.kind == .object && $0.buckets.contains(where: \.versioned) }
                    && d.run.choice(Topic.media) == "object_storage_and_cdn"
            }
        ),
        ("M4", { d in d.says(["hash"], ["visible", "hidden", "invisible"]) }),
        (
            "M5",
            { d in
                d.says(["counter", "count"])
                    && !d.operations("heart", "like").contains {
                        $0.writes.contains { ["post", "photo"].contains($0.rawValue) }
                    }
            }
        ),
        ("M6", { d in d.costIsWithinBudget && d.says(["exceed", "outgrow", "budget"]) }),
        (
            "M7",
            { d in
                Set(d.design.stores.compactMap { $0.backup?.method }).count >= 2
                    || d.design.stores.contains { $0.kind == .object && $0.buckets.contains(where: \.versioned) }
            }
        ),
        ("M8", { d in Turning().points(d.run)["feed_delivery"]?.isEmpty == false }),
        ("T1", { d in d.run.choice("feed_delivery") != "fan_out_on_write" }),
        (
            "T2",
            { d in
                d.design.components.filter(\.kind.isOurs).filter { $0.kind != .edgeProxy && $0.kind != .scheduledJob }
                    .count <= 2 && !d.design.channels.contains { $0.technology == "kafka" }
            }
        ),
        ("T3", { d in d.costIsWithinBudget }),
    ]

    static let meters: [Statement] = [
        (
            "M1",
            { d in
                d.hasQuantity(near: 30_720_000, .perDay) && d.hasQuantity(near: 2_400, .perSecond)
                    || d.hasQuantity(near: 43_200_000, .perDay)
            }
        ),
        (
            "M2",
            { d in
                d.tables("reading").contains { d.forbidsTwice($0, "meter") }
                    && d.tables("correction", "history", "change", "revision").count > 0
            }
        ),
        (
            "M3",
            { d in
                d.tables("reading").contains { $0.partitioning?.method == .range }
                    && d.tables("daily", "total").count > 0
            }
        ),
        ("M4", { d in d.design.channels.count >= 2 }),
        ("M5", { d in d.design.stores.contains { $0.kind == .object } && d.says(["replay"], ["unchanged", "raw"]) }),
        ("M6", { d in d.says(["consent"], ["daily"]) }),
        (
            "M7",
            { d in
                d.hasQuantity(near: 900_000, .count) && d.costIsWithinBudget
                    && d.design.sites.allSatisfy { $0.provider == "azure" }
            }
        ),
        ("M8", { d in d.says(["office hours", "business hours", "business_hours"]) }),
        (
            "T1",
            { d in !d.said.contains("\"hadoop\"") && !d.design.components.contains { $0.technology.contains("spark") } }
        ),
        ("T2", { d in !d.design.components.contains { $0.kind == .connectionTier } }),
        ("T3", { d in d.says(["late"]) && d.tables("reading").contains { d.forbidsTwice($0, "meter") } }),
    ]
}
