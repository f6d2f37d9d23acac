import ContextManager
import DesignModel
import Testing

@Suite struct ManifestTests {
    private struct Manifest: Sendable {
        let path: String
        let text: String
        let framework: String
        let database: String
    }

    private static let ecosystems = [
        Manifest(
            path: "package.json", text: "{\"dependencies\": {\n\"@nestjs/core\": \"^10.0.0\",\n\"pg\": \"8.11.0\"}}",
            framework: "nestjs", database: "postgresql"),
        Manifest(
            path: "pyproject.toml",
            text: "[project]\ndependencies = [\n  \"Django>=4.2\",\n  \"psycopg[binary]~=3.1\",\n]\n",
            framework: "django",
            database: "postgresql"),
        Manifest(
            path: "pyproject.toml",
            text: "[tool.poetry.dependencies]\nfastapi = \"^0.110\"\npymongo = {version = \"4\"}\n",
            framework: "fastapi", database: "mongodb"),
        Manifest(
            path: "requirements/base.txt", text: "Flask==2.3 # web\nmysqlclient>=2\n", framework: "flask",
            database: "mysql"),
        Manifest(
            path: "Cargo.toml",
            text:
                "[dependencies]\naxum = \"0.7\"\nsqlx = { version = \"0.7\", features = [\"runtime-tokio\", \"postgres\"] }\n",
            framework: "axum", database: "postgresql"),
        Manifest(
            path: "go.mod",
            text:
                "module x\n\ngo 1.22\n\nrequire (\n\tgithub.com/gin-gonic/gin v1.9.1\n\tgithub.com/jackc/pgx/v5 v5.5.0\n)\n",
            framework: "gin", database: "postgresql"),
        Manifest(
            path: "pom.xml",
            text:
                "<project>\n<!-- <a> -->\n<dependencies>\n<dependency><groupId>org.springframework.boot</groupId>\n<artifactId>spring-boot-starter-web</artifactId></dependency>\n<dependency><groupId>org.postgresql</groupId><artifactId>postgresql</artifactId><scope>runtime</scope></dependency>\n</dependencies></project>",
            framework: "spring", database: "postgresql"),
        Manifest(
            path: "build.gradle.kts",
            text:
                "dependencies {\n  implementation(\"io.ktor:ktor-server-netty:2.3.7\")\n  runtimeOnly(\"com.mysql:mysql-connector-j:8.2.0\")\n}\n",
            framework: "ktor", database: "mysql"),
        Manifest(
            path: "src/Api/Api.csproj",
            text:
                "<Project Sdk=\"Microsoft.NET.Sdk.Web\">\n<ItemGroup>\n<PackageReference Include=\"Npgsql.EntityFrameworkCore.PostgreSQL\" Version=\"8.0.0\" />\n</ItemGroup></Project>",
            framework: "aspnet", database: "postgresql"),
        Manifest(
            path: "Gemfile", text: "gem 'rails', '~> 7.1'\ngem \"pg\"\n", framework: "rails", database: "postgresql"),
        Manifest(
            path: "composer.json",
            text:
                "{\"require\": {\"php\": \"^8.2\", \"laravel/framework\": \"^11\", \"mongodb/laravel-mongodb\": \"4\"}}",
            framework: "laravel", database: "mongodb"),
        Manifest(
            path: "Package.swift",
            text:
                "// swift-tools-version:5.9\n.package(url: \"https://github.com/vapor/vapor.git\", from: \"4.89.0\"),\n.package(url: \"https://github.com/vapor/fluent-postgres-driver.git\", from: \"2.8.0\"),\n",
            framework: "vapor", database: "postgresql"),
        Manifest(
            path: "mix.exs", text: "defp deps do\n[\n{:phoenix, \"~> 1.7\"},\n{:postgrex, \">= 0.0.0\"}\n]\nend",
            framework: "phoenix", database: "postgresql"),
    ]

    @Test(arguments: ecosystems.indices) func readsTheManifestOfEachEcosystem(_ index: Int) {
        let manifest = Self.ecosystems[index]
        let context = Room.survey([manifest.path: manifest.text])
        let values = context.facts.filter {
            $0.key != "stack.language" && $0.key != "stack.runtime" && $0.key != "project.kind"
        }.map {
            "\($0.value)"
        }
        #expect(values == [manifest.framework, manifest.database], "\(manifest.path)")
    }

    private static let locks = [
        (
            "package-lock.json", "{\"packages\": {\"\": {}, \"node_modules/express\": {\"version\": \"4.18.2\"}}}",
            "express 4.18.2"
        ),
        ("yarn.lock", "express@^4.17.1:\n  version \"4.18.1\"\n", "express 4.18.1"),
        ("pnpm-lock.yaml", "packages:\n  /express@4.18.3:\n    dev: false\n", "express 4.18.3"),
        ("poetry.lock", "[[package]]\nname = \"django\"\nversion = \"4.2.7\"\n", "django 4.2.7"),
        ("Cargo.lock", "[[package]]\nname = \"axum\"\nversion = \"0.7.1\"\n", "axum 0.7.1"),
        ("Gemfile.lock", "GEM\n  specs:\n    rails (7.1.2)\n      activesupport (= 7.1.2)\n", "rails 7.1.2"),
        (
            "composer.lock", "{\"packages\": [{\"name\": \"laravel/framework\", \"version\": \"v11.0.1\"}]}",
            "laravel/framework v11.0.1"
        ),
        ("mix.lock", "%{\n  \"phoenix\": {:hex, :phoenix, \"1.7.10\", \"abc\"},\n}", "phoenix 1.7.10"),
        (
            "Package.resolved", "{\"pins\": [{\"identity\": \"vapor\", \"state\": {\"version\": \"4.89.0\"}}]}",
            "vapor 4.89.0"
        ),
    ]

    @Test(arguments: locks.indices) func readsSettledVersionsFromLocks(_ index: Int) {
        let (path, text, expected) = Self.locks[index]
        let context = Room.survey([path: text])
        let seen = context.sightings.filter { $0.kind == .package }.map { "\($0.name) \($0.details["version"] ?? "")" }
        #expect(seen == [expected], "\(path)")
        // What a lock brings along indirectly is no choice of the project's.
        #expect(context.facts.isEmpty)
    }

    @Test func leavesToolsOfDevelopmentOutOfTheStack() {
        #expect(Room.values("stack.database", ["package.json": "{\"devDependencies\": {\"sqlite3\": \"5\"}}"]) == [])
        #expect(Room.values("stack.framework", ["Gemfile": "group :test do\n  gem 'sinatra'\nend\n"]) == [])
    }

    @Test func putsTheBestAttestedDatabaseFirst() {
        let texts = [
            "config/settings.py": "ENGINE = 'django.db.backends.sqlite3'", "requirements.txt": "psycopg2==2.9\n",
            "docker-compose.yml": "services:\n  db:\n    image: postgres:15\n",
        ]
        #expect(Room.values("stack.database", texts) == ["postgresql", "sqlite"])
    }
}
