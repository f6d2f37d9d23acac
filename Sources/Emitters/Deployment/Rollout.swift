import DesignModel

/// The commands that bring a version out and take it back, for the target that the design decided.
struct Rollout {
    let plan: DeploymentPlan

    private enum Target { case machines, kubernetes, cloudRun, containerApps, other }

    private var target: Target {
        switch plan.target {
        case "single_vm", "two_vms": .machines
        case "kubernetes": .kubernetes
        case "managed_containers" where plan.site?.provider == "gcp": .cloudRun
        case "managed_containers" where plan.site?.provider == "azure": .containerApps
        default: .other
        }
    }

    private var main: ServicePlan? {
        plan.upstreams.first ?? plan.services.first { $0.runsOurCode && !$0.isJob }
    }

    private var running: [ServicePlan] { plan.services.filter { $0.runsOurCode && !$0.isJob } }
    private var region: String { plan.site?.region ?? "" }

    /// Expand-only changes run before the first new instance.
    var migration: String? {
        let relational = plan.stores.first { $0.kind == .relational || $0.kind == .timeSeries }
        guard let store = relational else { return nil }
        return "./migrate up --database \"${{ secrets.\(Names.variable(store.id.rawValue))_URL }}\" --only expand"
    }

    var smoke: String {
        "curl -fsS --retry 10 --retry-delay 3 --retry-all-errors \"${{ vars.URL }}\(main?.readiness ?? "/health/ready")\""
    }

    var canary: String {
        guard let main else { return "true" }
        switch target {
        case .machines:
            return
                "architecture/deploy/machine/release.sh \"$GITHUB_SHA\" \"$(echo '${{ vars.HOSTS }}' | cut -d' ' -f1)\""
        case .kubernetes:
            return """
                kubectl -n \(plan.system) create deployment \(main.id)-canary --image "$REGISTRY/\(plan.image(main.runtime)):$GITHUB_SHA" --dry-run=client -o yaml > canary.yaml
                kubectl apply -f canary.yaml
                kubectl -n \(plan.system) rollout status deployment/\(main.id)-canary --timeout=5m
                """
        case .cloudRun:
            return """
                gcloud run deploy \(main.id) --region \(region) --image "$REGISTRY/\(plan.image(main.runtime)):$GITHUB_SHA" --no-traffic --tag canary
                gcloud run services update-traffic \(main.id) --region \(region) --to-tags canary=10
                """
        case .containerApps:
            return """
                az containerapp update --name \(main.id) --resource-group \(plan.system) --image "$REGISTRY/\(plan.image(main.runtime)):$GITHUB_SHA"
                az containerapp ingress traffic set --name \(main.id) --resource-group \(plan.system) --revision-weight latest=10
                """
        case .other: return "./deploy \(main.id) --version \"$GITHUB_SHA\" --share 10"
        }
    }

    /// The canary goes on only while no promise burns.
    var watch: String {
        """
        for minute in $(seq 15); do
            firing=$(curl -fsS "${{ vars.PROMETHEUS }}/api/v1/query" --data-urlencode 'query=count(ALERTS{alertstate="firing",objective!=""}) or vector(0)' | jq -r '.data.result[0].value[1]')
            [ "$firing" = 0 ] || { echo "an alert fires in minute $minute"; exit 1; }
            sleep 60
        done
        """
    }

    var all: String {
        let commands = running.map { service -> String in
            let image = "\"$REGISTRY/\(plan.image(service.runtime)):$GITHUB_SHA\""
            switch target {
            case .machines: return ""
            case .kubernetes:
                let kind = WorkloadManifest(service: service, plan: plan).kind.lowercased()
                return "kubectl -n \(plan.system) set image \(kind)/\(service.id) \(service.id)=\(image)"
            case .cloudRun: return "gcloud run deploy \(service.id) --region \(region) --image \(image)"
            case .containerApps:
                return "az containerapp update --name \(service.id) --resource-group \(plan.system) --image \(image)"
            case .other: return "./deploy \(service.id) --version \"$GITHUB_SHA\""
            }
        }
        if target == .machines { return "architecture/deploy/machine/release.sh \"$GITHUB_SHA\" ${{ vars.HOSTS }}" }
        let finish =
            target == .cloudRun
            ? main.map { ["gcloud run services update-traffic \($0.id) --region \(region) --to-latest"] } ?? [] : []
        return (commands + finish).joined(separator: "\n")
    }

    /// The new version at full number, without traffic until it is well; platforms that replace copies do so by themselves.
    var beside: String {
        guard let main, target == .cloudRun else { return all }
        let image = "\"$REGISTRY/\(plan.image(main.runtime)):$GITHUB_SHA\""
        return "gcloud run deploy \(main.id) --region \(region) --image \(image) --no-traffic --tag next\n" + all
    }

    /// Back to the version before; the schema stays, since it still serves that version.
    var back: String {
        guard let main else { return "true" }
        switch target {
        case .machines: return "architecture/deploy/machine/release.sh \"${{ vars.LAST_GOOD }}\" ${{ vars.HOSTS }}"
        case .kubernetes:
            let canary =
                plan.rollout == "canary"
                ? "kubectl -n \(plan.system) delete deployment \(main.id)-canary --ignore-not-found\n" : ""
            return canary
                + running.map {
                    "kubectl -n \(plan.system) rollout undo \(WorkloadManifest(service: $0, plan: plan).kind.lowercased())/\($0.id)"
                }.joined(separator: "\n")
        case .cloudRun:
            return
                "gcloud run services update-traffic \(main.id) --region \(region) --to-revisions \"${{ vars.LAST_GOOD }}=100\""
        case .containerApps:
            return
                "az containerapp ingress traffic set --name \(main.id) --resource-group \(plan.system) --revision-weight \"${{ vars.LAST_GOOD }}=100\""
        case .other: return "./deploy \(main.id) --version \"${{ vars.LAST_GOOD }}\""
        }
    }
}
