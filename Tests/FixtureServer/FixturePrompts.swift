import ModelContextProtocol

/// Prompts with every kind of content.
enum FixturePrompts {
    static let prompts: [Prompt] = [
        Prompt("test_simple_prompt", title: "Simple", description: "A simple prompt.") { _, _ in
            [.init(.user, .text("This is a simple prompt for testing."))]
        },
        Prompt(
            "test_prompt_with_arguments", title: "Blanks", description: "A prompt with blanks.",
            blanks: [.init("arg1", "The first", isRequired: true), .init("arg2", "The second", isRequired: true)],
            completions: { _, beginning in ["paris", "park", "party"].filter { $0.hasPrefix(beginning) } }
        ) { filled, _ in
            [
                .init(
                    .user,
                    .text("Prompt with arguments: arg1='\(filled["arg1"] ?? "")', arg2='\(filled["arg2"] ?? "")'"))
            ]
        },
        Prompt(
            "test_prompt_with_embedded_resource", title: "Resource", description: "A prompt with a resource.",
            blanks: [.init("resourceUri", "The address", isRequired: true)]
        ) { filled, _ in
            let content = ResourceContent(filled["resourceUri"] ?? "", text: "Embedded.", mediaType: "text/plain")
            return [.init(.user, .resource(content)), .init(.user, .text("Please read this."))]
        },
        Prompt("test_prompt_with_image", title: "Image", description: "A prompt with an image.") { _, _ in
            [.init(.user, .image(data: PlainFixtures.pixel, type: "image/png")), .init(.user, .text("Look at this."))]
        },
        Prompt("test_input_required_result_prompt", title: "Asks", description: "A prompt that asks.") { _, context in
            let form = Form("Which context?", [.init("context", .text(), isRequired: true)])
            return [.init(.user, .text(AskingFixtures.said(try await context.ask("context", form))))]
        },
    ]
}
