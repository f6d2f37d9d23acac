import DesignModel
import Ports

/// Looks at one file after the other, and opens only those whose content may have changed.
struct FileReader {
    var reading: Reading
    private let shelf: RecogniserShelf
    private let known: RepositoryMap?
    /// Files changed since then may change again without showing it, as times have grains; they are read next time too.
    private let settled: Int64
    private(set) var read = 0
    private(set) var changed = 0

    init(tree: any FileTree, shelf: RecogniserShelf, known: RepositoryMap?, began: Int64) {
        settled = began == 0 ? .max : began - 50_000_000
        reading = Reading(tree: tree)
        self.shelf = shelf
        self.known = known
    }

    mutating func entry(of file: TreeFile) -> RepositoryMap.Entry {
        let old = known?.entries[file.path]
        if let old, old.size == file.size, old.modified == file.modified, file.modified != 0 { return old }
        var entry = RepositoryMap.Entry(size: file.size, modified: file.modified < settled ? file.modified : 0)
        let path = FilePath(file.path)
        guard !FileKinds.isOpaque(path), let bytes = reading.bytes(of: file.path) else {
            if old?.size != entry.size { changed += 1 }
            return entry
        }
        read += 1
        entry.hash = bytes.fnv1a64
        if let old, old.hash == entry.hash {
            entry.finds = old.finds
        } else {
            changed += 1
            entry.finds = finds(in: bytes, at: path)
        }
        return entry
    }

    private func finds(in bytes: [UInt8], at path: FilePath) -> FileFinds {
        guard !bytes.isBinary, !path.isVendored else { return FileFinds() }
        var finds = FileFinds(sightings: shelf.sightings(in: bytes, at: path, shelf.candidates(for: path)))
        if RecordReader.isRecord(path) { finds.record = RecordReader.record(in: FileText(path: path, bytes: bytes)) }
        return finds
    }
}

/// Which files hold nothing to read.
enum FileKinds {
    static func isOpaque(_ path: FilePath) -> Bool { opaque.contains(path.ending) }

    private static let opaque: Set<String> = [
        "png", "jpg", "jpeg", "gif", "webp", "ico", "bmp", "tiff", "svg", "avif", "heic", "psd", "mp3", "mp4", "mov",
        "avi", "webm", "wav", "ogg", "flac", "zip", "gz", "tgz", "bz2", "xz", "zst", "7z", "rar", "tar", "jar", "war",
        "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "woff", "woff2", "ttf", "otf", "eot", "so", "dll", "dylib",
        "exe", "o", "a", "class", "pyc", "wasm", "bin", "dat", "db", "sqlite", "sqlite3", "parquet", "map", "snap",
        "pack", "idx", "iso", "dmg", "apk", "deb", "rpm", "min.js", "po", "pot", "csv", "tsv",
    ]
}

extension [UInt8] {
    /// FNV-1a, 64 bits; a name for the content, not a security measure.
    var fnv1a64: UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        withUnsafeBufferPointer { bytes in
            for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        }
        return hash
    }
}
