import ArgumentParser
import Pipeline

/// `architect schema`: the design language for machines, or for people.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the JSON Schema of blueprint.yaml, or its reference page.",
        discussion: "Example: architect schema > blueprint.schema.json")

    @Flag(help: "Print the reference page (Markdown) instead of the schema.")
    var reference = false

    func run() { Console.result(reference ? BlueprintReview.reference : BlueprintReview.schema) }
}
