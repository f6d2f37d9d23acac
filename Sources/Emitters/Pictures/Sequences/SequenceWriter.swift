import DesignModel

/// Draws a sequence as SVG: heads in a row, a line under each, messages from top to bottom.
struct SequenceWriter {
    private let sequence: Sequence
    private let centres: [Double]
    private let width: Double
    private static let rowHeight = 46.0
    private static let top = 70.0

    init(_ sequence: Sequence) {
        self.sequence = sequence
        let heads = sequence.parts.map { max(Wording.width($0, size: PictureLayout.titleSize) + 28, 120) }
        var centres: [Double] = []
        var right = 20.0
        for (at, head) in heads.enumerated() {
            var centre = right + head / 2
            // The words of a message need room between its ends.
            for message in sequence.messages where max(message.from, message.to) == at {
                let other = min(message.from, message.to)
                guard other < at else { continue }
                let words = Self.lines(message).map { Wording.width($0, size: PictureLayout.lineSize) }.max() ?? 0
                centre = max(centre, centres[other] + words + 24)
            }
            centres.append(centre.rounded())
            right = centre + head / 2 + 24
        }
        self.centres = centres
        width = right
    }

    private static func lines(_ message: Sequence.Message) -> [String] {
        Wording.lines(message.label, size: PictureLayout.lineSize, width: 230, most: 2)
    }

    var text: String {
        let height = Self.top + Double(sequence.messages.count) * Self.rowHeight + 24
        let id = sequence.title.slug
        let said = sequence.messages.map { "\(sequence.parts[$0.from]) to \(sequence.parts[$0.to]): \($0.label)" }
        var out = ByteText(reserving: 8192)
        out.line(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(plain(width)) \(plain(height))\" width=\"\(plain(width))\" height=\"\(plain(height))\" role=\"img\" aria-labelledby=\"\(id)-t \(id)-d\">"
        )
        out.line("<title id=\"\(id)-t\">\(sequence.title.escapedForXML)</title>")
        out.line("<desc id=\"\(id)-d\">\(said.joined(separator: "; ").escapedForXML)</desc>")
        out.line("<style>\(SVGWriter.style)</style>")
        out.line(
            "<defs><marker id=\"\(id)-a\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\" orient=\"auto\"><path d=\"M0 0 8 4 0 8z\" class=\"head\"/></marker></defs>"
        )
        out.line("<rect class=\"paper\" width=\"\(plain(width))\" height=\"\(plain(height))\"/>")
        for at in sequence.parts.indices { head(at, height, &out) }
        for (row, message) in sequence.messages.enumerated() { draw(message, row, id, &out) }
        out.line("</svg>")
        return out.text
    }

    private func head(_ at: Int, _ height: Double, _ out: inout ByteText) {
        let wide = max(Wording.width(sequence.parts[at], size: PictureLayout.titleSize) + 28, 120)
        let x = plain(centres[at])
        out.line("<path class=\"a late\" d=\"M\(x) 46V\(plain(height - 12))\"/>")
        out.line(
            "<rect class=\"box\(at == 0 ? " person" : "")\" x=\"\(plain(centres[at] - wide / 2))\" y=\"12\" width=\"\(plain(wide))\" height=\"34\" rx=\"\(at == 0 ? 17 : 5)\"/>"
        )
        out.line("<text class=\"t\" x=\"\(x)\" y=\"34\">\(sequence.parts[at].escapedForXML)</text>")
    }

    private func draw(_ message: Sequence.Message, _ row: Int, _ id: String, _ out: inout ByteText) {
        let y = Self.top + Double(row) * Self.rowHeight + 30
        let (from, to) = (centres[message.from], centres[message.to])
        let lines = Self.lines(message)
        let wide = (lines.map { Wording.width($0, size: PictureLayout.lineSize) }.max() ?? 0) + 8
        // Beside the arrow's start, so that the words of a long arrow do not lie on the lines it crosses.
        let near = message.from < message.to ? to - wide / 2 - 8 : from - wide / 2 - 8
        let middle = abs(from - to) < wide + 30 ? (from + to) / 2 : near
        let top = y - 6 - Double(lines.count) * 15
        out.line(
            "<rect class=\"halo\" x=\"\(plain(middle - wide / 2))\" y=\"\(plain(top))\" width=\"\(plain(wide))\" height=\"\(plain(Double(lines.count) * 15))\"/>"
        )
        for (at, line) in lines.enumerated() {
            out.line(
                "<text class=\"l\" x=\"\(plain(middle))\" y=\"\(plain(top + 11 + Double(at) * 15))\">\(line.escapedForXML)</text>"
            )
        }
        out.line(
            "<path class=\"a\(message.dashed ? " late" : "")\" d=\"M\(plain(from)) \(plain(y))H\(plain(to))\" marker-end=\"url(#\(id)-a)\"/>"
        )
    }

    private func plain(_ number: Double) -> String { number.rounded(toPlaces: 1).formattedPlainly }
}
