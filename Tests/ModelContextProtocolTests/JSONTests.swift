import ModelContextProtocol
import Testing

@Suite struct JSONTests {
    @Test(arguments: [
        "null", "true", "-0.5", "12", "1e3", "[]", "{}", "[1,[2,{\"a\":null}]]", "\"\\u00e9\\ud83d\\ude00\\n\\\"\"",
        "{\"b\":1,\"a\":2}", "9223372036854775807", "\"plain é\"",
    ]) func whatIsWrittenReadsBackEqual(_ text: String) throws {
        let value = try JSON(parsing: text)
        #expect(try JSON(parsing: value.description) == value)
    }

    @Test(arguments: [
        "", "nul", "01", "1.", "+1", "[1,]", "{\"a\":1,}", "{'a':1}", "\"\\x\"", "\"\\ud800\"", "\"\t\"", "1 2",
        "{\"a\":1,\"a\":2}", "1e999", "[", "\"", "-", "{\"a\"}", "\u{FEFF}1", "NaN",
    ]) func whatIsNoJSONIsRefused(_ text: String) {
        #expect(throws: JSONFault.self) { try JSON(parsing: text) }
    }

    @Test func bytesThatAreNoUTF8AreRefused() {
        #expect(throws: JSONFault.self) { try JSON(parsing: [0x22, 0xC3, 0x28, 0x22]) }
        #expect(throws: JSONFault.self) { try JSON(parsing: [0x22, 0xED, 0xA0, 0x80, 0x22]) }
    }

    @Test func depthIsLimitedAndNotTheStack() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(throws: JSONFault.self) { try JSON(parsing: deep) }
        #expect(throws: Never.self) {
            try JSON(parsing: String(repeating: "[", count: 100) + String(repeating: "]", count: 100))
        }
    }

    @Test func integersStayWholeAndMembersKeepTheirOrder() throws {
        let value = try JSON(parsing: "{\"z\":9007199254740993,\"a\":1.0}")
        #expect(value["z"] == .integer(9_007_199_254_740_993))
        #expect(value["a"]?.int == 1)
        #expect(value.description == "{\"z\":9007199254740993,\"a\":1}")
    }

    @Test func base64MeetsItsTestVectors() {
        let vectors = ["": "", "f": "Zg==", "fo": "Zm8=", "foo": "Zm9v", "foob": "Zm9vYg==", "foobar": "Zm9vYmFy"]
        for (plain, encoded) in vectors {
            #expect(Base64.encode(Array(plain.utf8)) == encoded)
            #expect(Base64.decode(encoded) == Array(plain.utf8))
        }
        #expect(Base64.decode("a*b") == nil)
    }
}
