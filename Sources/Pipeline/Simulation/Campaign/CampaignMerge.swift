import Diagnostics
import Simulation

/// Brings the files of all shards together, run by run in order, so that the result does not know how the campaign was divided.
public struct CampaignMerge {
    /// A file of a shard, line by line.
    public struct Part {
        public var name: String
        public var next: () -> String?

        public init(_ name: String, _ next: @escaping () -> String?) {
            self.name = name
            self.next = next
        }
    }

    private let campaign: Campaign
    private var readers: [PartReader]
    private var diagnostics: [Diagnostic] = []
    private var missing: [Int] = []

    /// The result, or why there is none; nothing is left out and nothing counted twice.
    public static func merge(
        _ campaign: Campaign, _ parts: [Part]
    ) -> (result: CampaignResult?, diagnostics: [Diagnostic]) {
        var merge = CampaignMerge(campaign, parts)
        return merge.merged()
    }

    private init(_ campaign: Campaign, _ parts: [Part]) {
        self.campaign = campaign
        readers = parts.sorted { $0.name < $1.name }.map { PartReader($0) }
    }

    private mutating func merged() -> (CampaignResult?, [Diagnostic]) {
        for at in readers.indices { readers[at].open(campaign) }
        var result = CampaignResult(campaign)
        var seen: [Observation] = []
        for run in 0..<campaign.runs {
            if let observation = take(run) { seen.append(observation) }
            guard (run + 1) % campaign.seeds.count == 0 else { continue }
            if seen.count == campaign.seeds.count { result.add(campaign, seen) }
            seen = []
        }
        for at in readers.indices { readers[at].finish() }
        diagnostics += readers.flatMap(\.diagnostics)
        if !missing.isEmpty, diagnostics.isEmpty { diagnostics.append(incomplete) }
        return diagnostics.contains { $0.severity == .error } ? (nil, diagnostics) : (result, diagnostics)
    }

    /// The observation of a run, from every file that has it: they must say the same.
    private mutating func take(_ run: Int) -> Observation? {
        var text: (String, file: String)?
        for at in readers.indices {
            guard let found = readers[at].take(run) else { continue }
            if let text, text.0 != found {
                diagnostics.append(disagreement(run, text.file, readers[at].name))
            }
            text = text ?? (found, readers[at].name)
        }
        guard let text else {
            missing.append(run)
            return nil
        }
        return ShardText.observation(text.0)
    }

    private func disagreement(_ run: Int, _ one: String, _ other: String) -> Diagnostic {
        Diagnostic(
            .runTwice, "Run \(run) shows one thing in \(one) and another in \(other)", at: .file(path: other),
            fixes: [Fix("delete both and carry their shards out again with one version of the program")])
    }

    private var incomplete: Diagnostic {
        let count = readers.compactMap(\.shard?.of).max() ?? 1
        let shards = Set(missing.map { $0 % count + 1 }).sorted()
        let named = shards.prefix(8).map { "\($0)/\(count)" }.joined(separator: ", ") + (shards.count > 8 ? ", …" : "")
        return Diagnostic(
            .campaignIncomplete, "\(missing.count) of \(campaign.runs) runs are not there: shards \(named)", at: .run,
            fixes: [Fix("carry them out: --shard \(shards[0])/\(count)")])
    }
}

/// Reads one part and says what is wrong with it.
private struct PartReader {
    let name: String
    private(set) var shard: Shard?
    private(set) var diagnostics: [Diagnostic] = []
    private let next: () -> String?
    private var line = 0
    private var head: (run: Int, text: String)?
    private var last = -1
    private var isOver = false

    init(_ part: CampaignMerge.Part) {
        name = part.name
        next = part.next
    }

    mutating func open(_ campaign: Campaign) {
        guard let first = read(), case .head(let found) = first else { return damaged() }
        guard found.campaign == campaign.digest else {
            isOver = true
            diagnostics.append(
                Diagnostic(
                    .shardOfAnotherCampaign, "\(name) belongs to '\(found.name)' as it was before or elsewhere",
                    at: .file(path: name), fixes: [Fix("merge a folder that holds this campaign alone")]))
            return
        }
        shard = found.shard
        advance()
    }

    /// The text of a run, if it is the next one here.
    mutating func take(_ run: Int) -> String? {
        guard let head, head.run == run else { return nil }
        advance()
        return head.text
    }

    /// Nothing may be left when all runs were asked for.
    mutating func finish() {
        if head != nil { damaged() }
    }

    private mutating func read() -> ShardText.Line? {
        line += 1
        return next().flatMap { ShardText.read($0) }
    }

    private mutating func advance() {
        head = nil
        guard !isOver else { return }
        switch read() {
        case .run(let run, let text) where run > last:
            last = run
            head = (run, text)
        case .end: isOver = true
        default: damaged()
        }
    }

    private mutating func damaged() {
        guard diagnostics.isEmpty else { return }
        isOver = true
        head = nil
        diagnostics.append(
            Diagnostic(
                .shardDamaged, "Line \(line) of \(name) is not as it was written", at: .file(path: name),
                explanation: "The digest before the line does not fit it, or the file ends too early.",
                fixes: [Fix(shard.map { "carry it out again: --shard \($0); what is whole is kept" } ?? "delete it")]))
    }
}
