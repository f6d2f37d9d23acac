/// Every shape of the language, each once, in the order in which a reader meets them.
struct ShapeCatalogue {
    private(set) var shapes: [ShapeDescription] = []
    private var names: Set<String> = []

    init(_ root: ShapeDescription) { add(root) }

    private mutating func add(_ shape: ShapeDescription) {
        guard names.insert(shape.name).inserted else { return }
        shapes.append(shape)
        for key in shape.keys { add(key.form) }
    }

    private mutating func add(_ form: FormDescription) {
        switch form {
        case .shape(let shape): add(shape)
        case .list(let element), .map(let element, _): add(element)
        case .latency: add(LatencyDraft.shape.description)
        case .quantity: add(SourcedQuantity.shape.description)
        case .text, .prose, .truth, .whole, .number, .anything, .unit, .literal, .passage, .choice, .word, .reference:
            break
        }
    }
}
