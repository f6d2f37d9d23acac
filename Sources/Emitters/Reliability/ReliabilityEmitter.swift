import DesignModel

/// Everything that keeps the promises honest: objectives, rules with their proof, a dashboard, a runbook.
enum ReliabilityEmitter {
    static func artefacts(_ roster: Roster) -> [Artefact] {
        let rules = RulesEmitter(roster)
        guard !rules.isEmpty else { return [] }
        var files = [
            Artefact(path: "reliability/rules.yaml", text: rules.rules, mediaType: "application/yaml"),
            Artefact(path: "reliability/rules.test.yaml", text: rules.tests, mediaType: "application/yaml"),
            Artefact(
                path: "reliability/dashboard.json", text: DashboardEmitter.text(roster), mediaType: "application/json"),
            Artefact(
                path: "reliability/runbook.md", text: RunbookEmitter(roster: roster, rules: rules).text,
                mediaType: "text/markdown"),
        ]
        if !roster.design.objectives.isEmpty {
            files.append(
                Artefact(
                    path: "reliability/slo.yaml", text: ObjectiveEmitter.text(roster), mediaType: "application/yaml"))
        }
        return files
    }
}
