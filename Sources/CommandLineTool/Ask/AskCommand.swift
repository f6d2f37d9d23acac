import ArgumentParser
import Diagnostics
import Foundation
import Pipeline
import Platform

/// `architect ask`: the consultation, in a terminal.
struct AskCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask",
        abstract: "Ask only what would change the design; every answer is kept at once in .architect/answers.yaml.",
        discussion: "Example: architect ask Examples/photo-feed/brief.md")

    @Argument(help: "The brief, Markdown or plain text.")
    var brief: String

    @Option(help: "The repository that the Context Manager surveys; otherwise the folder of the brief.")
    var repository: String?

    @Option(help: "The file of answers to continue; otherwise .architect/answers.yaml.")
    var answers: String?

    @Option(help: "The house policy, YAML; otherwise .architect/policy.yaml where it is.")
    var policy: String?

    @Flag(help: "Print the open questions as JSON and ask nothing.")
    var json = false

    func run() throws {
        let inputs = try DesignInputs(brief: brief, repository: repository, answers: answers, policy: policy, from: nil)
        let pipeline = inputs.pipeline
        let run = pipeline.advance(inputs.run, text: inputs.text, folder: inputs.folder, to: .brief)
        (run.brief?.diagnostics ?? []).filter { $0.severity == .error }.forEach(Console.say)
        let book = AnswerBook(answers)
        guard let interview = pipeline.interview(run, declined: book.declined) else { throw Ending.findings.exit }
        if json { return try Console.json(interview.questions) }
        let before = interview.answers.count + interview.declined.count
        let end = try converse(interview, book)
        let given = end.answers.count + end.declined.count - before
        Console.say(closing(end, given, book))
    }

    private func converse(_ interview: Interview, _ book: AnswerBook) throws -> Interview {
        guard interview.current != nil else { return interview }
        let service = ContextPlace.service(repository: ".", project: ".")
        let keep = { (interview: Interview) throws in
            try book.keep(interview)
            _ = service.note(interview)
        }
        if let terminal = RawTerminal() {
            var conversation = TerminalConversation(terminal, interview, keep: keep)
            return try conversation.run()
        }
        return try PlainConversation(
            read: { readLine() }, write: { FileHandle.standardOutput.write(Data($0.utf8)) }, keep: keep
        ).run(interview)
    }

    private func closing(_ end: Interview, _ given: Int, _ book: AnswerBook) -> String {
        let kept =
            given == 0 ? "Nothing new was answered." : "\(given) answer\(given == 1 ? "" : "s") kept in \(book.path)."
        let rest =
            end.current == nil
            ? "Nothing else would change the design." : "\(end.left) left; run the same command to go on."
        return "\(kept) \(rest)\nNext: architect design \(brief)"
    }
}
