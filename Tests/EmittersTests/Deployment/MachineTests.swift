import DesignModel
import TestSupport
import Testing

@testable import Emitters

@Suite struct MachineTests {
    private func deployed(_ target: String) -> [String: String] {
        var design = Design.sample
        design.decisions.append(Decision(topic: Topic.deployment, title: "Where it runs", chosen: target))
        let files = DeploymentEmitter.artefacts(Roster(design), others: [])
        return Dictionary(files.map { ($0.path, $0.text) }, uniquingKeysWith: { $1 })
    }

    private var service: Component? { Design.sample.components.first { $0.kind == .service } }

    @Test func unitsCarryTheLimitsOfTheDesign() throws {
        let service = try #require(service)
        let unit = try #require(deployed("single_vm").first { $0.key.hasSuffix("-\(service.id).service") }?.value)
        if let memory = service.scaling?.memory { #expect(unit.contains("MemoryMax=\(memory.memoryText)\n")) }
        if let drain = service.lifecycle?.drain { #expect(unit.contains("TimeoutStopSec=\(drain.wholeSeconds)\n")) }
        #expect(unit.contains("NoNewPrivileges=yes"))
    }

    @Test func onlyTheDecidedTargetIsWritten() {
        #expect(!deployed("single_vm").keys.contains { $0.hasPrefix("deploy/kubernetes") })
        #expect(!deployed("kubernetes").keys.contains { $0.hasPrefix("deploy/machine") })
    }

    @Test func theReleaseGoesBackWhenTheMachineIsNotWell() {
        let script = deployed("two_vms")["deploy/machine/release.sh"] ?? ""
        #expect(script.contains("switch_to \"$host\" \"$before\""))
        #expect(script.contains("basename \\\"\\$(readlink"))
    }

    @Test func productionSeesACanaryFirstAndHasAWayBack() throws {
        let pipeline = try #require(deployed("kubernetes")["deploy/pipeline.yaml"])
        let steps = ["Release to the canary", "Watch the canary", "Release to all", "Take it back"]
        let places = steps.map { pipeline.firstRange(of: "- name: " + $0)?.lowerBound }
        #expect(places.allSatisfy { $0 != nil })
        #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    }

    @Test(arguments: [
        ("30 2 * * *", "*-*-* 02:30:00"), ("* * * * *", "*-*-* *:*:00"), ("7 * * * *", "*-*-* *:07:00"),
        ("*/15 * * * *", "*-*-* *:0/15:00"), ("0 4 * * 1-5", "Mon..Fri *-*-* 04:00:00"),
    ])
    func timersSayWhatCronSays(_ cron: String, _ calendar: String) { #expect(CalendarText.make(cron) == calendar) }

    @Test func wordsAreNoTimer() { #expect(CalendarText.make("whenever the moon is full") == nil) }
}
