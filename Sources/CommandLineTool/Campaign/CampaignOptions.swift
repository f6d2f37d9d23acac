import ArgumentParser
import Pipeline

/// What the simulate command is told about campaigns.
struct CampaignOptions: ParsableArguments {
    @Option(help: "A campaign file: a model or a blueprint, what varies, and from which seeds.")
    var campaign: String?

    @Option(help: "Carry out one part of the campaign: 3/64; index/64 takes the part that Kubernetes names.")
    var shard: String?

    @Option(help: "The folder in which a campaign's results lie.")
    var output = "campaign"

    @Flag(help: "Bring the results of all shards in the output folder together.")
    var merge = false

    func validate() throws {
        if campaign == nil, shard != nil || merge {
            throw ValidationError("--shard and --merge go with --campaign")
        }
    }
}
