/// Which programming language a file is written in, by its ending.
public enum SourceLanguages {
    /// The language, in the lower case of the fact vocabulary, or nil for data, prose and generated files.
    public static func language(ofEnding ending: String) -> String? { byEnding[ending] }

    private static let byEnding: [String: String] = [
        "c": "c", "cc": "c++", "clj": "clojure", "cpp": "c++", "cs": "c#", "dart": "dart", "erl": "erlang",
        "ex": "elixir", "exs": "elixir", "fs": "f#", "go": "go", "groovy": "groovy", "hs": "haskell", "java": "java",
        "js": "javascript", "jsx": "javascript", "kt": "kotlin", "kts": "kotlin", "lua": "lua", "mjs": "javascript",
        "ml": "ocaml", "php": "php", "pl": "perl", "py": "python", "r": "r", "rb": "ruby", "rs": "rust",
        "scala": "scala", "swift": "swift", "ts": "typescript", "tsx": "typescript", "vb": "visual basic",
        "zig": "zig",
    ]
}
