import DesignModel

/// An image for each runtime: built in stages, run as nobody, asking itself whether it is ready.
enum DockerfileEmitter {
    static func artefacts(_ plan: DeploymentPlan) -> [Artefact] {
        plan.runtimes.map { runtime in
            Artefact(
                path: "deploy/" + plan.dockerfile(runtime), text: text(runtime, plan), mediaType: "text/x-dockerfile")
        }
    }

    private static func text(_ runtime: Runtime, _ plan: DeploymentPlan) -> String {
        let users = plan.services.filter { $0.runtime == runtime && $0.runsOurCode }
        let main = users.first { !$0.isJob } ?? users[0]
        let starts = users.compactMap(\.component.lifecycle?.startup).max { $0.canonical < $1.canonical }
        var lines = [
            "# \(plan.design.system.name): the argument says which part runs: \(users.map(\.id).joined(separator: ", ")).",
            "# Build at the root of the repository.",
        ]
        lines += runtime.stages
        lines += ["USER 10001:10001", "EXPOSE 8080"]
        if main.component.health != nil, !main.isJob {
            let probe = runtime.probe(main.readiness).map { "\"\($0)\"" }.joined(separator: ", ")
            let start = starts?.durationText ?? "30s"
            lines.append("HEALTHCHECK --interval=10s --timeout=3s --start-period=\(start) CMD [\(probe)]")
        }
        switch runtime {
        case .flink, .spark: break
        default: lines += ["ENTRYPOINT [\"app\"]", "CMD [\"\(main.id)\"]"]
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
