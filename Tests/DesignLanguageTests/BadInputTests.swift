import DesignLanguage
import DesignModel
import Diagnostics
import Testing

/// Whatever comes in, a person hears what is wrong, and nothing crashes or hangs.
@Suite struct BadInputTests {
    static func read(_ text: String) -> (blueprint: Blueprint?, diagnostics: [Diagnostic]) {
        Blueprint.read(SourceText(name: "b.yaml", text: text))
    }

    @Test(arguments: ["", "# nothing\n", "---\n", "{}", "[]", "word", "- a\n- b\n", "a: &x [*x]\n", "? [a]\n: b\n"])
    func refusesWhatIsNoBlueprint(_ text: String) {
        let (blueprint, diagnostics) = Self.read(text)
        #expect(blueprint == nil && !diagnostics.isEmpty)
        #expect(diagnostics.allSatisfy { $0.severity == .error && $0.place.span != nil })
    }

    @Test func refusesNestingWithoutEnd() {
        #expect(Self.read(String(repeating: "[", count: 200_000)).diagnostics.first?.code == .blueprintSyntax)
        #expect(Self.read(String(repeating: "{a: ", count: 50_000)).diagnostics.first?.code == .blueprintSyntax)
        let deep = (0..<3000).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")
        #expect(Self.read(deep).diagnostics.first?.code == .blueprintSyntax)
    }

    @Test func refusesAliasesThatMultiply() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...9 {
            let items = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(items)]\n"
        }
        #expect(Self.read(text).diagnostics.contains { $0.code == .blueprintSyntax })
    }

    @Test func readsWindowsLineEndsAndAByteOrderMark() {
        let text = "\u{FEFF}system: {name: Shop}\r\ncomponents:\r\n  api: {kind: servce}\r\n"
        let found = Self.read(text).diagnostics
        #expect(found.map(\.code) == [.unknownWord])
        #expect(found.first?.place.span?.start == Diagnostics.SourceLocation(line: 3, column: 15))
    }

    @Test func countsColumnsInCharacters() {
        let found = Self.read("system: {name: 'Bäckerei 🥖👩‍🍳', knd: greenfield}\n").diagnostics
        #expect(found.first?.place.span?.start == Diagnostics.SourceLocation(line: 1, column: 31))
    }

    @Test func reportsEverythingAtOnceInTheOrderOfTheText() {
        let text = """
            system: {name: Shop, sty1e: modular_monolith}
            components:
              api: {kind: servce, health: {stuck_after: 5 mins}}
            edges:
              a: {from: api, to: databse, mode: async, policy: {timeout: 2s}}
            """
        let found = Self.read(text).diagnostics
        #expect(
            found.map(\.code) == [
                .unknownKey, .unknownWord, .unknownUnit, .danglingReference, .unknownWord, .malformedQuantity,
            ])
    }

    @Test func readsManySeededScramblesWithoutACrash() {
        var random = Scramble(seed: 20_261_125)
        for _ in 0..<400 {
            _ = Self.read(random.scrambled(Tramline.text))
        }
    }
}

/// Cuts, doubles and swaps stretches of a text, the same way for the same seed.
struct Scramble {
    private static let letters = Array("{}[]:#'\"|>-\n\t &*%é$~<=")
    private var draw: Draw
    init(seed: UInt64) { draw = Draw(seed: seed) }

    mutating func scrambled(_ text: String) -> String {
        var characters = Array(text)
        for _ in 0...draw.next(below: 6) {
            let at = draw.next(below: characters.count)
            let end = min(characters.count, at + draw.next(below: 40))
            switch draw.next(below: 4) {
            case 0: characters.removeSubrange(at..<end)
            case 1: characters.insert(contentsOf: characters[at..<end], at: draw.next(below: characters.count))
            case 2: characters[at..<end].reverse()
            default: characters.insert(Self.letters[draw.next(below: Self.letters.count)], at: at)
            }
        }
        return String(characters)
    }
}
