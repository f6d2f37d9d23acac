import Foundation
import Pipeline

/// Carries runs of a campaign out on all cores.
struct CampaignWork {
    private let campaign: Campaign

    init(_ campaign: Campaign) { self.campaign = campaign }

    /// Does what is left and hands every few results' lines over; stops early when that answers no.
    @discardableResult
    func finish(
        _ progress: inout ShardProgress, _ take: (_ lines: String, ShardProgress) throws -> Bool
    ) rethrows -> Bool {
        let campaign = campaign
        let atOnce = 2 * ProcessInfo.processInfo.activeProcessorCount
        while !progress.left.isEmpty {
            let runs = Array(progress.left.prefix(atOnce))
            let seen = sideBySide(runs.indices) { campaign.observe(runs[$0]) }
            let lines = progress.take(seen).joined(separator: "\n") + "\n"
            guard try take(lines, progress) else { return false }
        }
        return try take(progress.close() + "\n", progress)
    }
}
