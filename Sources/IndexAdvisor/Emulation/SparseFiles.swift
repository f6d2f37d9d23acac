import Ports

/// Lets files of tables and indexes look as large as they will be; the holes take no disk.
struct SparseFiles {
    let session: any SQLSession
    private let segment = 131_072

    /// Grows each relation to so many pages, through the server, whose files they are.
    func grow(_ pages: [(relation: String, pages: Int)]) throws {
        let rows = try session.run(
            "select relname, pg_relation_filepath(oid) from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'i', 'm')"
        )
        var paths: [String: String] = [:]
        for row in rows { if let name = row[0], let path = row[1] { paths[name] = path } }
        let commands = pages.compactMap { entry in paths[entry.relation].map { command($0, entry.pages) } }
        for start in stride(from: 0, to: commands.count, by: 100) {
            let batch = commands[start..<min(start + 100, commands.count)].joined(separator: "; ")
            _ = try session.run("copy (select 1) to program '\("cat >/dev/null; \(batch)".doublingQuotes)'")
        }
    }

    private func command(_ path: String, _ pages: Int) -> String {
        let full = pages / segment
        let rest = pages % segment
        var parts: [String] = []
        if full > 0 {
            parts.append(
                "for i in $(seq 0 \(full - 1)); do f=\(path); [ $i -gt 0 ] && f=\(path).$i; truncate -s 1073741824 $f; done"
            )
        }
        if rest > 0 { parts.append("truncate -s \(rest * 8192) \(path)" + (full > 0 ? ".\(full)" : "")) }
        return parts.joined(separator: "; ")
    }
}
