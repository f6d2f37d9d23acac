/// A block of the document; writers turn it into Markdown or HTML.
indirect enum Block {
    /// Level 3 or 4; the chapters' own titles are level 2.
    case heading(Int, Line)
    case paragraph(Line)
    case list([Line])
    /// Aspects of one thing, each with its name in front.
    case facts([Fact])
    case grid(Grid)
    case sample(Sample)
    case figure(Figure)
    /// Words by a person or a model, set apart from ours.
    case narrative(Line, by: String)

    struct Fact {
        var name: String
        var line: Line
    }

    /// A code block.
    struct Sample {
        var language: String
        var text: String
    }

    /// A diagram in both forms, with the file that holds it alone.
    struct Figure {
        var caption: Line
        var mermaid: String
        var svg: String
    }
}

extension Block {
    /// The aspects that have something to say.
    static func facts(_ pairs: [(String, Line)]) -> Block {
        .facts(pairs.filter { !$0.1.isEmpty }.map { Fact(name: $0.0, line: $0.1) })
    }

    /// Whether there is nothing in it; empty blocks are left out.
    var isEmpty: Bool {
        switch self {
        case .heading(_, let line), .paragraph(let line), .narrative(let line, _): line.isEmpty
        case .list(let lines): lines.allSatisfy(\.isEmpty)
        case .facts(let facts): facts.isEmpty
        case .grid(let grid): grid.rows.isEmpty
        case .sample(let sample): sample.text.isEmpty
        case .figure: false
        }
    }

    /// Every line in it, in reading order.
    var lines: [Line] {
        switch self {
        case .heading(_, let line), .paragraph(let line), .narrative(let line, _): [line]
        case .list(let lines): lines
        case .facts(let facts): facts.map(\.line)
        case .grid(let grid): grid.columns.map { Line(said: $0) } + grid.rows.flatMap { $0 }
        case .sample: []
        case .figure(let figure): [figure.caption]
        }
    }
}
