import DesignModel
import Knowledge

extension Drawing {
    /// How tenants are kept apart, as the decision says.
    var tenancy: String? {
        let many = requirements.constraints.tenancy == "multi" || requirements.constraints.tenants != nil
        switch log.choice(Topic.tenancy) {
        case "row_level_security": return rowLevel
        case "schema_per_tenant":
            return "A schema for each tenant, chosen from the session before the first query; no role may see two."
        case "database_per_tenant":
            return "A database for each tenant; the connection is chosen from the session, and nothing crosses."
        case "single": return "single"
        default: return many ? rowLevel : "single"
        }
    }

    private var rowLevel: String {
        let column = parts.tables.compactMap(\.tenantColumn).first ?? "tenant_id"
        return
            "Row-level security: every table of a tenant carries \(column), the policy compares it with the session's setting, the application's role cannot bypass policies, and a test with two tenants reads every endpoint crosswise and must see nothing."
    }

    var auditLog: Prose? {
        let asked =
            requirements.constraints.securityRequirements.contains("audit_log") || has(.auditLog) || has(.healthRecords)
        guard asked else { return nil }
        let keep = design.ledger.entries.first { $0.name.contains("audit") && $0.name.hasSuffix("retention_years") }
        let kept = keep.map { " It is kept {\($0.name)} and then dropped by partition." } ?? ""
        return Prose(
            "Who did or saw what, when and why, is written in the same transaction as the act into a table of its own: the application's role may add and read, never change or delete. It is not the application's log, which holds no personal data.\(kept)"
        )
    }

    func measures() -> [Prose] {
        var measures: [Prose] = []
        for practice in patternsInOrder.compactMap(repertoire.patterns.practice) {
            measures += (practice.measures + practice.degraded).compactMap { say($0, flow: anchor(practice)) }
        }
        measures += lossRules.map { Prose($0) }
        measures += erasure + standing + requiredMeasures
        return uniqueProse(measures)
    }

    var patternsInOrder: [PatternID] { requirements.patterns.compactMap(PatternID.init(rawValue:)) }

    /// The flow of the brief that a practice is about.
    func anchor(_ practice: Practice) -> Flow? {
        let flows = requirements.workload.flows
        for stem in practice.anchors {
            let fits: (String) -> Bool = { $0.hasPrefix(stem) || $0.contains("_" + stem) }
            let spelt = shape.spelling
            if let at = spelt.verbs.firstIndex(where: fits) ?? spelt.entities.firstIndex(where: fits) {
                return flows[at]
            }
        }
        return nil
    }

    private func uniqueProse(_ items: [Prose]) -> [Prose] {
        var seen: Set<String> = []
        return items.filter { seen.insert($0.template).inserted }
    }

    /// Erasure against what the law keeps.
    private var erasure: [Prose] {
        let wishes =
            requirements.constraints.securityRequirements.contains("data_deletion") || has(.dataErasure)
            || requirements.constraints.compliance.contains("GDPR")
        guard wishes else { return [] }
        let within = design.ledger.entries.first { $0.name.hasPrefix("rule.") && $0.name.contains("delet") }
        let kept = requirements.entities.filter { entity in
            guard let name = entity.retention?.name, let keep = entity.retention, known(name) != nil, !entity.binary
            else { return false }
            return keep.canonical > (within?.quantity.canonical ?? 0) && !entity.personal
                || keep.canonical >= 31_536_000_000
        }
        let term = within.map { ", within the {\($0.name)} that the brief names" } ?? ""
        var text = "Erasure removes what says something about a person\(term)."
        if !kept.isEmpty {
            let list = kept.prefix(4).map {
                "\(Phrase.plural(Phrase.spaced($0.name))) for {\($0.retention?.name ?? "")}"
            }
            text +=
                " What must outlive it stays: \(Phrase.list(list)). Those rows do not hang on the account by a cascade; the reference to the person is replaced by a pseudonym whose key is destroyed."
        }
        return [Prose(text)]
    }

    /// What holds for every system of ours, in the nouns of this one.
    private var standing: [Prose] {
        let keeper = CloudProducts.secrets(shape.places.provider)
        return [
            Prose(
                "Traffic is encrypted at every border and data at rest by the store; secrets lie in \(keeper) and are read at start."
            ),
            Prose(
                "Every operation names the right it needs and checks that the \(nouns.entity) belongs to the caller; there is no way in without a check."
            ),
            Prose(
                "Dependencies and images of \(nouns.system) are scanned on every build, and a release is signed by the pipeline that built it."
            ),
        ]
    }

    private var requiredMeasures: [Prose] {
        let asked = requirements.constraints
        var texts: [String] = []
        if asked.securityRequirements.contains("business_associate_agreement") || asked.compliance.contains("HIPAA") {
            texts.append(
                "No supplier gets a health record before it has signed a business associate agreement; the list of suppliers with dates is part of the release checklist."
            )
        }
        if !asked.residency.isEmpty {
            texts.append(
                "Data that is bound to \(Phrase.list(asked.residency)) stays there in every copy: database, standby, backups, files, logs and the tools that read them."
            )
        }
        if keyHolder == "team" {
            texts.append(
                "The database of \(nouns.system) is encrypted with 'storage-key', which the team holds in its own key service: withdrawn, every copy and backup is closed."
            )
        }
        if keyHolder == "devices" {
            texts.append(
                "What \(Phrase.plural(nouns.actor)) send is encrypted by their devices; \(nouns.system) stores and passes on what it cannot read."
            )
        }
        if keyHolder == "application" || asked.securityRequirements.contains("field_encryption") {
            texts.append(
                "Fields marked sensitive are encrypted by the application with a key for each person, so that destroying the key erases them in every backup."
            )
        }
        if asked.compliance.contains("WCAG") {
            texts.append("Error answers carry a text that a screen reader can speak and name the field they are about.")
        }
        if asked.compliance.contains(where: { $0.hasPrefix("ISO") || $0.hasPrefix("SOC") }) {
            texts.append(
                "Changes, accesses and drills leave a record that an auditor can follow: the repository, the access log and the drill reports."
            )
        }
        return texts.map { Prose(Phrase.digitless($0)) }
    }
}
