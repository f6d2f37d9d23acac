/// The form under which words of a brief are compared: lower case, without the endings of plural, past and progress.
///
/// Both sides of every comparison pass through here, so an odd stem (`mov`, `messag`) does no harm.
public enum Stem {
    public static func of(_ word: some StringProtocol) -> String {
        var letters = Array(word.lowercased().utf8)
        if letters.count > 4, letters.ends(with: "ies") || letters.ends(with: "ied") {
            letters.replaceSubrange((letters.count - 3)..., with: [UInt8(ascii: "y")])
        } else {
            dropPlural(&letters)
            dropParticiple(&letters)
        }
        if letters.count > 3, letters.last == UInt8(ascii: "e") { letters.removeLast() }
        if letters.count > 3, letters[letters.count - 1] == letters[letters.count - 2] { letters.removeLast() }
        return String(decoding: letters, as: UTF8.self)
    }

    private static func dropPlural(_ letters: inout [UInt8]) {
        guard letters.count > 3, letters.last == UInt8(ascii: "s") else { return }
        let before = letters[letters.count - 2]
        if before != UInt8(ascii: "s"), before != UInt8(ascii: "u"), before != UInt8(ascii: "i") {
            letters.removeLast()
        }
    }

    private static func dropParticiple(_ letters: inout [UInt8]) {
        if letters.count > 5, letters.ends(with: "ing") {
            letters.removeLast(3)
        } else if letters.count > 4, letters.ends(with: "ed") {
            letters.removeLast(2)
        }
    }
}

extension [UInt8] {
    fileprivate func ends(with ending: StaticString) -> Bool {
        let length = ending.utf8CodeUnitCount
        guard count >= length else { return false }
        let bytes = UnsafeBufferPointer(start: ending.utf8Start, count: length)
        return self[(count - length)...].elementsEqual(bytes)
    }
}
