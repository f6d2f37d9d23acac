import DesignModel
import Estimation
import Foundation
import TestSupport
import Testing

@testable import Emitters

@Suite struct CapacityTests {
    private func json() throws -> [String: Any] {
        let text = CapacityEmitter.artefacts(.sample, Assessor().assess(.sample))[0].text
        return try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test func everyComputedFigureKeepsItsFormulaAndInputs() throws {
        let ledger = try #require(try json()["ledger"] as? [String: [String: Any]])
        for entry in Assessor().assess(.sample).ledger.entries {
            let written = try #require(ledger[entry.name], "\(entry.name)")
            guard case .derived(let formula, let inputs) = entry.quantity.provenance else { continue }
            let provenance = try #require(written["provenance"] as? [String: Any])
            #expect(provenance["derived"] as? String == formula)
            #expect(provenance["inputs"] as? [String] == inputs)
        }
    }

    @Test func figuresNameTheirLedgerEntry() throws {
        let components = try #require(try json()["components"] as? [[String: Any]])
        let api = try #require(components.first { $0["component"] as? String == "api" })
        let arrivals = try #require(api["arrivals"] as? [String: Any])
        #expect(arrivals["ledger"] as? String == "capacity.api.arrivals")
    }

    @Test func jsonTextIsEscaped() {
        #expect(JSONWriter.text(.map([("a\"b", "x\n\u{1}\\")])) == #"{ "a\"b": "x\n\u0001\\" }"#)
    }
}
