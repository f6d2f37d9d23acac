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

    @Option(
        help: "Take shards from a PostgreSQL server that hands them out to all workers: postgresql://user@host/database"
    )
    var queue: String?

    @Option(help: "Into how many shards whoever comes first divides a campaign in a queue.")
    var shards = 64

    @Option(help: "Seconds after which the shard of a worker that has died goes to another.")
    var lease = 60.0

    @Option(help: "Print a Kubernetes Job that carries the campaign out with so many pods.")
    var kubernetes: Int?

    @Option(help: "The image of that Job; its entry point is architect.")
    var image = "architect:0.1.0"

    func validate() throws {
        if campaign == nil, shard != nil || merge || queue != nil || kubernetes != nil {
            throw ValidationError("--shard, --merge, --queue and --kubernetes go with --campaign")
        }
        if shard != nil, merge || queue != nil { throw ValidationError("--shard stands alone") }
        if !(1...Shard.most).contains(shards) { throw ValidationError("--shards is between 1 and \(Shard.most)") }
        if !(lease >= 1 && lease <= 86_400) { throw ValidationError("--lease is between 1 and 86400 seconds") }
        if let kubernetes, !(1...Shard.most).contains(kubernetes) {
            throw ValidationError("--kubernetes is between 1 and \(Shard.most)")
        }
    }
}
