/// Boxes and arrows before they have a place: what a diagram says, without how it looks.
struct Picture {
    var title: String
    /// For people who cannot see it: what is shown, in sentences.
    var description: String = ""
    var boxes: [Box] = []
    var arrows: [Arrow] = []
    /// The title of the frame around the boxes that are inside.
    var frame: String?

    /// A box with its name and a line or two about it.
    struct Box {
        var id: String
        var title: String
        var lines: [String] = []
        var look: Look
        var band: Band
    }

    enum Look: String {
        case person, system, external, service, worker, job, store, channel
    }

    /// Where a box stands from top to bottom: who asks, the system, whom it depends on.
    enum Band: Int {
        case above, inside, below
    }

    struct Arrow {
        var from: String
        var to: String
        var label: String
        /// Nobody waits at the other end.
        var dashed = false
    }
}

extension Picture {
    /// One arrow for each pair and manner, its labels together.
    mutating func mergeArrows() {
        var merged: [Arrow] = []
        for arrow in arrows {
            guard
                let at = merged.firstIndex(where: {
                    $0.from == arrow.from && $0.to == arrow.to && $0.dashed == arrow.dashed
                })
            else {
                merged.append(arrow)
                continue
            }
            let known = merged[at].label
            if !arrow.label.isEmpty, !known.contains(arrow.label) {
                merged[at].label = known.isEmpty ? arrow.label : known + ", " + arrow.label
            }
        }
        arrows = merged
    }
}
