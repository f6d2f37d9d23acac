import DesignModel
import Knowledge

/// Where files lie and who hands them out.
enum MediaTopic {
    static func decide(_ state: inout Deliberation) {
        let media = state.figures.signals.media
        let files = state.needs.workload.flows.contains {
            $0.burst != nil && state.figures.signals.isFile(Phrase.words($0.entity))
        }
        let name = state.needs.name
        let things = Phrase.list(media.prefix(2).map { Phrase.words($0.name) })
        var none = Candidate("none", "no files", state.shape)
        none.exclude(!media.isEmpty, "\(things) files would swell tables and backups")
        none.exclude(media.isEmpty && files, "delivered files are kept unchanged before anybody reads them")
        var objects = Candidate("object_storage", "object storage", state.shape.adding("object_storage"))
        objects.remark = "files beside the database, handed out through signed addresses"
        var delivered = Candidate(
            "object_storage_and_cdn", "object storage behind a content delivery network",
            state.shape.adding("object_storage").adding("cdn"))
        delivered.remark = "files near their readers"
        if let crowd = crowd(state) {
            objects.exclude(
                true,
                "{\(crowd)} at the peak look at \(things.isEmpty ? "files" : things + " files"): each view would leave the object store at full price and distance"
            )
        } else {
            delivered.exclude(
                true,
                "too few people look at \(things.isEmpty ? "files" : things + " files") of \(name) for copies near them"
            )
        }
        let monthly = state.figures.mediaGigabytes * state.figures.prices.objectGigabyte
        if monthly > 0 { objects.euros = monthly; delivered.euros = monthly * 1.2 }
        state.settle(Topic.media, "Where the files of \(name) lie", [none, objects, delivered]) { decision, _ in
            switch decision.chosen {
            case "none": decision.reason = "nobody hands \(name) a file"
            case "object_storage":
                decision.reason =
                    "\(things.isEmpty ? "delivered" : things) files are few readers' business: object storage keeps them, the database keeps their names"
            default:
                decision.reason =
                    "\(things) files are looked at far more often than they come in; copies near the readers take that load"
            }
            decision.undo = "addresses are made by one function: point it to another store and copy the objects"
        }
    }

    /// The peak rate, where files are for everybody's eyes.
    private static func crowd(_ state: Deliberation) -> String? {
        let shown: Set<String> = ["photo", "picture", "image", "video", "post", "recording", "song", "podcast"]
        let media = state.figures.signals.media
        let isShown = media.contains { shown.contains(Phrase.words($0.name)) }
        return (isShown || isPlayed(media.map(\.name), state)) && state.figures.peak >= 30
            ? state.figures.peakName : nil
    }

    /// Whether people without a hand in it play or download the files: episodes, recordings, maps.
    private static func isPlayed(_ media: [String], _ state: Deliberation) -> Bool {
        let plays: Set<String> = ["download", "stream", "listen", "watch", "play", "fetch"]
        let makers = Set(
            state.needs.workload.flows.filter { $0.kind == .write && media.contains($0.entity) }.map(\.actor))
        return state.needs.workload.flows.contains { flow in
            plays.contains(flow.verb.lowercased()) && media.contains(flow.entity) && flow.actor != "system"
                && !makers.contains(flow.actor)
        }
    }
}
