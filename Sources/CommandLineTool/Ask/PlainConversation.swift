import Pipeline

/// The interview without a screen: the question as text, the answer as a line.
struct PlainConversation {
    let read: () -> String?
    let write: (String) -> Void
    let keep: (Interview) throws -> Void

    /// Runs to the end of the questions or of the input; answers the interview as it stands then.
    func run(_ start: Interview) throws -> Interview {
        var interview = start
        while interview.current != nil {
            let screen = AskScreen(interview: interview, chosen: -1)
            write(screen.lines(width: 100).dropLast(2).joined(separator: "\n") + "\n")
            write("Number, your own words, b back, s skip, ? why, q leave [1]: ")
            guard let line = read() else { return interview }
            write("\n")
            if try !handle(line.trimmingBlanks, screen, &interview) { return interview }
        }
        return interview
    }

    private func handle(_ line: String, _ screen: AskScreen, _ interview: inout Interview) throws -> Bool {
        if line == "?" {
            write("Why: \(interview.current?.why ?? "").\n\n")
            return true
        }
        guard let input = input(line, screen) else {
            write("Write your own words instead of the number.\n\n")
            return true
        }
        switch interview.take(input) {
        case .left: return false
        case .refused(let why): write(why + "\n\n")
        case .asked, .done: try keep(interview)
        }
        return true
    }

    private func input(_ line: String, _ screen: AskScreen) -> Interview.Input? {
        switch line {
        case "": return .choose(0)
        case "q": return .leave
        case "s": return .skip
        case "b": return .back
        default: break
        }
        guard let number = Int(line), screen.choices.indices.contains(number - 1) else { return .other(line) }
        if number - 1 == screen.unknown { return .unknown }
        return number - 1 == screen.other ? nil : .choose(number - 1)
    }
}

extension String {
    fileprivate var trimmingBlanks: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
