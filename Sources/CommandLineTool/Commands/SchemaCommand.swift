import ArgumentParser
import Pipeline

/// `architect schema`: the design language for machines, or for people.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the JSON Schema of blueprint.yaml or of knowledge files, or the reference page.",
        discussion: """
            Examples: architect schema > blueprint.schema.json
                      architect schema knowledge > knowledge.schema.json
            """)

    @Argument(help: "What to print the schema of: blueprint or knowledge.")
    var language: Language = .blueprint

    @Flag(help: "Print the reference page (Markdown) instead of the schema.")
    var reference = false

    func run() {
        switch language {
        case .knowledge: Console.result(KnowledgeSchema.text)
        case .blueprint: Console.result(reference ? BlueprintReview.reference : BlueprintReview.schema)
        }
    }

    /// The languages in which people write to the program.
    enum Language: String, ExpressibleByArgument, CaseIterable { case blueprint, knowledge }
}
