import DesignModel
import Diagnostics
import Merging

extension Run {
    /// Takes from the design that stands what a new one goes on from: its records, the choices a person pinned, and the
    /// folder itself, so that edits stay; nil where nothing stands.
    public mutating func goOn(over folder: StandingFolder?, keepingEdits: Bool = true) {
        standing = keepingEdits ? folder : nil
        let texts = folder?.texts ?? [:]
        earlierRecords = texts.keys.filter(Self.isRecord).sorted().map { path in
            Artefact(path: path, text: texts[path] ?? "", mediaType: "text/markdown")
        }
        trial = TrialFile.read(texts[TrialFile.path])
        if let text = texts["blueprint.yaml"] {
            pins = BlueprintReview.pins(in: SourceText(name: "blueprint.yaml", text: text))
        }
    }

    private static func isRecord(_ path: String) -> Bool {
        path.hasPrefix("decisions/") && path.count { $0 == "/" } == 1
    }
}
