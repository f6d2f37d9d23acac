/// Finds which of many texts stand in a file, in one pass over its bytes (Aho and Corasick, 1975).
struct TriggerScanner: Sendable {
    /// 256 followers for each state.
    private var next: [Int32]
    /// The groups that a state ends a text of.
    private var ends: [[Int]]

    /// Each group of texts is known by its position.
    init(_ groups: [[String]]) {
        next = [Int32](repeating: -1, count: 256)
        ends = [[]]
        for (group, texts) in groups.enumerated() {
            for text in texts { insert(text, group) }
        }
        connect()
    }

    /// The groups of which a text stands in the bytes.
    func hits(in bytes: [UInt8]) -> Set<Int> {
        var hits: Set<Int> = []
        var state = 0
        next.withUnsafeBufferPointer { next in
            for byte in bytes {
                state = Int(next[state << 8 | Int(byte)])
                if !ends[state].isEmpty { hits.formUnion(ends[state]) }
            }
        }
        return hits
    }

    private mutating func insert(_ text: String, _ group: Int) {
        var state = 0
        for byte in text.utf8 {
            let slot = state << 8 | Int(byte)
            if next[slot] < 0 {
                next[slot] = Int32(ends.count)
                ends.append([])
                next.append(contentsOf: repeatElement(-1, count: 256))
            }
            state = Int(next[slot])
        }
        ends[state].append(group)
    }

    /// Breadth first: where a state has no follower, that of its longest proper ending takes over.
    private mutating func connect() {
        var fallback = [Int](repeating: 0, count: ends.count)
        var queue: [Int] = []
        for byte in 0..<256 {
            if next[byte] < 0 { next[byte] = 0 } else { queue.append(Int(next[byte])) }
        }
        var position = 0
        while position < queue.count {
            let state = queue[position]
            position += 1
            ends[state] += ends[fallback[state]]
            for byte in 0..<256 {
                let slot = state << 8 | byte
                let other = next[fallback[state] << 8 | byte]
                if next[slot] < 0 {
                    next[slot] = other
                } else {
                    fallback[Int(next[slot])] = Int(other)
                    queue.append(Int(next[slot]))
                }
            }
        }
    }
}
