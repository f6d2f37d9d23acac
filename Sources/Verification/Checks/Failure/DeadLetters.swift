import DesignModel
import Diagnostics

/// A message that cannot be handled ends somewhere.
struct DeadLetters: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.design.channels.filter { $0.deadLetter == nil && !exhibit.isDeadLetter($0) }.map { channel in
            .finding(
                .queueWithoutDeadLetter, "Queue '\(channel.id)' \(fault(channel)); add a limit or a dead-letter queue",
                at: "channels.\(channel.id).dead_letter",
                fix: "Set 'max_attempts' and 'dead_letter' of '\(channel.id)'")
        }
    }

    private func fault(_ channel: Channel) -> String {
        channel.maxAttempts == nil ? "retries forever" : "drops what it cannot handle"
    }
}
