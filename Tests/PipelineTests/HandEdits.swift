import Pipeline

/// Forty things that people do to files that a tool has written.
extension HandEditTests {
    static let edits: [Edit] =
        inText + lines + files + ["README.md", "blueprint.yaml"].map(sameLine)
        + [
            blueprint("a value", "name: Bookshelf", "name: Leenkast"),
            blueprint("a comment", "components:", "# Ada: the worker moves out in May\ncomponents:"),
            blueprint("a title", "title: ", "title: Our "),
            Edit(testDescription: "blueprint: a note at the end") { texts in
                texts["blueprint.yaml", default: ""] += "# checked with the bank on Monday\n"
                return "# checked with the bank on Monday"
            },
        ]

    private static func replace(_ path: String, _ name: String, _ old: String, _ new: String, collides: Bool = false)
        -> Edit
    {
        Edit(
            testDescription: "\(path): \(name)",
            change: { texts in
                texts[path] = texts[path]?.replacingFirst(old, with: new)
                return new
            }, collides: collides)
    }

    /// The first line that the design is going to change.
    private static func sameLine(_ path: String) -> Edit {
        Edit(
            testDescription: "\(path): a line that the design changes too",
            change: { texts in
                var lines = (texts[path] ?? "").split(separator: "\n", omittingEmptySubsequences: false).map(
                    String.init)
                let later = (text(second, path) ?? "").split(separator: "\n", omittingEmptySubsequences: false)
                guard let at = zip(lines, later).enumerated().first(where: { $1.0 != $1.1 })?.offset else { return "" }
                lines[at] += path.hasSuffix(".md") ? " (says Ada)" : " # says Ada"
                texts[path] = lines.joined(separator: "\n")
                return lines[at]
            }, collides: true)
    }

    private static func text(_ run: Run, _ path: String) -> String? {
        run.artefacts?.first { $0.path == path }?.text
    }

    private static func blueprint(_ name: String, _ old: String, _ new: String) -> Edit {
        replace("blueprint.yaml", name, old, new)
    }

    private static let inText = [
        replace("README.md", "the title", "# Bookshelf", "# Bookshelf, as Ada sees it"),
        replace("README.md", "a heading", "## 5. Data Model", "## 5. Data Model (frozen)"),
        replace("README.md", "a paragraph before a section", "## 8. ", "Ada: ask legal first.\n\n## 8. "),
        replace("README.md", "wide dashes", "## 6. Infra/Deploy", "## 6. Infra / Deploy"),
        replace("api/openapi.yaml", "a comment", "paths:\n", "paths: # pinned by Ada\n"),
        replace("api/openapi.yaml", "an extension", "info:\n", "info:\n  x-owner: ada\n"),
        replace("data/schema.sql", "a comment", "create table", "-- reviewed by the DBA\ncreate table"),
        replace("deploy/compose.yaml", "a label", "services:\n", "services: # on a laptop only\n"),
        replace("reliability/runbook.md", "advice", "# ", "# Call Ada first: "),
        replace("security/README.md", "a remark", "# ", "# Draft for the auditor: "),
    ]

    /// Edits of whole lines at both ends of files of each kind.
    private static let lines = [
        "README.md", "api/openapi.yaml", "data/schema.sql", "deploy/compose.yaml", "deploy/Dockerfile",
        "reliability/runbook.md",
        "reliability/slo.yaml", "security/README.md",
    ].flatMap { path -> [Edit] in
        let mark = path.hasSuffix(".sql") ? "-- " : path.hasSuffix(".md") ? "" : "# "
        return [
            Edit(testDescription: "\(path): a last line") { texts in
                texts[path, default: ""] += mark + "the last word is Ada's\n"
                return mark + "the last word is Ada's"
            },
            Edit(testDescription: "\(path): a first line") { texts in
                texts[path] = mark + "Ada was here\n" + (texts[path] ?? "")
                return mark + "Ada was here"
            },
        ]
    }

    private static let files = [
        Edit(testDescription: "a file of their own") { texts in
            texts["notes.md"] = "our own notes"
            return "our own notes"
        },
        Edit(testDescription: "the schema under another name") { texts in
            texts["data/tables.sql"] = texts.removeValue(forKey: "data/schema.sql")
            return "create table"
        },
        Edit(testDescription: "the runbook moved and edited") { texts in
            let text = texts.removeValue(forKey: "reliability/runbook.md") ?? ""
            texts["docs/on-call.md"] = text + "\nCall Ada.\n"
            return "Call Ada."
        },
        Edit(
            testDescription: "the document turned into DOS lines",
            change: { texts in
                texts["README.md"] = texts["README.md"]?.replacingAll("\n", with: "\r\n")
                return "## 5. Data Model\r\n"
            }, collides: true),
        Edit(
            testDescription: "the page edited",
            change: { texts in
                texts["index.html"] = texts["index.html"]?.replacingFirst("<body", with: "<body data-by=\"ada\"")
                return "<body data-by=\"ada\""
            }, collides: true),
        Edit(
            testDescription: "a picture edited",
            change: { texts in
                texts["diagrams/containers.svg"] = texts["diagrams/containers.svg"]?.replacingFirst(
                    "</svg>", with: "<!-- ada --></svg>")
                return "<!-- ada --></svg>"
            }),
        Edit(
            testDescription: "figures edited",
            change: { texts in
                texts["assessment/capacity.json"] = "{\"by\": \"ada\"}\n"
                return "{\"by\": \"ada\"}"
            }, collides: true),
        Edit(
            testDescription: "the document emptied and begun anew",
            change: { texts in
                texts["README.md"] = "# Mine alone\n"
                return "# Mine alone"
            }, collides: true),
        Edit(
            testDescription: "a record deleted",
            change: { texts in
                texts["decisions/0001-primary-store.md"] = nil
                texts["README.md", default: ""] += "The first record went to the wiki.\n"
                return "The first record went to the wiki."
            }),
        Edit(testDescription: "the image deleted") { texts in
            texts["deploy/Dockerfile"] = nil
            texts["deploy/why-no-image.md"] = "We run without images."
            return "We run without images."
        },
    ]
}

extension String {
    fileprivate func replacingFirst(_ old: String, with new: String) -> String {
        guard let range = firstRange(of: old) else { return self }
        return replacingCharacters(in: range, with: new)
    }

    fileprivate func replacingAll(_ old: String, with new: String) -> String { replacing(old, with: new) }

    private func replacingCharacters(in range: Range<Index>, with new: String) -> String {
        self[..<range.lowerBound] + new + self[range.upperBound...]
    }
}
