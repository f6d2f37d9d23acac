import ArgumentParser
import Diagnostics
import Foundation
import Glibc
import Pipeline
import Platform
import Ports

/// Carries a campaign out on this machine: one shard, all of it, or the merge.
struct CampaignRun {
    private let options: CampaignOptions
    private let campaign: Campaign
    private let folder: ShardFolder
    private let files: CampaignManifest.Files
    private let showsProgress = isatty(STDERR_FILENO) == 1

    init(_ options: CampaignOptions, file: String) throws {
        self.options = options
        folder = ShardFolder(options.output)
        let place = (file as NSString).deletingLastPathComponent
        let text = try DesignInputs.text(file)
        var subjects: [(path: String, text: String)] = []
        let (campaign, diagnostics) = try CampaignFile.read(text) { path in
            let found = path.hasPrefix("/") ? path : (place as NSString).appendingPathComponent(path)
            let text = try DesignInputs.text(found)
            subjects.append((path, text.text))
            return text
        }
        diagnostics.forEach(Console.say)
        guard let campaign else { throw Ending.findings.exit }
        self.campaign = campaign
        files = CampaignManifest.Files(campaign: text, subjects: subjects)
    }

    func run() throws {
        if let pods = options.kubernetes { return Console.result(try manifest(pods)) }
        if let url = options.queue {
            let queue = try CampaignQueue(campaign, options, url: url)
            guard options.merge else { return try queue.work() }
            try queue.fetch(into: folder)
        }
        if options.merge { return try merge() }
        if let shard = options.shard { return try carryOut(try Self.shard(shard)) }
        try carryOut(.whole)
        try merge()
    }

    static func shard(_ words: String) throws -> Shard {
        let index = ProcessInfo.processInfo.environment["JOB_COMPLETION_INDEX"].flatMap { Int($0) }
        let named = words.hasPrefix("index/") ? "\((index ?? -1) + 1)" + words.dropFirst(5) : words
        if let shard = Shard(named) { return shard }
        throw ValidationError("--shard is a part and a number of parts, such as 3/64; '\(words)' is not")
    }

    /// Does what is left of a shard, a handful of runs at a time, so that little is lost when the process dies.
    private func carryOut(_ shard: Shard) throws {
        let name = folder.name(shard.number, of: shard.of)
        do {
            var progress = ShardProgress(campaign, shard)
            let before = folder.text(name)
            if let before { progress.resume(before) }
            if progress.isDone { return Console.say("shard \(shard) is there already") }
            let file = try folder.open(name)
            if before == nil { progress.resume(file.text) }
            try file.start(progress.text)
            try CampaignWork(campaign).finish(&progress) { lines, progress in
                try file.append(lines)
                if showsProgress { Console.say("  shard \(shard): \(progress.left.count) runs left") }
                return true
            }
            try file.finish()
        } catch let failure as PortFailure {
            throw Self.unwritten(options.output, failure.description)
        }
        Console.say("shard \(shard) of '\(campaign.name)' is done: \(options.output)/\(name)")
    }

    private func manifest(_ pods: Int) throws -> String {
        let work: CampaignManifest.Work = options.queue == nil ? .shards(pods) : .queue(pods, shards: options.shards)
        let (text, diagnostics) = CampaignManifest(campaign, files, work, image: options.image).text
        diagnostics.forEach(Console.say)
        guard let text else { throw Ending.findings.exit }
        return text
    }

    private func merge() throws {
        let parts = folder.finished.map { name in CampaignMerge.Part(name, folder.lines(name)) }
        let (result, diagnostics) = CampaignMerge.merge(campaign, parts)
        diagnostics.forEach(Console.say)
        guard let result else { throw Ending.findings.exit }
        do {
            try folder.put("campaign.json", result.json)
            try folder.put("campaign.txt", result.text)
        } catch {
            throw Self.unwritten(options.output, error.localizedDescription)
        }
        Console.result(result.text)
    }

    static func unwritten(_ path: String, _ why: String) -> ExitCode {
        Console.say(
            Diagnostic(
                .cannotWrite, "'\(path)' was not written: \(why)", at: .file(path: path),
                fixes: [Fix("name a folder that you may write to with --output")]))
        return Ending.missing.exit
    }
}
