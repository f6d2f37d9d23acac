import ModelContextProtocol

/// The conversations that a person can open with one pick.
enum ConsultingPrompts {
    static let all: [Prompt] = [
        prompt(
            "design_from_scratch", "Design a backend from scratch",
            [.init("brief", "What the system is for, in your own words", isRequired: true)]
        ) { filled in
            """
            Design the backend for this, with the architect tools.

            \(filled["brief"] ?? "")

            1. consult_context, so that nothing settled is reopened. 2. read_brief with the words above, unchanged; add with \
            record_reading what it did not understand, each on its quote. 3. next_questions; put only those to me. \
            4. design_backend. 5. Where you know better, propose_change with your reason, and go by the verdict. \
            6. Tell me what was decided, what was assumed and what it costs. Give no number that the tools did not give.
            """
        },
        prompt(
            "extend_system", "Add a capability to a system that exists",
            [.init("capability", "What shall be added", isRequired: true)]
        ) { filled in
            """
            Extend the system in this repository: \(filled["capability"] ?? "")

            consult_context first; what is there stays unless a tool says why not. Read architect://blueprint if there is a \
            design, and change it with propose_change, one step at a time, each with its reason; otherwise write the present \
            state and the capability as a brief and use design_backend. Say what moved: cost, latency, availability, capacity.
            """
        },
        prompt("review_architecture", "Review this architecture", []) { _ in
            """
            Review the architecture in this repository. check_design, then for each finding read what it means \
            (architect://finding/…) and say in our own terms what would happen, to whom, and when. Then explain_design for the \
            three decisions with the nearest turning points. Propose mends with propose_change and report only those accepted.
            """
        },
        prompt(
            "explain_to_stakeholder", "Explain the design to somebody",
            [
                .init("audience", "Who listens: a founder, an auditor, a new engineer", isRequired: true),
                .init("topic", "One decision; all of them when left out"),
            ]
        ) { filled in
            """
            Explain the design to \(filled["audience"] ?? "a stakeholder")\(filled["topic"].map { ", about \($0)" } ?? ""). \
            Read architect://section/1 and use explain_design. Say what was chosen, what was given up, and what would change \
            the decision. Every figure comes from the tools, with where it comes from.
            """
        },
    ]

    private static func prompt(
        _ name: String, _ title: String, _ blanks: [Prompt.Blank],
        _ text: @escaping @Sendable ([String: String]) -> String
    ) -> Prompt {
        Prompt(name, title: title, description: title, blanks: blanks) { filled, _ in
            [.init(.user, .text(text(filled)))]
        }
    }
}
