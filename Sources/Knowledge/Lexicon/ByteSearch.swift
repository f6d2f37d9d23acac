extension String {
    /// Whether a text stands in it, byte for byte; the library's own search goes by letters with their marks and is many times slower.
    public func contains(_ text: String) -> Bool {
        var (whole, part) = (self, text)
        return whole.withUTF8 { bytes in part.withUTF8 { Self.holds(bytes, $0) } }
    }

    private static func holds(_ bytes: UnsafeBufferPointer<UInt8>, _ part: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = part.first else { return true }
        guard bytes.count >= part.count else { return false }
        for start in 0...(bytes.count - part.count) where bytes[start] == first {
            var length = 1
            while length < part.count, bytes[start + length] == part[length] { length += 1 }
            if length == part.count { return true }
        }
        return false
    }
}
