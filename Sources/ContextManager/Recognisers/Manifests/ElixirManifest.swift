import DesignModel

extension Recogniser {
    /// `mix.exs`: dependencies as `{:name, "~> 1.0"}` and the Elixir version.
    static let mix = Recogniser(names: ["mix.exs"]) { text in
        text.numbered.compactMap { number, line in
            let entry = line.trimmed
            if entry.hasPrefix("elixir:"), let version = line.quotedParts.first {
                return text.sighting(.runtime, "elixir", number, ["version": version])
            }
            guard let rest = entry.after("{:"), entry.hasPrefix("{:") || entry.hasPrefix("[{:") else { return nil }
            let isAside = rest.contains("only: :test") || rest.contains("only: :dev") || rest.contains("only: [:")
            return text.package(
                rest.leadingName, line.quotedParts.first ?? "", number, ecosystem: "hex",
                scope: isAside ? "development" : "")
        }
    }

    static let mixLock = Recogniser(names: ["mix.lock"]) { text in
        text.numbered.compactMap { number, line in
            let parts = line.quotedParts
            guard let name = parts.first, parts.count > 1 else { return nil }
            return text.locked(name, parts[1], number, ecosystem: "hex")
        }
    }
}
