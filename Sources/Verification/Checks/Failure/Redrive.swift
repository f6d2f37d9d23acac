import DesignModel
import Diagnostics

/// Somebody looks at dead letters and puts them back.
struct Redrive: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.design.channels.filter { $0.deadLetter != nil && $0.redrive.template.isEmpty }.map { channel in
            .finding(
                .queueWithoutRedrive, "Dead letters of '\(channel.id)' stay where they are; say who puts them back",
                at: "channels.\(channel.id).redrive", fix: "Describe 'redrive' of '\(channel.id)'")
        }
    }
}
