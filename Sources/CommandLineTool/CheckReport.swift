import DesignModel
import Diagnostics
import Pipeline

/// What `check --json` prints.
struct CheckReport: Codable {
    var findings: [DesignReport.Finding]
    var assessment: Assessment?

    init(_ run: Run, _ findings: [Diagnostic]) {
        self.findings = findings.map(DesignReport.Finding.init)
        assessment = run.assessment
    }
}
