import DesignModel
import Diagnostics

/// Every name that an element mentions is declared, also in designs that never were a file.
struct DanglingReferences: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        ReferenceWalk(exhibit.design).found.compactMap { mention in
            guard !mention.among.contains(mention.name) else { return nil }
            let meant = DidYouMean.suggestion(for: mention.name, among: mention.among.sorted())
            let question = meant.map { "; did you mean '\($0)'?" } ?? ""
            return .finding(
                .danglingReference, "'\(mention.name)' names no \(mention.kind)\(question)", at: mention.path,
                fix: meant.map { "Write '\($0)'" } ?? "Declare the \(mention.kind) '\(mention.name)'")
        }
    }
}
