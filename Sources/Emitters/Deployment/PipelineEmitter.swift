import DesignModel

/// `deploy/pipeline.yaml`: what happens to a change on its way to people, as a GitHub Actions workflow.
struct PipelineEmitter {
    let plan: DeploymentPlan
    let paths: Set<String>

    static func artefacts(_ plan: DeploymentPlan, paths: Set<String>) -> [Artefact] {
        guard !plan.services.isEmpty else { return [] }
        let text = PipelineEmitter(plan: plan, paths: paths).text
        return [Artefact(path: "deploy/pipeline.yaml", text: text, mediaType: "application/yaml")]
    }

    private var text: String {
        let release = Rollout(plan: plan)
        let head = """
            \(plan.design.system.name): from a merge to people, and back. Copy to .github/workflows/deploy.yaml.
            Schema changes first add, then move, then remove, so that the version before still runs on the new schema.
            """
        return YAMLWriter.text(
            .of(
                ("name", "deploy"),
                ("on", .of(("push", .of(("branches", .texts(["main"])))), ("pull_request", .map([])))),
                ("permissions", .words([("contents", "read")])),
                ("concurrency", .of(("group", "deploy-${{ github.ref }}"), ("cancel-in-progress", false))),
                (
                    "jobs",
                    .of(
                        ("judge", judge), ("image", image),
                        ("staging", environment("staging", needs: ["judge", "image"], release)),
                        ("production", environment("production", needs: ["staging"], release)))
                )), head: head)
    }

    private var judge: YAML {
        var steps = [checkout]
        if paths.contains("api/openapi.yaml") {
            steps.append(
                step("The contract is valid", "pipx run openapi-spec-validator==0.9.0 architecture/api/openapi.yaml"))
        }
        if paths.contains("reliability/rules.yaml") {
            steps.append(
                step(
                    "Every alert fires when it should",
                    "docker run --rm -v \"$PWD/architecture/reliability:/rules:ro\" -w /rules --entrypoint promtool prom/prometheus:v3.5.0 test rules rules.test.yaml"
                ))
        }
        steps.append(
            step(
                "Every part is well on an empty machine",
                "docker compose -f architecture/deploy/compose.yaml up --build --wait"))
        return job(steps)
    }

    private var image: YAML {
        let builds = plan.runtimes.map { runtime in
            "docker build -f architecture/deploy/\(plan.dockerfile(runtime)) -t \"$REGISTRY/\(plan.image(runtime)):$GITHUB_SHA\" .\ndocker push \"$REGISTRY/\(plan.image(runtime)):$GITHUB_SHA\""
        }
        return .of(
            ("if", "github.event_name == 'push'"), ("runs-on", "ubuntu-24.04"),
            ("env", .words([("REGISTRY", "${{ vars.REGISTRY }}")])),
            (
                "steps",
                .list([checkout, step("Build once; every environment runs the same", builds.joined(separator: "\n"))])
            ))
    }

    private func environment(_ name: String, needs: [String], _ release: Rollout) -> YAML {
        .of(
            ("needs", .texts(needs)), ("if", "github.event_name == 'push'"), ("runs-on", "ubuntu-24.04"),
            ("environment", .text(name)),
            ("env", .words([("TARGET", name), ("REGISTRY", "${{ vars.REGISTRY }}")])),
            ("steps", .list([checkout] + steps(name, release))))
    }

    private func steps(_ name: String, _ release: Rollout) -> [YAML] {
        var steps: [YAML] = []
        if let migration = release.migration {
            steps.append(step("Add to the schema what the new version needs", migration))
        }
        guard name == "production" else {
            return steps + [step("Release", release.all), step("Ask it whether it is well", release.smoke)]
        }
        switch plan.rollout {
        case "start_beside":
            steps.append(step("Start the new version beside the old one, and switch over", release.beside))
            steps.append(step("Ask it whether it is well", release.smoke))
        case "rolling":
            steps.append(step("Replace one copy after the other", release.all))
            steps.append(step("Ask it whether it is well", release.smoke))
        case "stop_and_start":
            steps.append(step("Stop, and start the new version", release.all))
            steps.append(step("Ask it whether it is well", release.smoke))
        default:
            steps.append(step("Release to the canary", release.canary))
            steps.append(step("Watch the canary", release.watch))
            steps.append(step("Release to all", release.all))
        }
        return steps + [
            .of(("name", "Take it back"), ("if", "failure()"), ("run", .block(release.back)))
        ]
    }

    private var checkout: YAML { .of(("uses", "actions/checkout@v5")) }

    private func step(_ name: String, _ run: String) -> YAML {
        .of(("name", .text(name)), ("run", run.contains("\n") ? .block(run) : .text(run)))
    }

    private func job(_ steps: [YAML]) -> YAML { .of(("runs-on", "ubuntu-24.04"), ("steps", .list(steps))) }
}
