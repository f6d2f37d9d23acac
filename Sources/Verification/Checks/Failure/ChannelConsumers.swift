import DesignModel
import Diagnostics

/// Somebody reads every channel.
struct ChannelConsumers: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        let read = Set(exhibit.design.components.compactMap { $0.intake?.channel?.rawValue })
        let led = Set(exhibit.design.edges.map(\.from))
        return exhibit.design.channels.filter { channel in
            !exhibit.isDeadLetter(channel) && !read.contains(channel.id.rawValue) && !led.contains(channel.id.rawValue)
                && !exhibit.design.components.contains { $0.state?.journal == channel.id.rawValue }
        }.map { channel in
            .finding(
                .channelWithoutConsumer, "Channel '\(channel.id)' is read by nobody", at: "channels.\(channel.id)",
                fix: "Name '\(channel.id)' as the intake of a worker, or remove it")
        }
    }
}
