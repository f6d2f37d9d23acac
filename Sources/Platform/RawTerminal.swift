import Glibc

/// A key that a person pressed.
public enum Key: Sendable, Hashable {
    case up, down, left, right, enter, escape, erase, interrupt
    case character(Character)
}

/// The terminal, key by key; given back as it was found, whatever ends the program.
public struct RawTerminal {
    nonisolated(unsafe) private static var found: termios?

    /// Nil unless keys can be read and a screen is there to draw on.
    public init?() {
        guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1, tcgetattr(STDIN_FILENO, &Self.settings) == 0 else {
            return nil
        }
        let name = getenv("TERM").map { String(cString: $0) } ?? "dumb"
        guard name != "dumb" else { return nil }
        Self.found = Self.settings
        var raw = Self.settings
        raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
        raw.c_iflag &= ~tcflag_t(IXON | ICRNL)
        guard tcsetattr(STDIN_FILENO, TCSAFLUSH, &raw) == 0 else { return nil }
        for number in [SIGTERM, SIGHUP] {
            signal(number) { number in
                RawTerminal.giveBack()
                _exit(128 + number)
            }
        }
    }

    nonisolated(unsafe) private static var settings = termios()

    /// Puts the settings back.
    public static func giveBack() {
        guard var settings = found else { return }
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings)
        found = nil
    }

    /// Columns of the screen.
    public var width: Int {
        var size = winsize()
        guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 20 else { return 80 }
        return Int(size.ws_col)
    }

    public func write(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
            if count <= 0, errno != EINTR { return }
            bytes = bytes.dropFirst(max(count, 0))
        }
    }

    /// The next key; nil when the input ends.
    public func key() -> Key? {
        guard let byte = byte() else { return nil }
        switch byte {
        case 3, 4: return .interrupt
        case 10, 13: return .enter
        case 8, 127: return .erase
        case 27: return sequence()
        default: return byte < 32 ? key() : character(byte)
        }
    }

    /// What follows an escape at once belongs to it; alone it is the key itself.
    private func sequence() -> Key? {
        guard isWaiting, let second = byte(), second == UInt8(ascii: "[") || second == UInt8(ascii: "O") else {
            return .escape
        }
        var last = byte()
        while let mark = last, mark < 64 { last = byte() }
        switch last {
        case UInt8(ascii: "A"): return .up
        case UInt8(ascii: "B"): return .down
        case UInt8(ascii: "C"): return .right
        case UInt8(ascii: "D"): return .left
        default: return key()
        }
    }

    private var isWaiting: Bool {
        var request = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        return poll(&request, 1, 40) > 0
    }

    private func character(_ first: UInt8) -> Key? {
        var bytes = [first]
        let more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : 0
        for _ in 0..<more { if let next = byte() { bytes.append(next) } }
        return String(decoding: bytes, as: UTF8.self).first.map(Key.character)
    }

    private func byte() -> UInt8? {
        var byte: UInt8 = 0
        while true {
            let count = read(STDIN_FILENO, &byte, 1)
            if count == 1 { return byte }
            if count < 0, errno == EINTR { continue }
            return nil
        }
    }
}
