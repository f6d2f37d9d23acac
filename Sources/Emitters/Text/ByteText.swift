/// A text under construction: bytes are appended in place, and become a string once.
struct ByteText {
    private(set) var bytes: [UInt8] = []

    init(reserving count: Int = 0) { bytes.reserveCapacity(count) }

    var text: String { String(decoding: bytes, as: UTF8.self) }
    var count: Int { bytes.count }

    mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }
    mutating func put(_ byte: UInt8) { bytes.append(byte) }
    mutating func spaces(_ count: Int) { for _ in 0..<count { bytes.append(32) } }

    /// A line that ends here.
    mutating func line(_ text: String = "") {
        put(text)
        bytes.append(10)
    }
}
