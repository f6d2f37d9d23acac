import ContextManager
import Testing

@Suite struct JsonTests {
    @Test(arguments: [
        "{\"a\":[1,-2.50e3,true,false,null,\"\\u00e9\\n\\\"\"],\"b\":{}}", "[]", "\"x\"", "0",
    ])
    func writesWhatItRead(_ text: String) throws {
        let value = try JsonReader.read(text)
        #expect(try JsonReader.read(JsonWriter.line(value)) == value)
        #expect(try JsonReader.read(JsonWriter.text(value)) == value)
    }

    @Test func readsPairsOfSurrogates() throws {
        #expect(try JsonReader.read("\"\\ud83d\\ude00\"").text == "😀")
        #expect(try JsonReader.read("\"\\ud83d\"").text == "\u{FFFD}")
    }

    @Test(arguments: [
        "", "{", "[1,]", "{\"a\" 1}", "nul", "\"a\nb\"", "1 2", "{\"a\":1,}", "\"\\x\"", "infinity", "nan",
    ])
    func refusesWhatIsNoJson(_ text: String) {
        #expect(throws: JsonReader.Fault.self) { try JsonReader.read(text) }
    }

    @Test func survivesDeepNesting() {
        #expect(throws: JsonReader.Fault.self) { try JsonReader.read(String(repeating: "[", count: 100_000)) }
    }
}
