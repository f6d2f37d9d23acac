import DesignModel
import Diagnostics
import Testing

@testable import DesignLanguage

/// Many small edits, drawn from a seed: the merged text says the edited design, and comments stay.
@Suite struct SeededEditTests {
    @Test(arguments: ExampleTests.names) func areMergedWithoutLosingAnything(_ name: String) throws {
        let blueprint = try #require(Blueprint.read(try ExampleTests.source(name)).blueprint)
        var draw = Draw(seed: 7)
        for round in 0..<12 {
            var design = blueprint.design
            for _ in 0...round % 4 { Self.edit(&design, &draw) }
            let merged = try #require(blueprint.layout.merged(with: design))
            let again = Blueprint.read(SourceText(name: name, text: merged))
            let isEqual = again.blueprint?.design == design
            #expect(isEqual, "round \(round): \(again.diagnostics.map(\.summary))")
            let kept = Self.comments(merged).count
            #expect(kept + 2 * (1 + round % 4) >= Self.comments(blueprint.layout.source.text).count, "round \(round)")
        }
    }

    static func comments(_ text: String) -> [Substring] { text.split(separator: "\n").filter { $0.contains("#") } }

    static func edit(_ design: inout Design, _ draw: inout Draw) {
        switch draw.next(below: 12) {
        case 0: design.system.name += " the second"
        case 1: design.components.remove(at: draw.next(below: design.components.count))
        case 2: design.components.swapAt(0, draw.next(below: design.components.count))
        case 3: design.edges[draw.next(below: design.edges.count)].purpose = "Something, else: with # signs"
        case 4: design.stores[0].tables[0].columns.append(Column("note_\(draw.next(below: 1 << 30))", "text"))
        case 5: design.stores[0].tables[0].columns.removeFirst()
        case 6:
            design.interfaces[0].operations[0].summary = "A summary so long " + String(repeating: "again ", count: 30)
        case 7:
            design.objectives.insert(
                design.objectives[0].renamed("another-\(draw.next(below: 1 << 30))"), at: draw.next(below: 2))
        case 8: design.risks = []
        case 9: design.questions.append(Question(topic: "load.peak_rps", text: "How many?"))
        case 10: design.components[draw.next(below: design.components.count)].scaling?.minimum?.value += 1
        default: design.narratives[0].text = "Two paragraphs.\n\nThe second {load.peak_rps}."
        }
    }
}

extension Objective {
    fileprivate func renamed(_ id: String) -> Objective {
        var copy = self
        copy.id = ObjectiveID(id)
        return copy
    }
}

/// Numbers drawn from a seed.
struct Draw {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next(below bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(max(bound, 1)))
    }
}
