import DesignModel
import Diagnostics

/// Only a partitioned table can drop partitions.
struct PartitionDrops: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.tablesByPath.filter { $0.table.retention?.method == "drop_partition" && $0.table.partitioning == nil }
            .map { path, _, table in
                .finding(
                    .nothingToDrop, "Table '\(table.id)' has no partitions to drop", at: path + ".retention.method",
                    fix: "Divide '\(table.id)' by time, or delete by a job")
            }
    }
}
