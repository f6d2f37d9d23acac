import Testing

@testable import ModelContextProtocol

@Suite struct SealTests {
    private func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// FIPS 180-4's examples, and lengths around the block.
    @Test func hashesMeetTheirTestVectors() {
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        let thousand = "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"
        #expect(hexadecimal(SHA256.hash([])) == empty)
        #expect(hexadecimal(SHA256.hash(Array("abc".utf8))) == abc)
        #expect(hexadecimal(SHA256.hash(Array(repeating: UInt8(ascii: "a"), count: 1000))) == thousand)
        let two = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"
        #expect(hexadecimal(SHA256.hash(Array(two.utf8))).hasPrefix("248d6a61d20638b8"))
    }

    /// RFC 4231, cases 1 and 6.
    @Test func marksMeetTheirTestVectors() {
        let first = SHA256.authenticate(Array("Hi There".utf8), key: Array(repeating: 0x0b, count: 20))
        #expect(hexadecimal(first) == "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7")
        let text = "Test Using Larger Than Block-Size Key - Hash Key First"
        let sixth = SHA256.authenticate(Array(text.utf8), key: Array(repeating: 0xaa, count: 131))
        #expect(hexadecimal(sixth) == "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54")
    }

    @Test func linesAreCutWhereverTheBytesArrive() {
        let text = Array("one\r\n\n  \ntwo\nthis one is too long\nthree\nrest".utf8)
        for size in 1...text.count {
            var reader = LineReader(limit: 8)
            var items: [LineReader.Item] = []
            for start in stride(from: 0, to: text.count, by: size) {
                text[start..<min(text.count, start + size)].withUnsafeBytes { reader.take($0) { items.append($0) } }
            }
            let lines = ["one", "two", "", "three"].map { $0.isEmpty ? .tooLong : LineReader.Item.line(Array($0.utf8)) }
            #expect(items == lines)
        }
    }
}
