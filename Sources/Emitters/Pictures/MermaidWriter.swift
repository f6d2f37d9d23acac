import DesignModel

/// The same diagrams as Mermaid C4 text, for pages that render it.
enum MermaidWriter {
    static func context(_ picture: Picture) -> String { text(picture, kind: "C4Context") }

    static func containers(_ picture: Picture) -> String { text(picture, kind: "C4Container") }

    private static func text(_ picture: Picture, kind: String) -> String {
        var lines = [kind, "  title \(plain(picture.title))"]
        let inside = picture.boxes.filter { $0.band == .inside }
        lines += picture.boxes.filter { $0.band == .above }.map { "  " + node($0) }
        if let frame = picture.frame {
            lines.append("  System_Boundary(boundary, \"\(plain(frame))\") {")
            lines += inside.map { "    " + node($0) } + ["  }"]
        } else {
            lines += inside.map { "  " + node($0) }
        }
        lines += picture.boxes.filter { $0.band == .below }.map { "  " + node($0) }
        lines += picture.arrows.map { arrow in
            "  Rel(\(name(arrow.from)), \(name(arrow.to)), \"\(plain(arrow.label.isEmpty ? "uses" : arrow.label))\")"
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func node(_ box: Picture.Box) -> String {
        let words = plain(box.lines.joined(separator: " "))
        switch box.look {
        case .person: return "Person(\(name(box.id)), \"\(plain(box.title))\", \"\(words)\")"
        case .system: return "System(\(name(box.id)), \"\(plain(box.title))\", \"\(words)\")"
        case .external: return "System_Ext(\(name(box.id)), \"\(plain(box.title))\", \"\(words)\")"
        case .store: return "ContainerDb(\(name(box.id)), \"\(plain(box.title))\", \"\(words)\")"
        case .channel: return "ContainerQueue(\(name(box.id)), \"\(plain(box.title))\", \"\(words)\")"
        case .service, .worker, .job: return "Container(\(name(box.id)), \"\(plain(box.title))\", \"\(words)\")"
        }
    }

    /// Mermaid names are letters, digits and underscores.
    private static func name(_ id: String) -> String { "n_" + String(id.map { $0.isLetter || $0.isNumber ? $0 : "_" }) }

    /// Without the characters that end a Mermaid text early.
    private static func plain(_ text: String) -> String { String(text.map { "\"(){}<>;\n".contains($0) ? " " : $0 }) }
}
