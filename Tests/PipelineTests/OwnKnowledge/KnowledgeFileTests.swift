import DesignModel
import Diagnostics
import Knowledge
import Testing

@testable import Pipeline

@Suite struct KnowledgeFileTests {
    private func read(_ text: String) -> (own: OwnKnowledge, diagnostics: [Diagnostic]) {
        KnowledgeFile.read([SourceText(name: "mine.yaml", text: text)])
    }

    private let pattern = """
        patterns:
          stamp_cards:
            title: Stamp cards
            recognised_by: [stamp card]
            entities:
              stamp_card:
                attributes: |
                  * stamps smallint = 0
                  state in open|full = open
                relations: [account cascade]
                rules: ["check never_overfull: stamps <= 10"]
            operations:
              redeem-[stamp_card-]: {does: write, on: stamp_card, summary: "Redeems a [stamp_card~]."}
            sources: [{source: interviews, date: 2026-09}]

        """

    @Test func readsAPatternWithItsTableAndOperation() throws {
        let (own, diagnostics) = read(pattern)
        #expect(diagnostics.isEmpty)
        let mine = try #require(own.patterns.first)
        #expect(mine.pattern.id == PatternID(rawValue: "stamp_cards") && mine.place == "mine.yaml:2")
        let table = try #require(mine.pattern.tables.first)
        #expect(table.columns.map(\.name) == ["stamps", "state", "[account]_id"])
        #expect(table.rules.map(\.kind) == [.check(name: "never_overfull", expression: "stamps <= 10")])
        #expect(mine.pattern.operations.map(\.id) == ["redeem-[stamp_card-]"])
    }

    @Test func saysEverythingThatIsWrongAtOnceWithLineAndWhatWasMeant() {
        let (own, diagnostics) = read(
            """
            patterns:
              stamp_cards:
                titel: Stamp cards
                recognised_by: [of the]
                brings: [acounts]
                entities:
                  stamp_card:
                    attributes: |
                      stamps smalint = 0
                      full_at smallint = 10
                    relations: [acount cascade]
                operations:
                  redeem: {does: wirte, on: stamp_crad, summary: Redeems.}
                sources: [{source: interviews, date: lately}]
            """)
        #expect(own.isEmpty)
        let found = diagnostics.map { "\($0.place.span?.start.line ?? 0) \($0.code) \($0.summary)" }.sorted()
        #expect(
            found == [
                "11 unknown-knowledge-name 'acount' is no part; did you mean 'account'?",
                "13 unknown-knowledge-name 'stamp_crad' is no part; did you mean 'stamp_card'?",
                "13 unknown-knowledge-name 'wirte' is no value of 'does'; did you mean 'write'?",
                "14 bad-knowledge 'date' takes a month such as 2026-11",
                "3 incomplete-knowledge 'title' is missing from pattern 'stamp_cards'",
                "3 unknown-knowledge-name 'titel' is no key of a pattern; did you mean 'title'?",
                "4 bad-knowledge 'of the' is found in no brief: it holds small words only",
                "5 unknown-knowledge-name 'acounts' is no pattern; did you mean 'accounts'?",
                "9 unknown-knowledge-name 'smalint' is no type; did you mean 'smallint'?",
            ])
    }

    @Test func whatIsNoYamlIsSaidWithItsPlace() {
        let (_, diagnostics) = read("patterns:\n  a: [1\n")
        #expect(diagnostics.map(\.code) == [.badKnowledge])
        #expect(diagnostics.first?.place.span?.start.line ?? 0 >= 2)
    }

    @Test func aNameStandsOnceInAllFiles() {
        let first = SourceText(name: "a.yaml", text: pattern)
        let (own, diagnostics) = KnowledgeFile.read([first, SourceText(name: "b.yaml", text: pattern)])
        #expect(own.isEmpty && diagnostics.map(\.code) == [.knowledgeTwice])
        #expect(diagnostics.first?.summary == "'stamp_cards' is written twice, first in a.yaml:2")
    }

    @Test func takingTheNameOfABuiltInOneIsNoted() {
        let (own, diagnostics) = read(pattern.replacing("stamp_cards:", with: "checkout:"))
        #expect(own.patterns.count == 1 && diagnostics.map(\.code) == [.knowledgeReplacesBuiltIn])
    }

    @Test func aTechnologyNeedsItsTermsAndSources() {
        let (_, diagnostics) = read(
            """
            technologies:
              beandb: {title: BeanDB, family: relatinal, licence: {name: in-house}, dialect: postgres_sql}
            """)
        let codes = Dictionary(grouping: diagnostics, by: \.code).mapValues(\.count)
        #expect(codes[.unknownKnowledgeName] == 2)
        #expect(codes[.incompleteKnowledge] == 11)
    }

    @Test func theSchemaNamesEveryKeyOfTheGrammar() {
        let schema = KnowledgeSchema.text
        for shape in [KnowledgeGrammar.pattern, .init("", "", KnowledgeGrammar.technology.keys)] {
            for key in shape.keys { #expect(schema.contains("\"\(key.name)\": {"), "\(key.name)") }
        }
    }

    @Test func ownFactsGrowStaleLikeBuiltInOnes() {
        let (own, _) = read(pattern.replacing("2026-09", with: "2019-01"))
        let now = CalendarMonth(year: 2026, month: 11)
        let findings = KnowledgeAge(now: now).diagnostics(.own(own))
        #expect(findings.map(\.code) == [.staleFact])
    }
}
