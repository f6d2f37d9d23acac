extension TechnologyCatalogue {
    /// Stores of files, and what carries them to readers.
    static let files: [Technology] = [
        Technology(
            "object_storage", "object storage", .process, .shared,
            .init(
                .object,
                guarantees: "whole objects written or not, read after write; no renaming, no locking between objects",
                burden: "rules of age, versions, who may read what",
                tests: "MinIO or Garage, one process",
                speaks: "the S3 interface, spoken by nearly every provider",
                cost: "GB-months, requests, and above all what is sent to readers",
                exit: "copy by listing to any speaker of S3; signed links are made anew",
                Licence(.service, "terms of the provider", "the provider's service terms"),
                aliases: ["object store", "blob storage"])),
        Technology(
            "s3", "Amazon S3", .process, .shared, providers: ["aws"],
            .init(
                .object,
                guarantees:
                    "read after write; conditional writes; an SLA of availability far below the durability it is designed for",
                burden: "none; prefixes that spread a high rate",
                tests: "MinIO or Garage, one process",
                speaks: "the S3 interface",
                cost: "GB-months, requests, egress",
                exit: "copy to any speaker of S3; egress is the bill of leaving",
                Licence.service("Amazon Web Services"),
                figures: [
                    TechnologyFigure(
                        .quota, "writes below one prefix", 3500, "requests a second",
                        "docs.aws.amazon.com, S3 performance", "2026-11"),
                    TechnologyFigure(
                        .quota, "reads below one prefix", 5500, "requests a second",
                        "docs.aws.amazon.com, S3 performance", "2026-11"),
                    TechnologyFigure(.commitment, "availability", 99.9, "per cent a month", commitments, "2023-01"),
                ], aliases: ["amazon s3", "aws s3"])),
        Technology(
            "minio", "MinIO", .process, .shared,
            .init(
                .object,
                guarantees: "objects with erasure coding over disks and machines",
                burden: "disks, erasure sets, upgrades of all nodes at once",
                tests: "itself, one process",
                speaks: "the S3 interface",
                cost: "machines and disks, or a contract",
                exit: "copy by listing to any speaker of S3",
                Licence(
                    .copyleft, "AGPL 3.0, or a contract",
                    change: "Apache 2.0 until the release of 2021-05-11; AGPL since",
                    "blog.min.io, from open source to free and open source"))),
        Technology(
            "garage", "Garage", .process, .shared,
            .init(
                .object,
                guarantees: "objects copied over sites that may be far apart, without a leader; the newest write wins",
                burden: "three small machines and a layout",
                tests: "itself, one process",
                speaks: "part of the S3 interface",
                cost: "machines and disks",
                exit: "copy by listing to any speaker of S3",
                Licence(.copyleft, "AGPL 3.0", "git.deuxfleurs.fr, Garage, LICENSE"))),
        Technology(
            "ceph", "Ceph", .imitation, .shared,
            .init(
                .object,
                guarantees: "objects, blocks and files, copied or erasure-coded by rules of placement",
                burden: "a team that knows it, ten or more disks before it shines",
                tests: "MinIO or Garage for the S3 part",
                speaks: "the S3 interface through its gateway",
                cost: "machines and disks",
                exit: "copy by listing to any speaker of S3",
                Licence(.copyleft, "LGPL 2.1 or 3", apache))),
        Technology(
            "cdn", "content delivery network", .embedded, .standard,
            .init(
                .delivery,
                guarantees:
                    "copies near readers for as long as headers say; a purge takes seconds and reaches not every place at once",
                burden: "cache keys and headers; what must never be cached",
                tests: "headers are tested without it",
                speaks: "HTTP caching as in RFC 9111",
                cost: "volume delivered and requests",
                exit: "change a DNS name; signed links and rules at the edge are written again",
                Licence(.service, "terms of the provider", "the provider's service terms"),
                aliases: ["content delivery"])),
        Technology(
            "cloudfront", "CloudFront", .embedded, .proprietary, providers: ["aws"],
            .init(
                .delivery,
                guarantees: "as any such network; signed links and cookies",
                burden: "behaviours by path, functions at the edge",
                tests: "headers are tested without it",
                speaks: "HTTP; its configuration is its own",
                cost: "volume delivered and requests",
                exit: "change a DNS name, sign links anew",
                Licence.service("Amazon Web Services"),
                figures: [
                    TechnologyFigure(.commitment, "availability", 99.9, "per cent a month", commitments, "2023-01")
                ],
                aliases: ["amazon cloudfront"])),
        Technology(
            "cloudflare", "Cloudflare", .embedded, .proprietary,
            .init(
                .delivery,
                guarantees: "as any such network, with filtering in front; it ends TLS, so it reads what passes",
                burden: "rules, and the day on which it is away itself",
                tests: "headers are tested without it",
                speaks: "HTTP; rules and workers are its own",
                cost: "a plan by month, functions by request",
                exit: "change name servers; workers are written again",
                Licence.service("Cloudflare"))),
    ]
}
