extension TechnologyCatalogue {
    /// Where programs run, and what sets it up.
    static let platforms: [Technology] = [
        Technology(
            "linux_vm", "a Linux machine", .embedded, .standard,
            .init(
                .platform,
                guarantees: "what is on it runs until it breaks; systemd starts processes again",
                burden: "updates, disk, backups, the night in which it dies",
                tests: "none needed: the program runs anywhere",
                speaks: "Linux",
                cost: "one machine by month, busy or not",
                exit: "the same unit files on any other machine",
                Licence(.copyleft, "GPL 2.0 for the kernel", "kernel.org, licensing rules"),
                figures: [
                    TechnologyFigure(
                        .commitment, "availability of one instance at Amazon", 99.5, "per cent a month", commitments,
                        "2023-01")
                ],
                aliases: ["vm", "virtual machine"])),
        Technology(
            "containers", "managed containers", .embedded, .standard,
            .init(
                .platform,
                guarantees: "as many copies as asked for, replaced when their health check fails",
                burden: "image updates, sizes, cold starts where copies may fall to none",
                tests: "none needed: the image runs anywhere",
                speaks: "OCI images",
                cost: "processors and memory by the second",
                exit: "the same image on another platform; its settings are written again",
                Licence(.service, "terms of the provider", "the provider's service terms"),
                figures: [
                    TechnologyFigure(
                        .commitment, "availability of Cloud Run", 99.95, "per cent a month", commitments, "2023-01")
                ],
                aliases: ["managed_containers"])),
        Technology(
            "cloud_run", "Cloud Run", .embedded, .standard, providers: ["gcp"],
            .init(
                .platform,
                guarantees: "copies by requests, down to none; several requests share a copy",
                burden: "minimum copies against cold starts, connections to the database",
                tests: "none needed: the image runs anywhere",
                speaks: "OCI images that listen on HTTP",
                cost: "processors and memory by the time of requests, or of copies",
                exit: "the same image on any platform for containers",
                Licence.service("Google Cloud"),
                figures: [
                    TechnologyFigure(
                        .quota, "longest request", 60, "minutes", "docs.cloud.google.com, request timeout", "2026-11"),
                    TechnologyFigure(
                        .standard, "request timeout", 5, "minutes", "docs.cloud.google.com, request timeout", "2026-11"),
                    TechnologyFigure(.commitment, "availability", 99.95, "per cent a month", commitments, "2023-01"),
                ])),
        Technology(
            "fargate", "ECS on Fargate", .embedded, .standard, providers: ["aws"],
            .init(
                .platform,
                guarantees: "copies over zones, replaced when their health check fails",
                burden: "task definitions, networks, roles",
                tests: "none needed: the image runs anywhere",
                speaks: "OCI images",
                cost: "processors and memory by the second, busy or not",
                exit: "the same image elsewhere; task definitions are written again",
                Licence.service("Amazon Web Services"), aliases: ["ecs", "ecs fargate"])),
        Technology(
            "container_apps", "Azure Container Apps", .embedded, .standard, providers: ["azure"],
            .init(
                .platform,
                guarantees: "copies by requests or by queue length, down to none",
                burden: "environments, revisions",
                tests: "none needed: the image runs anywhere",
                speaks: "OCI images",
                cost: "processors and memory by the second, requests",
                exit: "the same image elsewhere",
                Licence.service("Microsoft Azure"))),
        Technology(
            "kubernetes", "Kubernetes", .embedded, .shared,
            .init(
                .platform,
                guarantees: "what was declared is brought about again after every failure; nothing about data",
                burden: "three releases a year, networking, ingress, policies: a platform team's work",
                tests: "kind or k3s in a container",
                speaks: "its own API, offered by every cloud",
                cost: "a control plane by the hour, nodes with room for restarts",
                exit: "manifests move between clouds; ingress, storage and identity do not",
                Licence(.permissive, "Apache 2.0", apache),
                figures: [
                    TechnologyFigure(
                        .quota, "nodes of a cluster", 5000, "nodes", "kubernetes.io, considerations for large clusters",
                        "2026-11"),
                    TechnologyFigure(
                        .quota, "pods of a node", 110, "pods", "kubernetes.io, considerations for large clusters",
                        "2026-11"),
                    TechnologyFigure(
                        .commitment, "availability of EKS", 99.95, "per cent a month", commitments, "2023-01"),
                ], aliases: ["k8s", "eks", "gke", "aks"])),
        Technology(
            "k3s", "k3s", .embedded, .shared,
            .init(
                .platform,
                guarantees: "Kubernetes in one binary with SQLite or etcd behind it",
                burden: "as Kubernetes', without a provider behind it",
                tests: "itself",
                speaks: "Kubernetes' API",
                cost: "own machines",
                exit: "the same manifests on any Kubernetes",
                Licence(.permissive, "Apache 2.0", apache))),
        Technology(
            "nomad", "Nomad", .embedded, .shared,
            .init(
                .platform,
                guarantees: "jobs placed on machines, containers or plain binaries, started again when they fail",
                burden: "three servers; discovery and secrets from other products",
                tests: "one agent in development mode",
                speaks: "its own API and job files",
                cost: "own machines",
                exit: "job files become another platform's",
                Licence(
                    .sourceAvailable, "Business Source License 1.1", change: "MPL 2.0 until 2023-08-10",
                    "hashicorp.com, adoption of the Business Source License"))),
        Technology(
            "functions", "cloud functions", .imitation, .proprietary, providers: ["aws", "gcp", "azure"],
            .init(
                .platform,
                guarantees:
                    "one request to a copy, as many copies as requests up to a quota; asynchronous calls are repeated",
                burden: "permissions by function, cold starts, connections that exhaust the database",
                tests: "the handler as a function; what surrounds it by imitation",
                speaks: "the provider's event formats",
                cost: "calls and GB-seconds; nothing when nobody calls",
                exit: "the handler's inside moves; events, permissions and triggers are written again",
                Licence(.service, "terms of the provider", "the provider's service terms"),
                figures: [
                    TechnologyFigure(
                        .quota, "longest run of Lambda", 15, "minutes", "docs.aws.amazon.com, Lambda quotas", "2026-11"),
                    TechnologyFigure(
                        .quota, "memory of Lambda", 10_240, "MB", "docs.aws.amazon.com, Lambda quotas", "2026-11"),
                    TechnologyFigure(
                        .standard, "copies at once of an account at Lambda", 1000, "copies",
                        "docs.aws.amazon.com, Lambda quotas", "2026-11"),
                    TechnologyFigure(
                        .commitment, "availability of Lambda", 99.95, "per cent a month", commitments, "2023-01"),
                ],
                aliases: ["lambda", "aws lambda", "azure functions", "google cloud functions", "serverless functions"])),
        Technology(
            "terraform", "Terraform", .embedded, .shared,
            .init(
                .provisioning,
                guarantees: "a plan before every change; a state file that must be locked and never lost",
                burden: "state, providers' versions, drift",
                tests: "plans and its own test command",
                speaks: "HCL, which OpenTofu reads too",
                cost: "none, or its service by resource",
                exit: "OpenTofu takes state and files of versions near the fork",
                Licence(
                    .sourceAvailable, "Business Source License 1.1",
                    change: "MPL 2.0 until 2023-08-10; OpenTofu continues that code",
                    "hashicorp.com, adoption of the Business Source License"))),
        Technology(
            "opentofu", "OpenTofu", .embedded, .shared,
            .init(
                .provisioning,
                guarantees: "as Terraform's, with encrypted state",
                burden: "as Terraform's",
                tests: "plans and its own test command",
                speaks: "HCL",
                cost: "none",
                exit: "Terraform reads what uses no feature of its own",
                Licence(
                    .copyleft, "MPL 2.0", change: "forked from Terraform; at the Linux Foundation since 2023-09-20",
                    "opentofu.org, announcement"), aliases: ["tofu"])),
    ]
}
