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

/// Cutting at ASCII signs by bytes, where the library's own split goes by letters.
extension Substring {
    /// The parts between the places where a sign stands; empty ones are left out.
    public func parts(at sign: Unicode.Scalar) -> [Substring] {
        utf8.split(separator: UInt8(ascii: sign)).map(Substring.init)
    }

    /// What stands behind the last of a sign; the whole where it does not stand.
    public func end(after sign: Unicode.Scalar) -> Substring {
        guard let cut = utf8.lastIndex(of: UInt8(ascii: sign)) else { return self }
        return self[utf8.index(after: cut)...]
    }

    /// What stands before and behind the first place of a text; nil where it does not stand.
    public func halves(around mark: String) -> (before: Substring, behind: Substring)? {
        let sign = mark.utf8
        guard let first = sign.first else { return nil }
        var rest = utf8[...]
        while let at = rest.firstIndex(of: first) {
            if rest[at...].starts(with: sign) {
                return (self[..<at], self[utf8.index(at, offsetBy: sign.count)...])
            }
            rest = rest[rest.index(after: at)...]
        }
        return nil
    }
}

extension String {
    public func parts(at sign: Unicode.Scalar) -> [Substring] { self[...].parts(at: sign) }
    public func end(after sign: Unicode.Scalar) -> Substring { self[...].end(after: sign) }
    public func halves(around mark: String) -> (before: Substring, behind: Substring)? {
        self[...].halves(around: mark)
    }
}
