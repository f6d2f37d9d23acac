import Synchronization

/// A brief in small letters, with what was looked for in it: the same words are looked for with every trial answer.
public final class TextSigns: Sendable {
    public let text: String
    private let known = Mutex<[String: Bool]>([:])

    /// `text` is in small letters already.
    public init(_ text: String) { self.text = text }

    public func contains(_ words: String) -> Bool {
        if let answer = known.withLock({ $0[words] }) { return answer }
        let answer = text.contains(words)
        known.withLock { $0[words] = answer }
        return answer
    }
}
