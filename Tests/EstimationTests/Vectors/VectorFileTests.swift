import Diagnostics
import Estimation
import Foundation
import TestSupport
import Testing

/// The vector files under `Examples/Vectors`, computed and compared with what they expect.
@Suite struct VectorFileTests {
    static let names = ["public", "independent"]

    static func report(_ name: String) throws -> VectorReport {
        let file = Golden.root.appending(path: "Examples/Vectors/\(name).json")
        let text = try String(contentsOf: file, encoding: .utf8)
        return VectorEstimator().estimate(SourceText(name: "\(name).json", text: text))
    }

    @Test(arguments: names) func everyVectorComesOutAsItsFileExpects(name: String) throws {
        let report = try Self.report(name)
        #expect(report.outcomes.count > 20)
        for diagnostic in report.diagnostics where diagnostic.severity > .warning {
            Issue.record("\(diagnostic.place): \(diagnostic.summary). \(diagnostic.explanation ?? "")")
        }
        #expect(report.outcomes.allSatisfy { $0.agrees != false })
    }

    /// Simulated values are the only ones that no closed form gives.
    @Test func onlySimulatedValuesAreNotComputed() throws {
        let missing = try Self.report("public").outcomes.flatMap(\.uncomputed)
        #expect(missing.allSatisfy { $0.contains("simulated") || $0.contains("jsq_all") }, "\(missing)")
    }

    @Test func everyFamilyIsTriedInBothFiles() throws {
        for name in Self.names {
            let tried = Set(try Self.report(name).outcomes.map(\.vector.family))
            #expect(tried == Set(VectorFamily.all.map(\.id)), "\(name)")
        }
    }
}
