import DesignLanguage
import DesignModel
import Diagnostics
import Testing

/// A text that people wrote keeps their comments, their order and their bytes when a part of the design changes.
@Suite struct LayoutTests {
    static let text = """
        # Tramline, written by hand.

        system:
          purpose: Sells tickets.   # in their words
          name: Tramline            # the order is ours

        # What runs.
        components:
          # The only thing people see.
          api:
            kind: service   # not a function: it starts too slowly
            scaling: {maximum: 4, minimum: 2}   # two, for deploys

          worker:
            kind: worker_pool
            limits:
              # one rider
              - {scope: user, rate: 5 per_second}
              # one address
              - {scope: address, rate: 20 per_second}
            responsibility: >-
              Sends what
              was bought.

        # Nothing below this line is decided.
        """ + "\n"

    static func changed(_ change: (inout Design) -> Void) throws -> String {
        let source = SourceText(name: "b.yaml", text: text)
        let (blueprint, diagnostics) = Blueprint.read(source)
        #expect(diagnostics == [])
        var design = try #require(blueprint).design
        change(&design)
        let layout = try #require(blueprint).layout
        let written = Blueprint.write(design, keeping: layout)
        #expect(Blueprint.read(SourceText(name: "b.yaml", text: written)).blueprint?.design == design)
        return written
    }

    /// The text with one stretch replaced by another.
    static func text(_ old: String, _ new: String) -> String { text.replacing(old, with: new) }

    @Test func keepsEveryByteWhenNothingChanged() throws {
        #expect(try Self.changed { _ in } == Self.text)
    }

    @Test func replacesAValueBeforeItsComment() throws {
        let written = try Self.changed { $0.system.purpose = "Sells tickets on trams." }
        #expect(written == Self.text("Sells tickets.   #", "Sells tickets on trams.   #"))
    }

    @Test func rewritesACompactMapOnItsLine() throws {
        let written = try Self.changed { $0.components[0].scaling?.maximum?.value = 6 }
        #expect(written == Self.text("{maximum: 4, minimum: 2}", "{minimum: 2, maximum: 6}"))
    }

    @Test func addsAKeyAfterItsPredecessor() throws {
        let written = try Self.changed { $0.components[0].technology = "kotlin" }
        let line = "kind: service   # not a function: it starts too slowly\n"
        #expect(written == Self.text(line, line + "    technology: kotlin\n"))
    }

    @Test func takesTheCommentsOfAnElementAwayWithIt() throws {
        let written = try Self.changed { $0.components.removeFirst() }
        let from = try #require(Self.text.range(of: "  # The only"))
        let to = try #require(Self.text.range(of: "\n  worker:"))
        #expect(written == String(Self.text[..<from.lowerBound]) + String(Self.text[to.lowerBound...]))
    }

    @Test func addsAnElementAtItsPlace() throws {
        let written = try Self.changed {
            $0.components.append(Component(id: "closing", kind: .batch, title: "Closing"))
        }
        #expect(written == Self.text("was bought.\n", "was bought.\n  closing:\n    kind: batch\n"))
    }

    @Test func addsASectionWithABlankLine() throws {
        let written = try Self.changed { $0.sites = [Site(id: "linz")] }
        #expect(written == Self.text("was bought.\n", "was bought.\n\nsites:\n  linz: {}\n"))
    }

    @Test func keepsTheLinesOfListItemsThatStay() throws {
        let written = try Self.changed { $0.components[1].limits[1].rate?.value = 30 }
        #expect(written.contains("      # one rider\n      - {scope: user, rate: 5 per_second}\n"))
        #expect(written.contains("# one address") && written.contains("rate: 30 per_second"))
    }

    @Test func movesCommentsInsideAReplacedValueBeforeIt() throws {
        let written = try Self.changed { $0.components[1].limits = [] }
        #expect(!written.contains("limits:") && written.contains("Sends what"))
    }

    @Test func followsANewOrder() throws {
        let written = try Self.changed { $0.components.swapAt(0, 1) }
        let worker = try #require(written.range(of: "  worker:"))
        let api = try #require(written.range(of: "  # The only thing people see.\n  api:"))
        #expect(worker.lowerBound < api.lowerBound)
    }

    @Test func keepsAFoldedTextThatDidNotChange() throws {
        let written = try Self.changed { $0.components[1].title = "Post" }
        #expect(written.contains("    responsibility: >-\n      Sends what\n      was bought.\n"))
    }
}

@Suite struct LocationTests {
    let blueprint = Blueprint.read(SourceText(name: "b.yaml", text: LayoutTests.text)).blueprint

    func location(_ path: String) throws -> String {
        let span = try #require(blueprint).layout.span(ofElement: path)
        return "\(span)"
    }

    @Test func findsTheKeyOfAnElement() throws {
        #expect(try location("components.api.scaling.minimum") == "b.yaml:12:27")
    }

    @Test func findsItemsByPositionAndByName() throws {
        #expect(try location("components.worker.limits[1].rate") == "b.yaml:20:26")
        #expect(try location("components.worker.limits.address") == "b.yaml:20:9")
    }

    @Test func fallsBackToTheNearestElementAround() throws {
        #expect(try location("components.api.health.stuckAfter") == "b.yaml:10:3")
        #expect(try location("stores.main") == "b.yaml:1:1")
    }

    @Test func locatesADiagnosticThatNamesAnElement() throws {
        let finding = Diagnostic(.missingKey, "x", at: .element(path: "components.worker", nil))
        #expect(try #require(blueprint).located(finding).place.span?.start.line == 14)
    }
}
