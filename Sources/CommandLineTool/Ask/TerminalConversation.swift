import Pipeline
import Platform

/// The interview on a screen: arrow keys, typing, and a picture that is drawn again in its place.
struct TerminalConversation {
    let terminal: RawTerminal
    /// Called after every step, so that nothing is lost when the next one never comes.
    let keep: (Interview) throws -> Void
    private var screen: AskScreen
    private var drawn = 0

    init(_ terminal: RawTerminal, _ interview: Interview, keep: @escaping (Interview) throws -> Void) {
        self.terminal = terminal
        self.keep = keep
        screen = AskScreen(interview: interview)
    }

    /// Runs to the end, or until the person leaves; answers the interview as it stands then.
    mutating func run() throws -> Interview {
        defer { RawTerminal.giveBack() }
        while screen.interview.current != nil {
            draw()
            guard let key = terminal.key(), try !handle(key) else { break }
        }
        erase()
        return screen.interview
    }

    /// Answers whether the person leaves.
    private mutating func handle(_ key: Key) throws -> Bool {
        screen.notice = ""
        if let typed = screen.typed { return try type(key, after: typed) }
        switch key {
        case .interrupt, .character("q"): return true
        case .up, .character("k"): screen.chosen = max(0, screen.chosen - 1)
        case .down, .character("j"): screen.chosen = min(screen.unknown, screen.chosen + 1)
        case .left, .character("b"): try take(.back)
        case .character("s"): try take(.skip)
        case .character("?"): screen.showsWhy.toggle()
        case .enter, .right: try choose(screen.chosen)
        case .character(let letter): try press(letter)
        default: break
        }
        return false
    }

    /// A digit chooses; any other letter begins an answer in the person's own words.
    private mutating func press(_ letter: Character) throws {
        if let digit = letter.wholeNumberValue, digit >= 1, digit <= screen.choices.count, letter.isASCII {
            screen.chosen = digit - 1
            return try choose(digit - 1)
        }
        (screen.chosen, screen.typed) = (screen.other, letter == "o" ? "" : String(letter))
    }

    private mutating func choose(_ position: Int) throws {
        if position == screen.other {
            screen.typed = ""
        } else {
            try take(position == screen.unknown ? .unknown : .choose(position))
        }
    }

    private mutating func type(_ key: Key, after typed: String) throws -> Bool {
        switch key {
        case .interrupt: return true
        case .escape: screen.typed = nil
        case .erase: screen.typed = typed.isEmpty ? nil : String(typed.dropLast())
        case .character(let letter): screen.typed = typed + String(letter)
        case .enter: try take(.other(typed))
        default: break
        }
        return false
    }

    private mutating func take(_ input: Interview.Input) throws {
        var interview = screen.interview
        let outcome = interview.take(input)
        if case .refused(let why) = outcome {
            screen.notice = why
            return
        }
        try keep(interview)
        screen = AskScreen(interview: interview)
    }

    private mutating func draw() {
        let lines = screen.lines(width: terminal.width)
        erase()
        terminal.write(lines.joined(separator: "\r\n") + "\r\n")
        drawn = lines.count
    }

    private mutating func erase() {
        if drawn > 0 { terminal.write("\u{1B}[\(drawn)A\r\u{1B}[J") }
        drawn = 0
    }
}
