import Diagnostics

extension VectorReport {
    /// For people: each vector with its outputs, then how many agree with what their file expects.
    public var text: String {
        outcomes.map(Self.lines).joined(separator: "\n") + (outcomes.isEmpty ? "" : "\n") + summary + "\n"
    }

    private static func lines(_ outcome: VectorOutcome) -> String {
        let family = VectorFamily.named(outcome.vector.family)
        var head = "\(outcome.vector.id)  \(family?.title ?? outcome.vector.family)"
        if outcome.isApproximate { head += " (approximation)" }
        if outcome.state != .computed { head += ": \(outcome.state.rawValue)" }
        let width = outcome.outputs.map(\.name.count).max() ?? 0
        let outputs = outcome.outputs.map { output in
            let gap = String(repeating: " ", count: width - output.name.count + 2)
            return "  " + output.name + gap + output.value.words
        }
        let missing =
            outcome.uncomputed.isEmpty ? [] : ["  not computed: " + outcome.uncomputed.joined(separator: ", ")]
        return ([head] + outputs + missing).joined(separator: "\n") + "\n"
    }

    /// Counts, most important first.
    public var summary: String {
        let counts: [(Int, String)] = [
            (outcomes.count { $0.state == .computed }, "computed"),
            (outcomes.count { $0.agrees == true }, "as expected"),
            (outcomes.count { $0.agrees == false }, "not as expected"),
            (outcomes.count { $0.state == .unstable }, "unstable"),
            (outcomes.count { $0.state == .refused }, "refused"),
        ]
        let parts = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        return "\(outcomes.count) vector\(outcomes.count == 1 ? "" : "s")"
            + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", "))
    }

    /// In the form of the file that was read, with outputs in the place of inputs.
    public var json: String {
        var families: [(id: String, vectors: [VectorOutcome])] = []
        for outcome in outcomes {
            if families.last?.id == outcome.vector.family {
                families[families.count - 1].vectors.append(outcome)
            } else {
                families.append((outcome.vector.family, [outcome]))
            }
        }
        let blocks = families.map { family in
            let kind = VectorFamily.named(family.id)?.kind.rawValue
            return "    {\"id\": \(Self.quoted(family.id))" + (kind.map { ", \"kind\": \"\($0)\"" } ?? "")
                + ", \"vectors\": [\n" + family.vectors.map(Self.json).joined(separator: ",\n") + "\n    ]}"
        }
        return "{\n  \"schema\": \"architect-estimates/1\",\n  \"families\": [\n" + blocks.joined(separator: ",\n")
            + "\n  ],\n  \"diagnostics\": [\n" + diagnostics.map(Self.json).joined(separator: ",\n") + "\n  ]\n}\n"
    }

    private static func json(_ outcome: VectorOutcome) -> String {
        let outputs = outcome.outputs.map { "\(quoted($0.name)): \($0.value.json)" }.joined(separator: ", ")
        var text = "      {\"id\": \(quoted(outcome.vector.id)), \"state\": \"\(outcome.state.rawValue)\""
        text += ", \"outputs\": {\(outputs)}"
        if let deviation = outcome.deviation { text += ", \"deviation\": \(Output(deviation).json)" }
        if !outcome.uncomputed.isEmpty {
            text += ", \"not_computed\": [\(outcome.uncomputed.map(quoted).joined(separator: ", "))]"
        }
        return text + "}"
    }

    private static func json(_ diagnostic: Diagnostic) -> String {
        "    {\"code\": \(quoted(diagnostic.code.id)), \"severity\": \"\(diagnostic.severity.rawValue)\", "
            + "\"place\": \(quoted(diagnostic.place.description)), \"summary\": \(quoted(diagnostic.summary))}"
    }

    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            case "\r": quoted += "\\r"
            default:
                let digits = String(scalar.value, radix: 16)
                if scalar.value < 0x20 {
                    quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                } else {
                    quoted.unicodeScalars.append(scalar)
                }
            }
        }
        return quoted + "\""
    }
}

extension VectorOutcome {
    /// Whether everything expected and computed agrees; nil where nothing was expected.
    public var agrees: Bool? {
        guard state == .computed, deviation != nil else { return nil }
        return !diagnostics.contains { $0.code == .vectorDisagrees }
    }
}

extension Output {
    /// JSON, with every text and name escaped.
    var json: String {
        switch self {
        case .number, .count: words
        case .text(let text): VectorReport.quoted(text)
        case .list(let items): "[" + items.map(\.json).joined(separator: ", ") + "]"
        case .map(let entries):
            "{" + entries.map { "\(VectorReport.quoted($0.name)): \($0.value.json)" }.joined(separator: ", ") + "}"
        }
    }
}
