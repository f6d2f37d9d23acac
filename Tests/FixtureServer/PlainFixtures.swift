import ModelContextProtocol

/// Tools that answer at once with one kind of content each.
enum PlainFixtures {
    static let pixel =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="
    static let silence = "UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQAAAAA="

    static let tools: [Tool] = [
        plain("test_simple_text", [.text("This is a simple text response for testing.")]),
        plain("test_image_content", [.image(data: pixel, type: "image/png")]),
        plain("test_audio_content", [.audio(data: silence, type: "audio/wav")]),
        plain(
            "test_embedded_resource",
            [
                .resource(
                    ResourceContent("test://embedded-resource", text: "Embedded content.", mediaType: "text/plain"))
            ]),
        plain(
            "test_multiple_content_types",
            [
                .text("Multiple content types test:"), .image(data: pixel, type: "image/png"),
                .resource(
                    ResourceContent("test://mixed-content-resource", text: "{}", mediaType: "application/json")),
            ]),
        Tool("test_error_handling", title: "Fails", description: "Fails on purpose.") { _, _ in
            throw ToolFailure("This tool intentionally returns an error for testing")
        },
        Tool(
            "json_schema_2020_12_tool", title: "Schemas", description: "Takes what 2020-12 can say.",
            input: JSONSchema(schema), output: JSONSchema(["type": "object", "required": ["name"]])
        ) { arguments, _ in ToolResult(structured: arguments) },
    ]

    private static func plain(_ name: String, _ content: [Content]) -> Tool {
        Tool(name, title: name, description: "Answers with fixed content.") { _, _ in ToolResult(content) }
    }

    private static let schema: JSON = [
        "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",
        "$defs": ["address": ["type": "object", "properties": ["street": ["type": "string"]], "required": ["street"]]],
        "properties": ["name": ["type": "string", "minLength": 1], "address": ["$ref": "#/$defs/address"]],
        "required": ["name"], "additionalProperties": false,
    ]
}
