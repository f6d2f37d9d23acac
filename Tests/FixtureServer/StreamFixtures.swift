import ModelContextProtocol

/// Tools that say something before they answer: progress, log lines, changes.
enum StreamFixtures {
    static func tools(_ hub: Hub) -> [Tool] {
        [
            logging("test_tool_with_logging"), logging("test_logging_tool"), progress, wait,
            trigger("test_trigger_tool_change", hub, .tools), trigger("test_trigger_prompt_change", hub, .prompts),
            trigger("test_trigger_resource_change", hub, .resource("test://watched-resource")),
        ]
    }

    private static func logging(_ name: String) -> Tool {
        Tool(name, title: "Logs", description: "Logs three lines.") { _, context in
            context.log(.debug, "Tool prepares")
            context.log(.info, "Tool execution started")
            context.log(.warning, "Tool processing data")
            return ToolResult("logged")
        }
    }

    private static let progress = Tool(
        "test_tool_with_progress", title: "Progress", description: "Says how far it is."
    ) { _, context in
        for done in [0.0, 50, 50, 100] { context.progress(done, of: 100, "at \(Int(done))") }
        return ToolResult("done")
    }

    private static let wait = Tool(
        "test_wait", title: "Waits", description: "Waits until it is cancelled, or a minute."
    ) { _, context in
        context.progress(1, of: 2)
        try await Task.sleep(for: .seconds(60))
        return ToolResult("waited")
    }

    private static func trigger(_ name: String, _ hub: Hub, _ change: Change) -> Tool {
        Tool(name, title: "Changes", description: "Tells of a change.") { _, _ in
            hub.publish(change)
            return ToolResult("told")
        }
    }
}
