import DesignModel

/// Draws a laid-out picture as SVG: selectable text, a description for screen readers, light and dark.
enum SVGWriter {
    static func text(_ picture: Picture) -> String {
        let layout = PictureLayout(picture)
        let (width, height) = (layout.width.plain, layout.height.plain)
        let id = picture.title.slug
        var lines = [
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\" width=\"\(width)\" height=\"\(height)\" role=\"img\" aria-labelledby=\"\(id)-t \(id)-d\" class=\"picture\">",
            "<title id=\"\(id)-t\">\(picture.title.escapedForXML)</title>",
            "<desc id=\"\(id)-d\">\(picture.description.escapedForXML)</desc>",
            "<style>\(style)</style>",
            "<defs><marker id=\"\(id)-a\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\" orient=\"auto-start-reverse\"><path d=\"M0 0 8 4 0 8z\" class=\"head\"/></marker></defs>",
            "<rect class=\"paper\" width=\"\(width)\" height=\"\(height)\"/>",
        ]
        if let frame = layout.frame, picture.frame != nil { lines.append(self.frame(frame)) }
        for (route, arrow) in zip(layout.routes, picture.arrows) { lines.append(path(route, arrow, id)) }
        for (box, place) in zip(picture.boxes, layout.boxes) { lines += self.box(box, place) }
        for route in layout.routes { lines += label(route) }
        if let frame = layout.frame, let title = picture.frame { lines += name(of: frame, title) }
        return lines.joined(separator: "\n") + "\n</svg>\n"
    }

    /// Plain colours without CSS variables, which renderers such as librsvg do not know; the dark set overrides them.
    static let style = rules(Palette.light) + "@media (prefers-color-scheme:dark){" + rules(Palette.dark) + "}"

    private static func rules(_ palette: Palette) -> String {
        let text = "font-family:system-ui,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"
        return [
            ".paper{fill:\(palette.paper)}", ".box{fill:\(palette.box);stroke:\(palette.line);stroke-width:1.2}",
            ".person{fill:\(palette.person)}", ".store{fill:\(palette.store)}", ".channel{fill:\(palette.channel)}",
            ".external{fill:\(palette.external);stroke-dasharray:5 3}",
            ".frame{fill:none;stroke:\(palette.line);stroke-dasharray:7 5}",
            ".t{fill:\(palette.ink);\(text);font-size:14px;font-weight:600;text-anchor:middle}",
            ".l{fill:\(palette.soft);\(text);font-size:12px;text-anchor:middle}",
            ".a{fill:none;stroke:\(palette.line);stroke-width:1.4}", ".late{stroke-dasharray:5 4}",
            ".head{fill:\(palette.line)}", ".halo{fill:\(palette.paper)}",
        ].joined()
    }

    private struct Palette {
        let ink, soft, paper, box, line, person, store, channel, external: String
        static let light = Palette(
            ink: "#1d2733", soft: "#4c5967", paper: "#ffffff", box: "#f3f6fa", line: "#7b8a9a", person: "#e7eef9",
            store: "#e6f4ec", channel: "#fbf1df", external: "#f0f0f0")
        static let dark = Palette(
            ink: "#e6ebf0", soft: "#b0bcc8", paper: "#14191f", box: "#1f2730", line: "#76869a", person: "#213049",
            store: "#1d3328", channel: "#3a2f1a", external: "#2a2a2a")
    }

    private static func frame(_ frame: PictureLayout.Rectangle) -> String {
        "<rect class=\"frame\" x=\"\(frame.x.plain)\" y=\"\(frame.y.plain)\" width=\"\(frame.width.plain)\" height=\"\(frame.height.plain)\" rx=\"10\"/>"
    }

    /// Lines may cross the frame where its name stands, so the name has paper under it.
    private static func name(of frame: PictureLayout.Rectangle, _ title: String) -> [String] {
        let width = Double(title.count) * 6.6 + 8
        return [
            "<rect class=\"halo\" x=\"\((frame.x + 8).plain)\" y=\"\((frame.bottom - 20).plain)\" width=\"\(width.plain)\" height=\"16\"/>",
            "<text class=\"l\" style=\"text-anchor:start\" x=\"\((frame.x + 12).plain)\" y=\"\((frame.bottom - 8).plain)\">\(title.escapedForXML)</text>",
        ]
    }

    private static func box(_ box: Picture.Box, _ place: PictureLayout.Rectangle) -> [String] {
        let round = box.look == .person ? 22 : box.look == .channel ? 14 : 5
        let looks =
            ["service", "system", "worker", "job"].contains(box.look.rawValue) ? "box" : "box \(box.look.rawValue)"
        var lines = [
            "<g><rect class=\"\(looks)\" x=\"\(place.x.plain)\" y=\"\(place.y.plain)\" width=\"\(place.width.plain)\" height=\"\(place.height.plain)\" rx=\"\(round)\"/>"
        ]
        if box.look == .store {
            let (x, y, right) = (place.x, place.y + 5, place.x + place.width)
            lines.append("<path class=\"a\" d=\"M\(x.plain) \(y.plain)H\(right.plain)\"/>")
        }
        lines.append(
            "<text class=\"t\" x=\"\(place.middle.plain)\" y=\"\((place.y + 24).plain)\">\(box.title.escapedForXML)</text>"
        )
        for (at, line) in box.lines.enumerated() {
            let y = place.y + 42 + Double(at) * 16
            lines.append("<text class=\"l\" x=\"\(place.middle.plain)\" y=\"\(y.plain)\">\(line.escapedForXML)</text>")
        }
        return lines + ["</g>"]
    }

    /// Straight through the layers, bending only in the gaps between them, where no box stands.
    private static func path(_ route: PictureLayout.Route, _ arrow: Picture.Arrow, _ id: String) -> String {
        var d = "M\(route.points[0].x.plain) \(route.points[0].bottom.plain)"
        for (from, to) in zip(route.points, route.points.dropFirst()) {
            let half = ((from.bottom + to.top) / 2).plain
            d += "C\(from.x.plain) \(half) \(to.x.plain) \(half) \(to.x.plain) \(to.top.plain)"
            if to.bottom > to.top { d += "V\(to.bottom.plain)" }
        }
        let end = route.isReversed ? "marker-start" : "marker-end"
        return "<path class=\"a\(arrow.dashed ? " late" : "")\" d=\"\(d)\" \(end)=\"url(#\(id)-a)\"/>"
    }

    private static func label(_ route: PictureLayout.Route) -> [String] {
        guard let at = route.labelAt, !route.label.isEmpty else { return [] }
        let point = route.points[at]
        let start = (point.top + point.bottom) / 2 - Double(route.label.count - 1) * 8 + 4
        let width = (route.label.map { Wording.width($0, size: PictureLayout.lineSize) }.max() ?? 0) + 8
        let halo =
            "<rect class=\"halo\" x=\"\((point.x - width / 2).plain)\" y=\"\(point.top.plain)\" width=\"\(width.plain)\" height=\"\((point.bottom - point.top).plain)\"/>"
        return [halo]
            + route.label.enumerated().map { line, words in
                "<text class=\"l\" x=\"\(point.x.plain)\" y=\"\((start + Double(line) * 16).plain)\">\(words.escapedForXML)</text>"
            }
    }
}

extension Double {
    /// One decimal at most, as coordinates are written.
    fileprivate var plain: String { rounded(toPlaces: 1).formattedPlainly }
}

extension String {
    /// For text and attribute values of XML and HTML.
    var escapedForXML: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count + 16)
        for byte in utf8 {
            switch byte {
            case 38: bytes.append(contentsOf: "&amp;".utf8)
            case 60: bytes.append(contentsOf: "&lt;".utf8)
            case 62: bytes.append(contentsOf: "&gt;".utf8)
            case 34: bytes.append(contentsOf: "&quot;".utf8)
            // XML 1.0 has no way to write control characters.
            case 0..<32 where byte != 9 && byte != 10 && byte != 13: break
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
