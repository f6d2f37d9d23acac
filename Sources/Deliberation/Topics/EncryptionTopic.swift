import DesignModel
import Knowledge

/// Who holds the keys of what is stored; raised where something personal or regulated is.
enum EncryptionTopic {
    static let topic = "encryption"

    static func decide(_ state: inout Deliberation) {
        let asked = Set(state.needs.constraints.securityRequirements)
        let strict = state.needs.constraints.compliance.first { ["HIPAA", "HDS"].contains($0.uppercased()) }
        let isPersonal = state.needs.entities.contains(where: \.personal)
        guard isPersonal || strict != nil || !asked.isDisjoint(with: Self.demands) else { return }
        let name = state.needs.name
        let fields = asked.contains("field_encryption") || asked.contains("hsm")
        let ends = asked.contains("e2e_encryption")
        let things = state.thing { $0.personal }
        var store = Candidate("store_encryption", "the store encrypts its disks, the host holds the keys", state.shape)
        store.exclude(
            strict != nil,
            "\(strict ?? "") binds \(things): whoever runs the disks of \(name) must not hold their keys too")
        var keys = Candidate("own_keys", "the store encrypts with keys that the team holds and withdraws", state.shape)
        keys.shape.hosts += 1
        keys.shape.undoDays += 1
        keys.remark = "a key that can be withdrawn, and must never be lost"
        var field = Candidate(
            "field_encryption", "the application encrypts marked columns before storing them", state.shape)
        field.shape.hosts += 2
        field.shape.undoDays += 6
        field.remark = "unreadable to whoever reads the database, and to its indexes"
        var end = Candidate("end_to_end", "devices encrypt, the server never reads", state.shape)
        end.shape.hosts += 3
        end.shape.undoDays += 30
        end.remark = "nothing to leak, nothing to search"
        let demand = state.quoted("security.requirement[]", among: ["field_encryption", "hsm", "e2e_encryption"])
        for weaker in [0, 1] where fields || ends {
            let why: Prose = "the brief of \(name) asks for more than encrypted disks\(demand)"
            if weaker == 0 { store.exclude(true, why) } else { keys.exclude(true, why) }
        }
        field.exclude(ends, "the brief of \(name) wants the server itself kept out\(demand)")
        end.exclude(!ends, "\(name) has to read \(things) itself to do its work")
        state.settle(topic, "Who holds the keys of what \(name) stores", [store, keys, field, end]) { decision, state in
            decision.reason = reason(decision.chosen, state, things, strict, demand)
            decision.undo =
                "write each row of \(things) once more under the other key; old backups keep the old one until they expire"
        }
    }

    private static let demands: Set<String> = ["field_encryption", "hsm", "e2e_encryption", "encryption_at_rest"]

    private static func reason(
        _ chosen: String, _ state: Deliberation, _ things: String, _ strict: String?, _ demand: String
    ) -> Prose {
        let name = state.needs.name
        switch chosen {
        case "own_keys":
            return
                "\(strict ?? "a rule") binds \(things): \(name) keeps its own key, rotates it, and a withdrawn key closes every copy"
        case "field_encryption":
            return
                "the brief asks for it\(demand): \(things) are unreadable to whoever only reads the database of \(name)"
        case "end_to_end":
            return "the brief asks for it\(demand): \(name) carries \(things) without being able to read them"
        default:
            let laws = state.needs.constraints.compliance.filter { !$0.contains(where: \.isNumber) }
            return laws.isEmpty
                ? "\(things) of \(name) are about people, and no rule asks for more than encrypted disks, backups and lines"
                : "\(things) fall under \(Phrase.list(Array(laws.prefix(3)))), which \(laws.count == 1 ? "asks" : "ask") \(name) for encrypted disks, backups and lines and for no key of its own"
        }
    }
}
