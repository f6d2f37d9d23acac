import ContextManager

/// The JSON object in what a model said: models like to say a few words before and after it.
enum ModelText {
    static func object(in text: String) -> Json? { json(in: text).flatMap { try? JsonReader.read($0) } }

    /// The same as it was written.
    static func json(in text: String) -> String? {
        let bytes = Array(text.utf8)
        guard let start = bytes.firstIndex(of: UInt8(ascii: "{")), let end = end(of: bytes, from: start) else {
            return nil
        }
        return String(decoding: bytes[start...end], as: UTF8.self)
    }

    /// Where the brace closes that opens at `start`; braces in texts do not count.
    private static func end(of bytes: [UInt8], from start: Int) -> Int? {
        var depth = 0
        var isText = false
        var isEscaped = false
        for position in start..<bytes.count {
            let byte = bytes[position]
            if isText {
                if !isEscaped, byte == UInt8(ascii: "\"") { isText = false }
                isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
            } else if byte == UInt8(ascii: "\"") {
                isText = true
            } else if byte == UInt8(ascii: "{") {
                depth += 1
            } else if byte == UInt8(ascii: "}") {
                depth -= 1
                if depth == 0 { return position }
            }
        }
        return nil
    }
}
