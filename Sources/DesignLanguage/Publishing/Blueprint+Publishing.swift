extension Blueprint {
    /// The JSON Schema of the language (draft 2020-12), for editors and other readers.
    public static var schema: String { SchemaBuilder(Grammar.design.description).schema.printed() + "\n" }

    /// The reference page of the language, in Markdown.
    public static var reference: String { ReferencePage(Grammar.design.description).text }
}
