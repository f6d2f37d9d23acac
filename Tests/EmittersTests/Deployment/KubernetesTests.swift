import DesignModel
import TestSupport
import Testing

@testable import Emitters

@Suite struct KubernetesTests {
    private let why = Provenance.assumed(why: "a test")

    private var design: Design {
        var design = Design(system: SystemProfile(name: "Shop"))
        var api = Component(id: "api", title: "Application")
        api.technology = "go"
        api.scaling = ScalingProfile()
        api.scaling?.minimum = Quantity(2, .count, nil, why)
        api.scaling?.maximum = Quantity(6, .count, nil, why)
        api.scaling?.signal = "cpu"
        api.scaling?.target = Quantity(60, .percent, nil, why)
        api.scaling?.cpu = Quantity(0.5, .count, nil, why)
        api.scaling?.memory = Quantity(512, .megabytes, nil, why)
        api.health = HealthProfile()
        var worker = Component(id: "worker", kind: .workerPool)
        worker.technology = "go"
        design.components = [api, worker, Component(id: "stripe", kind: .thirdParty)]
        design.stores = [Store(id: "main")]
        design.edges = [
            Edge(id: "w", from: "worker", to: "api"), Edge(id: "m", from: "api", to: "main"),
            Edge(id: "s", from: "api", to: "stripe"),
        ]
        design.decisions = [Decision(topic: Topic.deployment, title: "", chosen: "kubernetes")]
        return design
    }

    private func manifest(_ name: String) -> String {
        let files = DeploymentEmitter.artefacts(Roster(design), others: [])
        return files.first { $0.path == "deploy/kubernetes/\(name).yaml" }?.text ?? ""
    }

    @Test func instancesAndSizesAreThoseOfTheDesign() {
        let api = manifest("api")
        #expect(api.contains("replicas: 2") && api.contains("minReplicas: 2") && api.contains("maxReplicas: 6"))
        #expect(api.contains("averageUtilization: 60"))
        #expect(api.contains("cpu: \"500m\"") && api.contains("memory: \"512M\""))
    }

    @Test func onlyCallersOfTheDesignReachAPart() {
        let policy = manifest("api").components(separatedBy: "kind: NetworkPolicy").last ?? ""
        let ingress = policy.components(separatedBy: "egress:").first ?? ""
        #expect(ingress.contains("app.kubernetes.io/name: worker"))
        #expect(!manifest("worker").contains("    ingress:"))
        #expect(policy.contains("port: 5432") && policy.contains("port: 443"))
    }

    @Test func whatIsNotAllowedIsForbidden() {
        let base = manifest("base")
        #expect(base.contains("podSelector: {}") && base.contains("- Ingress\n    - Egress"))
        #expect(base.contains("pod-security.kubernetes.io/enforce: restricted"))
    }

    @Test func podsRunAsNobodyOnAReadOnlyDisk() {
        let api = manifest("api")
        for rule in ["runAsNonRoot: true", "readOnlyRootFilesystem: true", "allowPrivilegeEscalation: false"] {
            #expect(api.contains(rule))
        }
    }

    @Test func aLoneInstanceNeedsNoDisruptionBudget() {
        #expect(manifest("api").contains("kind: PodDisruptionBudget"))
        #expect(!manifest("worker").contains("kind: PodDisruptionBudget"))
    }
}
