import DesignModel

/// What a component's code runs on: how its image is built, and how an image asks itself whether it is well.
enum Runtime: String {
    case go, rust, jvm, dotnet, node, python, ruby, php, elixir, flink, spark
    /// Built elsewhere: the image takes what lies in `dist/`.
    case prebuilt

    init(_ technology: String) {
        let words = technology.lowercased().split { !$0.isLetter && !$0.isNumber && !"#+.".contains($0) }.map(
            String.init)
        for word in words { if let known = Self.names[word] { self = known; return } }
        self = .prebuilt
    }

    private static let names: [String: Runtime] = [
        "go": .go, "golang": .go, "rust": .rust, "java": .jvm, "kotlin": .jvm, "scala": .jvm, "spring": .jvm,
        "quarkus": .jvm, "c#": .dotnet, ".net": .dotnet, "dotnet": .dotnet, "asp.net": .dotnet, "f#": .dotnet,
        "typescript": .node, "javascript": .node, "node": .node, "node.js": .node, "nestjs": .node, "express": .node,
        "python": .python, "django": .python, "flask": .python, "fastapi": .python, "ruby": .ruby, "rails": .ruby,
        "php": .php, "laravel": .php, "symfony": .php, "elixir": .elixir, "phoenix": .elixir, "erlang": .elixir,
        "flink": .flink, "spark": .spark,
    ]

    /// A command that ends well when the path answers.
    func probe(_ path: String) -> [String] {
        let url = "http://127.0.0.1:8080\(path)"
        switch self {
        case .python: return ["python", "-c", "import urllib.request as r; r.urlopen('\(url)', timeout=2)"]
        case .ruby:
            return ["ruby", "-rnet/http", "-e", "exit Net::HTTP.get_response(URI('\(url)')).is_a?(Net::HTTPSuccess)"]
        case .flink, .spark: return ["curl", "-fsS", url]
        default: return ["wget", "-qO-", url]
        }
    }

    /// Stages of the image, up to the user it runs as.
    var stages: [String] {
        switch self {
        case .go:
            Self.build(
                "golang:1.25-alpine", "go.mod go.sum", "go mod download",
                "CGO_ENABLED=0 go build -trimpath -o /out/app ./cmd/app")
                + ["FROM alpine:3.22", "COPY --from=build /out/app /usr/local/bin/app"]
        case .rust:
            Self.build(
                "rust:1.90-alpine", "Cargo.toml Cargo.lock", "cargo fetch --locked",
                "cargo build --release --locked --bin app")
                + ["FROM alpine:3.22", "COPY --from=build /src/target/release/app /usr/local/bin/app"]
        case .jvm:
            Self.build(
                "gradle:8-jdk21-alpine", "settings.gradle* build.gradle* ./", "gradle --no-daemon dependencies",
                "gradle --no-daemon installDist -PinstallDir=/out")
                + [
                    "FROM eclipse-temurin:21-jre-alpine", "COPY --from=build /out /opt/app",
                    "ENV PATH=/opt/app/bin:$PATH",
                ]
        case .dotnet:
            Self.build(
                "mcr.microsoft.com/dotnet/sdk:9.0-alpine", "*.sln *.csproj ./", "dotnet restore",
                "dotnet publish -c Release -o /out -p:AssemblyName=app")
                + [
                    "FROM mcr.microsoft.com/dotnet/aspnet:9.0-alpine", "WORKDIR /opt/app", "COPY --from=build /out .",
                    "ENV PATH=/opt/app:$PATH ASPNETCORE_HTTP_PORTS=8080",
                ]
        case .node:
            Self.build(
                "node:22-alpine", "package.json package-lock.json", "npm ci", "npm run build && npm prune --omit=dev")
                + [
                    "FROM node:22-alpine", "ENV NODE_ENV=production PATH=/srv/bin:$PATH", "WORKDIR /srv",
                    "COPY --from=build /src .",
                ]
        case .python:
            [
                "FROM python:3.13-slim AS build", "WORKDIR /src", "COPY requirements.txt .",
                "RUN python -m venv /opt/app && /opt/app/bin/pip install --no-cache-dir -r requirements.txt",
                "COPY . .", "",
                "FROM python:3.13-slim", "ENV PATH=/opt/app/bin:/srv/bin:$PATH PYTHONUNBUFFERED=1", "WORKDIR /srv",
                "COPY --from=build /opt/app /opt/app", "COPY --from=build /src .",
            ]
        case .ruby:
            [
                "FROM ruby:3.4 AS build", "WORKDIR /src", "COPY Gemfile Gemfile.lock ./",
                "RUN bundle config set --local deployment true && bundle install --jobs 4", "COPY . .", "",
                "FROM ruby:3.4-slim", "ENV BUNDLE_DEPLOYMENT=1 PATH=/srv/bin:$PATH", "WORKDIR /srv",
                "COPY --from=build /src .",
            ]
        case .php:
            [
                "FROM composer:2.8 AS build", "WORKDIR /src", "COPY composer.json composer.lock ./",
                "RUN composer install --no-dev --no-scripts --no-interaction", "COPY . .", "",
                "FROM dunglas/frankenphp:1-php8.4-alpine", "ENV SERVER_NAME=:8080 PATH=/app/bin:$PATH", "WORKDIR /app",
                "COPY --from=build /src .",
            ]
        case .elixir:
            Self.build(
                "elixir:1.18-alpine", "mix.exs mix.lock", "mix local.hex --force && mix deps.get --only prod",
                "MIX_ENV=prod mix release app --path /out")
                + ["FROM elixir:1.18-alpine", "COPY --from=build /out /opt/app", "ENV PATH=/opt/app/bin:$PATH"]
        case .flink: ["FROM flink:1.20-java17", "COPY dist/ /opt/flink/usrlib/"]
        case .spark: ["FROM apache/spark:3.5.6", "COPY dist/ /opt/spark/jobs/"]
        case .prebuilt: ["FROM alpine:3.22", "COPY dist/ /usr/local/bin/"]
        }
    }

    private static func build(_ image: String, _ manifests: String, _ fetch: String, _ compile: String) -> [String] {
        let target = manifests.hasSuffix("./") ? "" : " ./"
        return [
            "FROM \(image) AS build", "WORKDIR /src", "COPY \(manifests)\(target)", "RUN \(fetch)", "COPY . .",
            "RUN \(compile)", "",
        ]
    }
}
