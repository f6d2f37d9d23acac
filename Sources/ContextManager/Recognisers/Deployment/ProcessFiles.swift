import DesignModel

extension Recogniser {
    /// `Procfile`: one process a line.
    static let procfile = Recogniser(names: ["procfile", "procfile.prod"]) { text in
        text.numbered.compactMap { number, line in
            guard let (name, command) = line.cut(at: ":"), !line.isComment, !name.contains(" ") else { return nil }
            return text.sighting(
                .service, String(name), number,
                ["command": command.trimmed.redacted.shortened(to: 80), "form": "procfile"])
        }
    }

    /// `serverless.yml` and AWS SAM: functions with their triggers.
    static let serverless = Recogniser(names: ["serverless.yml", "serverless.yaml", "template.yaml", "template.yml"]) {
        text in
        let root = YamlReader.documents(text.lines).first ?? Outline()
        let functions = (root["functions"]?.children ?? []).map { entry in
            text.sighting(.service, entry.key, entry.line, ["form": "function", "runtime": entry.text("runtime")])
        }
        let resources = (root["Resources"]?.children ?? []).filter { $0.text("Type").hasSuffix("::Function") }
        return functions + resources.map { text.sighting(.service, $0.key, $0.line, ["form": "function"]) }
    }

    /// Files that platforms read: Fly, Render, Heroku, Vercel, Google App Engine.
    static let platformFiles = Recogniser(names: Set(platforms.keys)) { text in
        [text.sighting(.resource, platforms[text.path.name] ?? "", 1, ["form": "platform"])]
    }

    private static let platforms = [
        "fly.toml": "fly.io", "render.yaml": "render", "app.json": "heroku", "vercel.json": "vercel",
        "netlify.toml": "netlify", "railway.json": "railway", "railway.toml": "railway", "wrangler.toml": "cloudflare",
        "wrangler.jsonc": "cloudflare", "cloudbuild.yaml": "google cloud build", "cdk.json": "aws cdk",
        "pulumi.yaml": "pulumi", "kamal.yml": "kamal", "skaffold.yaml": "skaffold", "kustomization.yaml": "kustomize",
    ]
}
