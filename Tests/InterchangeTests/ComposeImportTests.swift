import DesignModel
import Diagnostics
import Interchange
import Testing

@Suite struct ComposeImportTests {
    private static let text = """
        name: shop
        x-logging: &logging {logging: {driver: json-file}}
        services:
          db: {image: 'postgres:16', volumes: ['data:/var/lib/postgresql/data']}
          cache: {image: 'bitnami/redis:7.2'}
          broker: {image: 'rabbitmq:4-management'}
          web:
            <<: *logging
            build: .
            ports: ['8080:8080']
            depends_on: [db, cache]
            environment:
              DATABASE_URL: postgresql://app:hush@db:5432/app
              STRIPE_SECRET_KEY: sk_live_do_not_copy
            healthcheck: {test: [CMD, curl, -f, 'http://localhost:8080/ready']}
            deploy: {replicas: 3, resources: {limits: {cpus: '0.5', memory: 512M}}}
            stop_grace_period: 1m30s
          worker:
            image: shop/web
            command: bundle exec sidekiq
            environment: ['AMQP_URL=amqp://broker:5672', 'DB_HOST=db']
          proxy: {image: 'nginx:1.27', depends_on: {web: {condition: service_healthy}}, ports: ['80:80']}
          mailpit: {image: axllent/mailpit}
          adminer: {image: adminer}
        volumes: {data: {}}
        """
    private let all = imported(["compose.yaml": text])

    @Test func servicesBecomePartsOfTheirKind() throws {
        #expect(all.design.stores.map(\.id) == ["db", "cache"] && all.design.stores[1].kind == .cache)
        #expect(all.design.channels.map(\.technology) == ["rabbitmq"])
        #expect(all.component("web")?.kind == .service && all.component("worker")?.kind == .workerPool)
        #expect(all.component("proxy")?.kind == .edgeProxy && all.component("mail")?.kind == .thirdParty)
        #expect(all.has(.importLeftOut, "service for looking at data left out: adminer"))
    }

    @Test func numbersCarryTheLineTheyStandIn() throws {
        let web = try #require(all.component("web"))
        #expect(web.scaling?.minimum?.value == 3 && web.scaling?.memory?.words == "512 MB")
        #expect(web.health?.readiness == "/ready" && web.lifecycle?.drain?.value == 90)
        guard case .observed(let span, _)? = web.scaling?.minimum?.provenance else { Issue.record("no place"); return }
        #expect(span.file == "compose.yaml" && span.start.line == 16)
    }

    @Test func settingsBecomeEdgesAndSecretsStayWhereTheyAre() {
        let edges = Set(all.design.edges.map(\.id.rawValue))
        #expect(edges.isSuperset(of: ["web-db", "web-cache", "worker-db", "worker-broker", "proxy-web"]))
        #expect(all.design.edges.first { $0.id == "web-db" }?.protocolName == "postgresql")
        #expect(all.design.edges.first { $0.id == "worker-broker" }?.mode == .asynchronous)
        #expect(all.design.security.secrets.map(\.id) == ["stripe-secret-key"])
        #expect(!"\(all.design)".contains("hush") && !"\(all)".contains("do_not_copy"))
        #expect(all.readingFaults.isEmpty, "\(all.readingFaults)")
    }
}
