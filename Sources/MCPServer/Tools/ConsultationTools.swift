import DesignModel
import ModelContextProtocol
import Pipeline

/// Asking only what would change the design, and keeping what was answered.
struct ConsultationTools {
    let project: Project

    var tools: [Tool] { [next, answer] }

    private var next: Tool {
        Tool(
            "next_questions", title: "Ask what would change the design",
            description: """
                The questions whose answers would change the design, most valuable first, with what each answer would do. \
                Where the client can show forms the person is asked directly and the answers are kept; otherwise `status` is \
                needs_input: put the questions to the person in their words, then call answer_questions. Ask nothing else.
                """,
            input: .arguments([
                "limit": Argument.count("At most so many questions.", most: 20),
                "ask": Argument.flag("Whether the person may be asked through the client; true unless said otherwise."),
            ]), output: .answer("status", "questions"), hints: ToolHints(isReadOnly: false)
        ) { arguments, context in
            let limit = arguments["limit"]?.int ?? 4
            let questions = Array(try await project.questions().prefix(limit))
            guard !questions.isEmpty else { return Self.result("nothing_open", []) }
            guard arguments["ask"]?.bool ?? true, context.canAsk else { return Self.result("needs_input", questions) }
            let form = QuestionForm(questions)
            switch try await context.ask("questions", form.form) {
            case .accepted(let content):
                let answers = form.answers(content)
                try await project.remember(answers)
                let said = answers.map { "\($0.topic): \($0.value)" }
                return ToolResult(structured: [
                    "status": "answered", "questions": [], "kept": .strings(said), "next": "Call design_backend.",
                ])
            case .declined, .cancelled: return Self.result("declined", questions)
            case .unavailable: return Self.result("needs_input", questions)
            }
        }
    }

    private static func result(_ status: String, _ questions: [Question]) -> ToolResult {
        let next = [
            "needs_input": "Ask the person, then call answer_questions with the `write` text of the option.",
            "declined": "Go on; what is open is listed in the design as an assumption.",
            "nothing_open": "Nothing that is open would change the design.",
        ]
        return ToolResult(structured: [
            "status": .string(status), "questions": .array(questions.map(Reports.question)),
            "next": .string(next[status] ?? ""),
        ])
    }

    private var answer: Tool {
        Tool(
            "answer_questions", title: "Record answers",
            description: """
                Keep a person's answers: topic to value, such as {"team.oncall": "24x7", "quality.rpo_minutes": "5 min"}. Only what \
                the person said; never your own guess. They go to .architect/answers.yaml, and no later run asks again.
                """,
            input: .arguments(
                [
                    "answers": [
                        "type": "object", "additionalProperties": ["type": ["string", "number", "boolean"]],
                        "description": "Topic of the question to the person's answer, with a unit after a number.",
                    ]
                ], required: ["answers"]), output: .answer("kept"), hints: ToolHints(isReadOnly: false)
        ) { arguments, _ in
            let answers = (arguments["answers"]?.members ?? []).map { member in
                (topic: member.name, value: member.value.string ?? Self.written(member.value))
            }
            guard answers.allSatisfy({ !$0.value.contains("\n") && !$0.topic.contains("\n") }) else {
                throw ToolFailure("A topic and an answer are one line each")
            }
            try await project.remember(answers)
            return ToolResult(structured: [
                "kept": .strings(answers.map { "\($0.topic): \($0.value)" }), "next": "Call design_backend.",
            ])
        }
    }

    private static func written(_ value: JSON) -> String { value.bool.map { $0 ? "yes" : "no" } ?? value.description }
}

/// Questions as one form, the recommended answer filled in.
struct QuestionForm {
    let questions: [Question]

    init(_ questions: [Question]) { self.questions = questions }

    var form: Form {
        Form(
            "Before the design goes on: \(questions.count) answers that would change it.",
            questions.enumerated().map { position, question in
                let answers = question.options.map(\.answer)
                let effects = question.options.filter { !$0.effect.isEmpty }.map { "\($0.answer) → \($0.effect)" }
                let recommended = question.options.first(where: \.recommended) ?? question.options.first
                return Form.Field(
                    "q\(position + 1)", answers.isEmpty ? .text(maxLength: 500) : .choice(answers),
                    title: question.text,
                    description: ([question.why] + effects).filter { !$0.isEmpty }.joined(separator: "; "),
                    default: recommended.map { .string($0.answer) })
            })
    }

    /// The answers given, as lines of the answers file.
    func answers(_ content: JSON) -> [(topic: String, value: String)] {
        questions.enumerated().compactMap { position, question in
            guard let said = content["q\(position + 1)"]?.string, !said.isEmpty else { return nil }
            let option = question.options.first { $0.answer == said }
            return (question.topic.rawValue, option.map(Reports.answer) ?? said.replacing("\n", with: " "))
        }
    }
}
