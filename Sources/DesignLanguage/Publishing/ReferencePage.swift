import DesignModel

/// The reference page of the language, written from the grammar.
struct ReferencePage {
    private let shapes: [ShapeDescription]

    init(_ root: ShapeDescription) { shapes = ShapeCatalogue(root).shapes }

    var text: String { ([Self.opening] + shapes.map(section)).joined(separator: "\n\n") + "\n" }

    private func section(of shape: ShapeDescription) -> String {
        var lines = ["## \(shape.name)", "", shape.meaning]
        if let short = shape.short {
            lines[2] += " When only `\(short)` is said, its value may stand alone."
        }
        lines += ["", "| Key | Takes | Left out | Meaning |", "|---|---|---|---|"]
        for key in shape.keys {
            let fallback = key.isRequired ? "**required**" : Self.cell(key.fallback, isCode: isLiteral(key))
            lines.append(
                "| `\(key.name)` | \(Self.words(for: key.form)) | \(fallback) | \(Self.escaped(key.meaning)) |")
        }
        return lines.joined(separator: "\n")
    }

    private func isLiteral(_ key: KeyDescription) -> Bool {
        !["none", "empty", "see its keys"].contains(key.fallback) && !key.fallback.contains(" ")
    }

    private static func cell(_ text: String, isCode: Bool) -> String { isCode ? "`\(text)`" : escaped(text) }

    private static func escaped(_ text: String) -> String { text.replacing("|", with: "\\|") }

    /// What a key takes, in words.
    private static func words(for form: FormDescription) -> String {
        switch form {
        case .text: "text"
        case .prose: "prose"
        case .truth: "`true` or `false`"
        case .whole: "whole number"
        case .number: "number"
        case .anything: "number, truth or text"
        case .unit: "unit"
        case .literal: "number and unit"
        case .quantity(let measures): quantity(measures)
        case .latency: "`p95 400 ms`, or a [latency](#latency)"
        case .passage: "`file:line:column \"quote\"`"
        case .choice(let words): "one of " + listed(words)
        case .word(let words): "text, usually " + listed(words)
        case .reference(let kinds): "name of " + kinds.map(\.rawValue.article).joined(separator: " or ")
        case .list(let element): "list of " + words(for: element)
        case .map(let element, let key): "\(words(for: element)) by \(key)"
        case .shape(let shape): "[\(shape.name)](#\(shape.name))"
        }
    }

    private static func quantity(_ measures: [Measure]) -> String {
        measures.isEmpty
            ? "[quantity](#quantities)" : "[\(measures.map(\.rawValue).joined(separator: " or "))](#quantities)"
    }

    private static func listed(_ words: [String]) -> String { words.map { "`\($0)`" }.joined(separator: ", ") }

    private static let opening = """
        # The design language

        A `blueprint.yaml` says the design of a backend. Elements that others refer to stand in maps under their name, and
        their order counts. Whatever is left out has the value in the third column. This page and the JSON Schema
        (`architect schema`) are made from the same grammar that reads and writes the file.

        ```yaml
        system: {name: Krume, purpose: Customers order tomorrow's bread until the evening.}
        ledger:
          load.peak_rps: {value: 20 per_second, stated: 'brief.md:9 "20 requests a second"'}
        components:
          api:
            kind: service
            responsibility: Takes orders; bears {load.peak_rps}.
            scaling: {minimum: 2, maximum: 4, cpu: 0.5, memory: 1 GB}
        ```

        ## Quantities

        A quantity is a number, a space and a unit: `120 per_second`, `400 ms`, `99.9 percent`, `2500 EUR_per_month`; a bare
        number is a count. `<=`, `>=` and `~` in front say ceiling, floor and roughly; a `>=` needs quotes in YAML.
        `$name` takes an entry of the ledger. Where a figure has a source of its own it is a map with one of `stated`,
        `observed`, `decided`, `answered`, `derived`, `assumed`, `measured`, `published` or `proposed`; written
        without one it counts as proposed by the blueprint, and the document says so.

        Units: \(listed(Unit.all.map(\.name))), and any currency as `EUR`, `EUR_per_month`, `EUR_per_year`.

        ## Words for people

        Prose cites numbers and never asserts them: `{load.peak_rps}` prints the ledger's value. A digit that is no citation
        and no part of a name is reported.
        """
}
