import DesignLanguage
import DesignModel
import Diagnostics
import Interchange
import Testing

/// Imports texts by file name.
func imported(_ files: KeyValuePairs<String, String>) -> Imported {
    Importer().design(from: files.map { SourceText(name: $0.key, text: $0.value) })
}

extension Imported {
    func has(_ code: DiagnosticCode, _ part: String = "") -> Bool {
        diagnostics.contains { $0.code == code && $0.summary.contains(part) }
    }

    func table(_ id: String) -> Table? { design.stores.flatMap(\.tables).first { $0.id.rawValue == id } }
    func operation(_ id: String) -> DesignModel.Operation? {
        design.interfaces.flatMap(\.operations).first { $0.id.rawValue == id }
    }
    func component(_ id: String) -> Component? { design.components.first { $0.id.rawValue == id } }

    /// What a reader of the blueprint finds wrong with it.
    var readingFaults: [Diagnostic] {
        let read = Blueprint.read(SourceText(name: "blueprint.yaml", text: Blueprint.write(design)))
        return read.diagnostics.filter { $0.severity == .error }
    }
}
