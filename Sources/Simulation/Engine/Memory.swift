/// Plain memory with one owner: what the event loop touches is neither counted, copied nor checked for exclusive access.
struct Memory<Element>: ~Copyable {
    private(set) var base: UnsafeMutablePointer<Element>
    private(set) var count: Int

    init(repeating element: Element, count: Int) {
        self.count = count
        base = .allocate(capacity: max(1, count))
        base.initialize(repeating: element, count: count)
    }

    init(_ elements: [Element]) {
        count = elements.count
        base = .allocate(capacity: max(1, count))
        _ = UnsafeMutableBufferPointer(start: base, count: count).initialize(from: elements)
    }

    deinit {
        base.deinitialize(count: count)
        base.deallocate()
    }

    @inline(__always)
    subscript(position: Int) -> Element {
        unsafeAddress { UnsafePointer(address(position)) }
        nonmutating unsafeMutableAddress { address(position) }
    }

    @inline(__always)
    subscript(position: Int32) -> Element {
        unsafeAddress { UnsafePointer(address(Int(position))) }
        nonmutating unsafeMutableAddress { address(Int(position)) }
    }

    /// Checked where assertions are, and nowhere else.
    @inline(__always)
    private func address(_ position: Int) -> UnsafeMutablePointer<Element> {
        assert(position >= 0 && position < count, "place \(position) of \(count)")
        return base + position
    }

    /// Twice as large, the new half filled with `element`.
    mutating func double(with element: Element) {
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: max(1, count) * 2)
        larger.moveInitialize(from: base, count: count)
        (larger + count).initialize(repeating: element, count: max(1, count) * 2 - count)
        base.deallocate()
        base = larger
        count = max(1, count) * 2
    }

    func fill(_ element: Element) { base.update(repeating: element, count: count) }

    var array: [Element] { Array(UnsafeBufferPointer(start: base, count: count)) }
}
