import DesignModel
import Diagnostics
import Estimation
import TestSupport
import Testing
import Verification

/// What the verifier says about a design, as code and path.
func findings(_ design: Design) -> [String] {
    Verifier().check(design, Assessor().assess(design)).map { "\($0.code) at \($0.place)" }
}

/// Breaks the sample in one way and expects exactly one finding, at the broken place.
func expect(
    _ code: DiagnosticCode, at path: String, and others: [String] = [],
    location: Testing.SourceLocation = #_sourceLocation,
    after mistake: (inout Design) -> Void
) {
    var design = Design.sample
    mistake(&design)
    #expect(design != .sample, "the mistake changes nothing", sourceLocation: location)
    #expect(findings(design) == ["\(code) at \(path)"] + others, sourceLocation: location)
}

/// A quantity of no further interest.
func some(_ value: Double, _ unit: DesignModel.Unit) -> Quantity {
    Quantity(value, unit, nil, .proposed(by: "test", because: "to see what the checks say"))
}

/// Ways to reach one element of the sample and change it.
extension Design {
    mutating func component(_ id: ComponentID, _ change: (inout Component) -> Void) {
        for index in components.indices where components[index].id == id { change(&components[index]) }
    }

    mutating func store(_ id: StoreID, _ change: (inout Store) -> Void) {
        for index in stores.indices where stores[index].id == id { change(&stores[index]) }
    }

    mutating func table(_ id: TableID, _ change: (inout Table) -> Void) {
        store("main") { store in
            for index in store.tables.indices where store.tables[index].id == id { change(&store.tables[index]) }
        }
    }

    mutating func edge(_ id: EdgeID, _ change: (inout Edge) -> Void) {
        for index in edges.indices where edges[index].id == id { change(&edges[index]) }
    }

    mutating func operation(_ id: OperationID, _ change: (inout DesignModel.Operation) -> Void) {
        for interface in interfaces.indices {
            for index in interfaces[interface].operations.indices
            where interfaces[interface].operations[index].id == id {
                change(&interfaces[interface].operations[index])
            }
        }
    }
}
