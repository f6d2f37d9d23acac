/// Texts and names as SQL writes them.
public enum SQLText {
    public static func literal(_ text: String) -> String { wrapped(text, in: "'") }

    public static func quoted(_ name: String) -> String { wrapped(name, in: "\"") }

    /// A mark inside is written twice.
    private static func wrapped(_ text: String, in mark: Character) -> String {
        let pieces = text.split(separator: mark, omittingEmptySubsequences: false)
        return "\(mark)" + pieces.joined(separator: "\(mark)\(mark)") + "\(mark)"
    }
}
