import ModelContextProtocol

/// What the architect offers to a client, for one project.
public enum ArchitectOffer {
    public static func offer(_ project: Project, hub: Hub, version: String) -> ServerOffer {
        var tools = ReadingTools(project: project).tools
        tools.append(ContextTool(project: project).tool)
        tools += ConsultationTools(project: project).tools
        tools.append(DesignTool(project: project, hub: hub).tool)
        tools += JudgingTools(project: project).tools
        tools += ProposalTools(project: project, hub: hub).tools
        return ServerOffer(
            Implementation("architect", title: "Backend architect", version: version), instructions: instructions,
            tools: tools, shelf: DesignShelf(project: project), prompts: ConsultingPrompts.all)
    }

    private static let instructions = """
        A backend architect that decides, computes and checks; you do the language. Order of work: consult_context; read_brief with \
        the person's own words; record_reading for what it did not understand, each item on its quote; next_questions, and ask the \
        person only those; answer_questions; design_backend. For an existing design: check_design, explain_design. \
        Where you know better, propose_change and go by the verdict; write_narrative for the words. \
        Rules: never state a number that a tool did not give; never ask what is not in next_questions; say what was assumed; quote the \
        person's words, do not paraphrase them into facts. Details are resources: architect://section/1 to 8, architect://blueprint, \
        architect://decision/{topic}, architect://language for the design language.
        """
}
