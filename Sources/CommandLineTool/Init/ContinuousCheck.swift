import ArgumentParser
import Foundation

/// A service that runs checks on every change, and the job for it that judges the blueprint and its drift from the code.
enum ContinuousCheck: String, CaseIterable, ExpressibleByArgument {
    case github, gitlab

    /// The service's own file is left as it is; only the job of ours is added.
    func change(in root: URL, command: String) -> FileChange {
        let before = try? String(contentsOf: root.appending(path: path), encoding: .utf8)
        switch self {
        case .github: return FileChange(path: path, before: before, after: before ?? Self.workflow(command))
        case .gitlab:
            let text = before ?? ""
            guard !text.contains("\n\(Self.job):") && !text.hasPrefix("\(Self.job):") else {
                return FileChange(path: path, before: before, after: before)
            }
            let gap = text.isEmpty ? "" : text.hasSuffix("\n") ? "\n" : "\n\n"
            return FileChange(path: path, before: before, after: text + gap + Self.gitlabJob(command))
        }
    }

    private var path: String {
        switch self {
        case .github: ".github/workflows/architecture.yml"
        case .gitlab: ".gitlab-ci.yml"
        }
    }

    private static let job = "architecture-check"

    /// Findings are shown beside the lines they are about; the job fails on errors.
    private static func workflow(_ command: String) -> String {
        """
        # Judges architecture/blueprint.yaml and its drift from the code. Written by `architect init --ci github`.
        name: architecture
        on:
          pull_request:
          push:
            branches: [main]
        permissions:
          contents: read
          security-events: write
        jobs:
          check:
            runs-on: ubuntu-latest
            timeout-minutes: 10
            steps:
              - uses: actions/checkout@v4
              - name: Find the program
                run: |
                  command -v \(command) || { echo "::error::Put the program '\(command)' on the PATH of this runner"; exit 3; }
              - name: Judge the blueprint and its drift from the code
                run: \(command) check architecture --repository . --format sarif > architecture.sarif
              - name: Show the findings beside their lines
                if: always() && hashFiles('architecture.sarif') != ''
                uses: github/codeql-action/upload-sarif@v3
                with:
                  sarif_file: architecture.sarif
                  category: architecture

        """
    }

    private static func gitlabJob(_ command: String) -> String {
        """
        # Judges architecture/blueprint.yaml and its drift from the code. Written by `architect init --ci gitlab`.
        \(job):
          stage: test
          timeout: 10 minutes
          script:
            - command -v \(command) || { echo "Put the program '\(command)' on the PATH of this runner"; exit 3; }
            - \(command) check architecture --repository . --format sarif > architecture.sarif
          artifacts:
            when: always
            paths: [architecture.sarif]

        """
    }
}
