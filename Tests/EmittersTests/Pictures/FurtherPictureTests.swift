import DesignModel
import Estimation
import TestSupport
import Testing

@testable import Emitters

@Suite struct FurtherPictureTests {
    private let why = Provenance.assumed(why: "a test")

    @Test func tablesPointToWhatTheyReferTo() {
        var orders = Table(id: "orders")
        orders.columns = [Column("id", "bigint"), Column("buyer_id", "bigint", nullable: true)]
        orders.primaryKey = ["id"]
        orders.foreignKeys = [ForeignKey(columns: ["buyer_id"], table: "buyers", references: ["id"])]
        var store = Store(id: "main")
        store.tables = [orders, Table(id: "buyers")]
        let picture = EntityPicture.make(store, Design(system: SystemProfile(name: "Shop")))
        #expect(picture.arrows.map { "\($0.from) \($0.to)" } == ["orders buyers"])
        #expect(EntityPicture.mermaid(store).contains("buyers |o--o{ orders : \"buyer_id\""))
        #expect(EntityPicture.mermaid(store).contains("bigint buyer_id FK"))
    }

    @Test func theBusiestPathsAreDrawnFirst() {
        let sequences = Sequence.hot(Roster(.sample), Assessor().assess(.sample))
        let rates = Design.sample.interfaces.filter { $0.style == .rest }.flatMap(\.operations).compactMap(
            \.peakRate?.canonical)
        let first = Design.sample.interfaces.flatMap(\.operations).first { $0.id.rawValue == sequences.first?.id }
        #expect(sequences.count <= 3 && first?.peakRate?.canonical == rates.max())
    }

    @Test func aSequenceBeginsAndEndsWithTheCaller() {
        for sequence in Sequence.hot(Roster(.sample), Assessor().assess(.sample)) {
            #expect(sequence.messages.first?.from == 0 && sequence.messages.last?.to == 0)
            let svg = SequenceWriter(sequence).text
            for part in sequence.parts { #expect(svg.contains(">\(part.escapedForXML)</text>")) }
            #expect(svg.contains("<desc "))
        }
    }

    @Test func deploymentSaysHowManyOfWhichSize() {
        var design = Design(system: SystemProfile(name: "Shop"))
        var api = Component(id: "api", title: "Application")
        api.scaling = ScalingProfile()
        api.scaling?.minimum = Quantity(2, .count, nil, why)
        api.scaling?.maximum = Quantity(6, .count, nil, why)
        api.scaling?.memory = Quantity(512, .megabytes, nil, why)
        design.components = [api]
        #expect(DeploymentPicture.make(design).boxes.first?.lines == ["2 to 6 × 512 MB"])
    }

    @Test func wordsAreFitForXML() { #expect("a<b>&\"\u{1}é".escapedForXML == "a&lt;b&gt;&amp;&quot;é") }
}
