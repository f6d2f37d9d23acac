import DesignModel

/// Knows one kind of file, or one framework's way of writing, and says what it sees there.
struct Recogniser: Sendable {
    /// Whole file names, in lower case, that it reads.
    var names: Set<String> = []
    /// Endings, in lower case, that it reads when the file passes `admits`.
    var endings: Set<String> = []
    /// A narrower look at the path, for files found by their ending.
    var admits: @Sendable (FilePath) -> Bool = { _ in true }
    /// Texts of which one must stand in a file found by its ending; none means that every such file is read.
    var triggers: [String] = []
    let read: @Sendable (FileText) -> [Sighting]

    init(
        names: Set<String> = [], endings: Set<String> = [], triggers: [String] = [],
        admits: @escaping @Sendable (FilePath) -> Bool = { _ in true },
        read: @escaping @Sendable (FileText) -> [Sighting]
    ) {
        self.names = names
        self.endings = endings
        self.triggers = triggers
        self.admits = admits
        self.read = read
    }
}
