import ContextManager
import DesignModel
import Testing

@Suite struct DeploymentTests {
    @Test func tellsServicesFromStoresInAComposeFile() {
        let text = """
            services:
              api:
                build: .
                ports: ["8080:8080"]
              db: &db
                image: docker.io/postgis/postgis:15-3.4 # with maps
                environment:
                  POSTGRES_PASSWORD: hunter2hunter2
            """
        let seen = Room.survey(["compose.yaml": text]).sightings
        #expect(
            seen.filter { $0.kind == .service }.map { "\($0.name) \($0.details["ports"] ?? "")" } == ["api 8080:8080"])
        #expect(seen.filter { $0.kind == .store }.map { "\($0.name):\($0.line)" } == ["db:6"])
    }

    @Test func readsKubernetesWorkloadsAndSkipsOtherYaml() {
        let text = """
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: shop
            spec:
              replicas: 3
              template:
                spec:
                  containers:
                  - name: shop
                    image: registry/shop:{{ .Values.tag }}
            ---
            apiVersion: batch/v1
            kind: CronJob
            metadata: {name: nightly}
            spec: {schedule: "0 3 * * *"}
            """
        let context = Room.survey(["k8s/shop.yaml": text])
        #expect(
            context.sightings.map { "\($0.name) \($0.details["form"] ?? "")" } == [
                "shop Deployment", "nightly CronJob",
            ])
        #expect(context.sightings.first?.details["copies"] == "3")
        #expect(Room.values("stack.hosting", ["k8s/shop.yaml": text]) == ["kubernetes"])
        #expect(Room.survey(["a.yaml": "kind: Deployment\nname: x\n"]).sightings.isEmpty)
    }

    @Test func namesTheEngineOfATerraformDatabase() {
        let text = """
            provider "aws" {
              region = "eu-central-1"
            }
            resource "aws_db_instance" "main" {
              engine         = "postgres"
              instance_class = "db.t4g.medium"
            }
            resource "aws_sqs_queue" "jobs" {}
            """
        #expect(Room.values("stack.database", ["infra/main.tf": text]) == ["postgresql"])
        #expect(Room.values("stack.messaging", ["infra/main.tf": text]) == ["sqs"])
        #expect(Room.values("stack.cloud", ["infra/main.tf": text]) == ["aws"])
    }

    @Test func readsProcessesAndBaseImages() {
        #expect(
            Room.names(.service, "Procfile", "web: bin/rails s\nworker: bundle exec sidekiq\n") == ["web", "worker"])
        let docker = "FROM node:20-alpine AS build\nRUN x\nFROM node:20-alpine\nEXPOSE 3000\nCMD [\"node\", \"a.js\"]\n"
        #expect(Room.values("stack.runtime", ["Dockerfile": docker]) == ["node 20"])
    }

    @Test func readsChartsThatBringStores() {
        let text = "name: shop\ndependencies:\n  - name: redis\n    version: 18.1.0\n"
        #expect(Room.values("stack.cache", ["chart/Chart.yaml": text]) == ["redis"])
    }
}
