import DesignModel
import Diagnostics

/// A job says when it runs, when it must be done, and what becomes of a missed run.
struct JobDeadlines: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.design.components.filter { $0.kind == .scheduledJob || $0.kind == .batch }.compactMap { job in
            guard let fault = fault(job.schedule) else { return nil }
            return .finding(
                .jobWithoutDeadline, "Job '\(job.id)' has no \(fault)", at: job.path + ".schedule",
                fix: "Add \(fault) to '\(job.id)'")
        }
    }

    private func fault(_ schedule: Schedule?) -> String? {
        guard let schedule, !schedule.when.isEmpty else { return "schedule" }
        if schedule.deadline == nil { return "deadline" }
        return schedule.onMissed.template.isEmpty ? "word on a missed run" : nil
    }
}
