import DesignModel

/// What it takes to run the design: always on a laptop, and on the target that was decided.
enum DeploymentEmitter {
    static func artefacts(_ roster: Roster, others: [Artefact]) -> [Artefact] {
        let plan = DeploymentPlan(roster, schemas: SchemaEmitter.paths(roster.design))
        var files = ComposeEmitter.artefacts(plan)
        files += DockerfileEmitter.artefacts(plan)
        files += CaddyEmitter.artefacts(plan)
        files += target(plan)
        files += PipelineEmitter.artefacts(plan, paths: Set((others + files).map(\.path)))
        return files
    }

    private static func target(_ plan: DeploymentPlan) -> [Artefact] {
        switch (plan.target, plan.site?.provider) {
        case ("single_vm", _), ("two_vms", _): UnitEmitter.artefacts(plan) + [ReleaseScript.artefact(plan)]
        case ("kubernetes", _): KubernetesEmitter.artefacts(plan)
        case ("managed_containers", "gcp"): CloudRunEmitter.artefacts(plan)
        case ("managed_containers", "azure"): ContainerAppsEmitter.artefacts(plan)
        default: []
        }
    }
}
