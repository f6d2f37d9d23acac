import Diagnostics
import Simulation
import Yams

/// A campaign as a Kubernetes Indexed Job: each pod a shard on shared storage, or each pod a worker at a queue.
public struct CampaignManifest {
    /// Who does what.
    public enum Work: Sendable {
        /// So many shards, one for each index; results lie on a volume that all pods share.
        case shards(Int)
        /// So many workers that take shards from a queue, whose URL is in a secret.
        case queue(Int, shards: Int)
    }

    /// The campaign file and what it names, with the paths by which it names it.
    public struct Files: Sendable {
        var campaign: SourceText
        var subjects: [(path: String, text: String)]

        public init(campaign: SourceText, subjects: [(path: String, text: String)]) {
            self.campaign = campaign
            self.subjects = subjects
        }
    }

    private let campaign: Campaign
    private let files: Files
    private let work: Work
    private let image: String
    /// A ConfigMap holds a mebibyte with its names.
    private static let mostBytes = 1_000_000

    public init(_ campaign: Campaign, _ files: Files, _ work: Work, image: String) {
        (self.campaign, self.files, self.work, self.image) = (campaign, files, work, image)
    }

    /// The manifest, or why there is none.
    public var text: (text: String?, diagnostics: [Diagnostic]) {
        if let refusal { return (nil, [refusal]) }
        let documents = [configuration, storage, job].compactMap(\.self)
        do {
            let written = try documents.map { try Yams.serialize(node: $0, indent: 2, width: -1, allowUnicode: true) }
            return (head + written.joined(separator: "---\n"), [])
        } catch {
            return (nil, [ModelFile.refusal("The manifest cannot be written: \(error)", files.campaign, nil)])
        }
    }

    private var refusal: Diagnostic? {
        if let subject = files.subjects.first(where: { $0.path.hasPrefix("/") }) {
            return ModelFile.refusal(
                "'\(subject.path)' would not be found in a pod", files.campaign, nil,
                [Fix("name it as seen from the campaign file")])
        }
        let bytes = files.subjects.reduce(files.campaign.bytes.count) { $0 + $1.text.utf8.count }
        guard bytes > Self.mostBytes else { return nil }
        return ModelFile.refusal(
            "\(bytes) bytes are more than a ConfigMap holds", files.campaign, nil, [Fix("put the files into the image")]
        )
    }

    private var head: String {
        switch work {
        case .shards(let count):
            """
            # Campaign '\(campaign.name)': \(campaign.runs) runs in \(count) shards. When the Job is complete, bring the files of the claim together:
            # architect simulate --campaign \(files.campaign.name) --merge --output FOLDER

            """
        case .queue:
            """
            # Campaign '\(campaign.name)': \(campaign.runs) runs from a queue. Before: kubectl create secret generic \(name)-queue --from-literal=url=postgresql://…
            # After: architect simulate --campaign \(files.campaign.name) --queue URL --merge --output FOLDER

            """
        }
    }

    /// A name that Kubernetes takes, with room for what is added to it.
    private var name: String {
        let letters = campaign.name.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
        let words = String(letters).split(separator: "-").joined(separator: "-").prefix(40)
        let base = words.split(separator: "-").joined(separator: "-")
        return base.isEmpty ? "campaign" : base
    }

    private var usesQueue: Bool { if case .queue = work { true } else { false } }

    /// How many folders the campaign file lies below the mount, so that paths that lead upwards stay within it.
    private var depth: Int {
        files.subjects.map { subject in
            var (level, lowest) = (0, 0)
            for part in subject.path.split(separator: "/").dropLast() where part != "." {
                level += part == ".." ? -1 : 1
                lowest = min(lowest, level)
            }
            return -lowest
        }.max() ?? 0
    }

    private func mounted(_ path: String) -> String {
        var parts = (0..<depth).map { "level\($0 + 1)" }
        for part in path.split(separator: "/") where part != "." {
            if part == ".." { parts.removeLast() } else { parts.append(String(part)) }
        }
        return parts.joined(separator: "/")
    }

    private var contents: [(key: String, path: String, text: String)] {
        [("campaign.yaml", mounted("campaign.yaml"), files.campaign.text)]
            + files.subjects.enumerated().map {
                ("subject-\($0.offset).yaml", mounted($0.element.path), $0.element.text)
            }
    }
}

extension CampaignManifest {
    private func metadata(_ name: String) -> Node {
        .tree([
            "name": .words(name),
            "labels": .tree(["app.kubernetes.io/name": .words(self.name), "app.kubernetes.io/part-of": "architect"]),
        ])
    }

    private var configuration: Node {
        .tree([
            "apiVersion": "v1", "kind": "ConfigMap", "metadata": metadata(name + "-files"),
            "data": Node(contents.map { (Node($0.key), Node($0.text, .implicit, .literal)) }),
        ])
    }

    private var storage: Node? {
        guard !usesQueue else { return nil }
        return .tree([
            "apiVersion": "v1", "kind": "PersistentVolumeClaim", "metadata": metadata(name + "-results"),
            "spec": .tree([
                "accessModes": ["ReadWriteMany"], "resources": .tree(["requests": .tree(["storage": "1Gi"])]),
            ]),
        ])
    }

    private var job: Node {
        let pods =
            switch work {
            case .shards(let count), .queue(let count, _): count
            }
        return .tree([
            "apiVersion": "batch/v1", "kind": "Job", "metadata": metadata(name),
            "spec": .tree([
                "completionMode": "Indexed", "completions": .count(pods), "parallelism": .count(min(pods, 32)),
                "backoffLimitPerIndex": .count(4), "podReplacementPolicy": "Failed",
                "ttlSecondsAfterFinished": .count(604_800),
                "template": .tree([
                    "metadata": .tree(["labels": .tree(["app.kubernetes.io/name": .words(name)])]), "spec": pod,
                ]),
            ]),
        ])
    }

    private var pod: Node {
        .tree([
            "restartPolicy": "Never", "automountServiceAccountToken": .truth(false),
            "securityContext": .tree([
                "runAsNonRoot": .truth(true), "runAsUser": .count(10_001), "runAsGroup": .count(10_001),
                "fsGroup": .count(10_001), "seccompProfile": .tree(["type": "RuntimeDefault"]),
            ]),
            "containers": [container],
            "volumes": [
                .tree([
                    "name": "files",
                    "configMap": .tree([
                        "name": .words(name + "-files"),
                        "items": Node(contents.map { .tree(["key": .words($0.key), "path": .words($0.path)]) }),
                    ]),
                ]),
                usesQueue
                    ? .tree(["name": "results", "emptyDir": .tree([:])])
                    : .tree([
                        "name": "results", "persistentVolumeClaim": .tree(["claimName": .words(name + "-results")]),
                    ]),
            ],
        ])
    }

    private var container: Node {
        let name: [(String, Node)] = [
            ("name", "shard"), ("image", .words(image)), ("args", Node(arguments.map { Node.words($0) })),
        ]
        let environment: [(String, Node)] = usesQueue ? [("env", [secret])] : []
        let limits: [(String, Node)] = [
            (
                "resources",
                .tree([
                    "requests": .tree(["cpu": .words("1"), "memory": "256Mi"]), "limits": .tree(["memory": "1Gi"]),
                ])
            ),
            (
                "securityContext",
                .tree([
                    "allowPrivilegeEscalation": .truth(false), "readOnlyRootFilesystem": .truth(true),
                    "capabilities": .tree(["drop": ["ALL"]]),
                ])
            ),
            (
                "volumeMounts",
                [
                    .tree(["name": "files", "mountPath": "/campaign", "readOnly": .truth(true)]),
                    .tree(["name": "results", "mountPath": "/results"]),
                ]
            ),
        ]
        return Node((name + environment + limits).map { (Node($0.0), $0.1) })
    }

    private var arguments: [String] {
        let common = ["simulate", "--campaign", "/campaign/" + mounted("campaign.yaml"), "--output", "/results"]
        switch work {
        case .shards(let count): return common + ["--shard", "index/\(count)"]
        case .queue(_, let shards): return common + ["--queue", "$(QUEUE_URL)", "--shards", "\(shards)"]
        }
    }

    private var secret: Node {
        .tree([
            "name": "QUEUE_URL",
            "valueFrom": .tree([
                "secretKeyRef": .tree(["name": .words(name + "-queue"), "key": "url"])
            ]),
        ])
    }
}

extension Node {
    /// A map that keeps the order in which it is written.
    fileprivate static func tree(_ entries: KeyValuePairs<String, Node>) -> Node {
        Node(entries.map { (Node($0.key), $0.value) })
    }

    /// Text, in quotes where it could be read as something else.
    fileprivate static func words(_ text: String) -> Node {
        let isPlain = text.contains { $0.isLetter } && !text.contains { ":{}[]$#".contains($0) }
        return Node(text, .implicit, isPlain ? .any : .doubleQuoted)
    }

    fileprivate static func count(_ number: Int) -> Node { Node(String(number)) }

    fileprivate static func truth(_ isTrue: Bool) -> Node { Node(isTrue ? "true" : "false") }
}
