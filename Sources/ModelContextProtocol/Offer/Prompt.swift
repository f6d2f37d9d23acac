/// A conversation opener that a person picks, with blanks to fill.
public struct Prompt: Sendable {
    public struct Blank: Sendable, Hashable {
        public var name: String
        public var description: String
        public var isRequired: Bool

        public init(_ name: String, _ description: String, isRequired: Bool = false) {
            self.name = name
            self.description = description
            self.isRequired = isRequired
        }
    }

    public enum Speaker: String, Sendable { case user, assistant }

    public struct Line: Sendable {
        public var speaker: Speaker
        public var content: Content

        public init(_ speaker: Speaker = .user, _ content: Content) {
            self.speaker = speaker
            self.content = content
        }
    }

    public var name: String
    public var title: String
    public var description: String
    public var blanks: [Blank]
    public var lines: @Sendable ([String: String], CallContext) async throws -> [Line]
    /// Values for a blank that begin as given.
    public var completions: @Sendable (_ blank: String, _ beginning: String) async -> [String]

    public init(
        _ name: String, title: String, description: String, blanks: [Blank] = [],
        completions: @escaping @Sendable (String, String) async -> [String] = { _, _ in [] },
        lines: @escaping @Sendable ([String: String], CallContext) async throws -> [Line]
    ) {
        self.name = name
        self.title = title
        self.description = description
        self.blanks = blanks
        self.completions = completions
        self.lines = lines
    }

    func json(_ revision: Revision) -> JSON {
        let arguments = blanks.map { blank -> JSON in
            [
                "name": .string(blank.name), "description": .string(blank.description),
                "required": .bool(blank.isRequired),
            ]
        }
        return .present([
            "name": .string(name), "title": revision.hasTitles ? .string(title) : nil,
            "description": .string(description), "arguments": .array(arguments),
        ])
    }
}
