import DesignModel
import Diagnostics
import Knowledge
import Ports

/// Which languages a tree is written in, by bytes.
enum LanguageSurvey {
    static func shares(of files: [TreeFile]) -> [LanguageShare] {
        var shares: [String: LanguageShare] = [:]
        for file in files {
            guard let language = SourceLanguages.language(ofEnding: file.ending), !FilePath(file.path).isVendored else {
                continue
            }
            shares[language, default: LanguageShare(language: language, files: 0, bytes: 0)].files += 1
            shares[language]?.bytes += file.size
        }
        return shares.values.sorted { ($1.bytes, $0.language) < ($0.bytes, $1.language) }
    }

    /// The language that holds at least a third of the code is the one in use there.
    static func facts(_ shares: [LanguageShare], _ files: [TreeFile]) -> [Fact] {
        let total = shares.reduce(0) { $0 + $1.bytes }
        return shares.filter { $0.bytes * 3 >= total && $0.bytes > 0 }.map { share in
            let example = files.first {
                SourceLanguages.language(ofEnding: $0.ending) == share.language && !FilePath($0.path).isVendored
            }
            return Fact(
                "stack.language", .text(share.language), quote: "\(share.files) files of \(share.language)",
                span: .line(1, of: example?.path ?? "", length: 0), strength: .existing, evidence: .observed)
        }
    }
}
