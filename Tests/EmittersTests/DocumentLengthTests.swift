import DesignModel
import Estimation
import TestSupport
import Testing

@testable import Emitters

/// Length follows the system: a small one is read in full, a large one links to its artefacts.
@Suite struct DocumentLengthTests {
    private func readme(_ design: Design) -> String {
        let (document, marks) = DocumentEmitter.compose(Dossier(design, Assessor().assess(design), []))
        return MarkdownWriter(marks: marks).write(document)
    }

    private var tiny: Design {
        var design = Design(system: SystemProfile(name: "Keys", purpose: "Janitors note who has which key."))
        design.actors = [Actor(id: "janitor", title: "Janitor")]
        var service = Component(id: "web", kind: .service, title: "Key book")
        service.responsibility = "Lends and takes back keys."
        design.components = [service]
        design.stores = [Store(id: "main")]
        var interface = Interface(id: "keys", component: "web")
        var lend = Operation(id: "lend-key", kind: .write)
        lend.method = "POST"
        lend.path = "/loans"
        lend.actors = ["janitor"]
        interface.operations = [lend]
        design.interfaces = [interface]
        return design
    }

    private func large(_ count: Int) -> Design {
        var design = Design.sample
        let model = design.interfaces[0].operations[1]
        design.interfaces[0].operations += (0..<count).map { number in
            var copy = model
            copy.id = OperationID("place-order-\(number)")
            copy.path = "/orders-\(number)"
            return copy
        }
        return design
    }

    @Test func aTinySystemFitsOnTwoPages() {
        let lines = readme(tiny).split(separator: "\n", omittingEmptySubsequences: false).count
        #expect(lines < 140, "\(lines) lines")
    }

    @Test func aLargeApiIsSampledAndTheRestLinked() {
        let text = readme(large(60))
        #expect(text.contains("| `place-order-59` |"))
        #expect(text.contains("Samples of the other operations are in the contract file."))
        #expect(text.split(separator: "\n").filter { $0.hasPrefix("#### ") }.count <= 12)
    }

    @Test func aSmallApiIsSampledInFull() {
        let text = readme(.sample)
        for operation in Design.sample.interfaces.flatMap(\.operations) {
            #expect(text.contains("#### `\(operation.id)`"))
        }
    }

    @Test func columnsThatNobodyFillsAreLeftOut() {
        let grid = Grid(["Part", "Zones", "Owner"], [["a", Line(), "x"], ["b", "", Line()]])
        #expect(grid.columns == ["Part", "Owner"])
    }
}
