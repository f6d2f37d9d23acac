/// What all our charts share: colours for light and dark, the heading, numbers and texts as SVG wants them.
enum SVG {
    /// Six tones by light and by dark.
    private static let tones = [
        ("#0b5fa5", "#6cb6ff"), ("#c2410c", "#ff9e64"), ("#15803d", "#6ddb8d"), ("#7c3aed", "#c4a7ff"),
        ("#9f1239", "#ff8fa8"), ("#4d5b6a", "#b3bfcc"),
    ]

    /// The opening of a picture with its title and a line below it.
    static func head(_ title: String, _ note: String, width: Double, height: Double) -> String {
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(short(width)) \(short(height))" width="\(short(width))" height="\(short(height))" role="img" font-family="system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif" font-size="13">
        <title>\(escaped(title))</title>
        <style>
        .paper { fill: #ffffff } .ink { fill: #1f2933 } .quiet { fill: #52606d } .grid { stroke: #e4e7eb; fill: none } .axis { stroke: #7b8794; fill: none }
        .rule { stroke: #7b8794; stroke-dasharray: 5 4; fill: none } .halo { stroke: #ffffff; stroke-width: 5; paint-order: stroke } .band { fill: #f5e6d3 } .mark { stroke: #1f2933; stroke-width: 2; fill: none }
        \(tones.enumerated().map { tone($0, $1.0) }.joined(separator: "\n"))
        @media (prefers-color-scheme: dark) {
        .paper { fill: #14181d } .ink { fill: #e4e7eb } .quiet { fill: #9aa5b1 } .grid { stroke: #2b333c } .axis { stroke: #7b8794 }
        .rule { stroke: #9aa5b1 } .halo { stroke: #14181d } .band { fill: #3a2f22 } .mark { stroke: #e4e7eb }
        \(tones.enumerated().map { tone($0, $1.1) }.joined(separator: "\n"))
        }
        </style>
        <rect class="paper" width="100%" height="100%"/>
        <text class="ink" x="20" y="28" font-size="17" font-weight="600">\(escaped(clipped(title, to: 90)))</text>
        <text class="quiet" x="20" y="48">\(escaped(clipped(note, to: 118)))</text>
        """
    }

    private static func tone(_ at: Int, _ colour: String) -> String {
        ".c\(at) { stroke: \(colour) } .n\(at), .f\(at) { fill: \(colour) }"
    }

    /// To a tenth, without a point where it is whole.
    static func short(_ value: Double) -> String {
        let tenths = (value * 10).rounded() / 10
        return tenths == tenths.rounded() ? String(Int(tenths)) : "\(tenths)"
    }

    static func escaped(_ text: String) -> String {
        text.reduce(into: "") { text, letter in
            switch letter {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\"": text += "&quot;"
            default: text.append(letter)
            }
        }
    }

    static func clipped(_ text: String, to count: Int) -> String {
        text.count > count ? text.prefix(count - 1) + "…" : text
    }
}
