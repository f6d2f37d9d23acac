import DesignModel
import Diagnostics
import TestSupport
import Testing

@testable import Pipeline

/// One change of a design each, and what it means to those who call it and to the rows it holds.
@Suite struct DifferenceTests {
    private func difference(_ change: (inout Design) -> Void) -> DesignDifference? {
        var changed = Design.sample
        change(&changed)
        return DesignDifference(run(.sample), run(changed))
    }

    private func run(_ design: Design) -> Run {
        var run = Run()
        run.design = design
        run.assessment = DesignPipeline().assess(design)
        run.findings = []
        return run
    }

    private func change(_ design: inout Design, _ operation: String, _ edit: (inout DesignModel.Operation) -> Void) {
        for at in design.interfaces.indices {
            for place in design.interfaces[at].operations.indices
            where design.interfaces[at].operations[place].id.rawValue == operation {
                edit(&design.interfaces[at].operations[place])
            }
        }
    }

    private func table(_ design: inout Design, _ table: String, _ edit: (inout Table) -> Void) {
        for at in design.stores.indices {
            for place in design.stores[at].tables.indices where design.stores[at].tables[place].id.rawValue == table {
                edit(&design.stores[at].tables[place])
            }
        }
    }

    @Test func theSameDesignDiffersInNothing() throws {
        let difference = try #require(difference { _ in })
        #expect(difference.isEmpty)
        #expect(DifferenceText(difference).text == "The two designs say the same.\n")
    }

    @Test func anOperationThatGoesBreaksItsCallers() throws {
        let difference = try #require(
            difference { design in design.interfaces[0].operations.removeAll { $0.id == "cancel-order" } })
        #expect(difference.breaksClients)
        #expect(difference.clients.first?.place == "interfaces.shop.operations.cancel-order")
    }

    @Test(arguments: [true, false]) func aNewFieldOfTheRequestBreaksOnlyWhenItIsWanted(_ required: Bool) throws {
        let difference = try #require(
            difference { design in
                change(&design, "place-order") { operation in
                    var field = Field("voucher", "string")
                    field.required = required
                    operation.request.append(field)
                }
            })
        #expect(difference.clients.map(\.weight) == [required ? .breaking : .harmless])
    }

    @Test func aFieldThatTheAnswerNoLongerHoldsBreaks() throws {
        let difference = try #require(
            difference { design in change(&design, "show-order") { $0.response.removeFirst() } })
        #expect(difference.breaksClients)
    }

    @Test func anOperationUnderAnotherNameIsTheSameToCallers() throws {
        let difference = try #require(difference { change(&$0, "list-products") { $0.id = "show-products" } })
        #expect(difference.clients.isEmpty)
    }

    @Test func aNewOperationBreaksNobody() throws {
        let difference = try #require(
            difference { design in
                var copy = design.interfaces[0].operations[0]
                copy.id = "list-more"
                copy.path = "/more"
                design.interfaces[0].operations.append(copy)
            })
        #expect(!difference.breaksClients && difference.clients.count == 1)
    }

    @Test func columnsComeAtOnceChangeInStepsAndGoLast() throws {
        let added = try #require(
            difference {
                table(&$0, "product") { $0.columns.append(Column("weight_grams", "integer", nullable: true)) }
            })
        #expect(added.data.map(\.weight) == [.harmless])
        let filled = try #require(
            difference { table(&$0, "product") { $0.columns.append(Column("weight_grams", "integer")) } })
        #expect(filled.data.map(\.weight) == [.careful])
        let dropped = try #require(difference { table(&$0, "product") { $0.columns.removeLast() } })
        #expect(dropped.data.contains { $0.weight == .breaking })
    }

    @Test func aMovedInputIsNamedBeforeWhatItMoved() throws {
        let source =
            "# Bookshelf\n\nReaders lend each other books. 2,000 readers, 300 loans a day. A reader asks for a book. EUR 300 a month."
        let (old, new) = (ExampleRun.of(source), ExampleRun.of(source.replacing("300 loans", with: "90,000 loans")))
        let difference = try #require(DesignDifference(old, new))
        #expect(
            difference.inputs.contains { $0.says.contains("300") && $0.says.contains("90,000") }, "\(difference.inputs)"
        )
        #expect(difference.figures.contains { $0.name.hasSuffix(".utilisation") && $0.isBetter == false })
        #expect(DifferenceText(difference).text.hasPrefix("What moved in the input\n"))
    }
}
