import DesignModel
import Knowledge

extension Recogniser {
    /// Kubernetes objects, plain or as a Helm template: workloads with image and copies, schedules, ways in.
    static let kubernetes = Recogniser(
        endings: ["yaml", "yml"], triggers: ["apiVersion:"], admits: { !$0.name.hasPrefix("docker-compose") }
    ) { text in
        YamlReader.documents(text.lines).flatMap { document -> [Sighting] in
            guard document["apiVersion"] != nil, let kind = document["kind"]?.value else { return [] }
            guard workloads.contains(kind) || resources.contains(kind) else { return [] }
            let name = document.at("metadata", "name")?.value ?? kind
            let line = document["kind"]?.line ?? document.line
            let images = document.all("image").compactMap(\.value)
            let product = images.compactMap(ImageBook.mark(ofImage:)).first
            let details = [
                "form": kind, "image": images.first?.redacted ?? "",
                "copies": document.at("spec", "replicas")?.value ?? document.at("spec", "minReplicas")?.value ?? "",
                "schedule": document.at("spec", "schedule")?.value ?? "",
            ]
            let isWorkload = workloads.contains(kind)
            let seen: SightingKind = isWorkload ? (product == nil ? .service : .store) : .resource
            return [text.sighting(seen, name, line, details)]
        }
    }

    private static let workloads: Set<String> = ["Deployment", "StatefulSet", "DaemonSet", "Job", "CronJob", "Rollout"]
    private static let resources: Set<String> = [
        "Ingress", "HTTPRoute", "HorizontalPodAutoscaler", "NetworkPolicy", "PodDisruptionBudget",
        "PersistentVolumeClaim", "Kafka", "Cluster", "Certificate",
    ]
}
