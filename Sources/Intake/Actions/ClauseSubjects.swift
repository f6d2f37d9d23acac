import Knowledge

/// Who acts in a clause: its own subject, or the one it shares, completes or refers back to.
extension ClauseReader {
    mutating func take(_ verb: VerbGroup, at index: Int) {
        var clause = Clause(subjects: [], verb: verb, subordinator: subordinator, topic: topic)
        let shares = assignSubjects(to: &clause, at: index)
        if !shares { waiting = [] }
        if shares, let current, clauses[current].objects.isEmpty, clauses[current].adjuncts.isEmpty {
            waiting.append(current)
        }
        if mainSubjects.isEmpty, clause.subordinator == nil, !clause.isRelative { mainSubjects = clause.subjects }
        clauses.append(clause)
        current = clauses.count - 1
        fresh = []
        preposition = nil
        antecedent = nil
    }

    /// Finds who acts; true when the clause goes on from the one before by *and*.
    mutating func assignSubjects(to clause: inout Clause, at index: Int) -> Bool {
        let verb = clause.verb
        if let antecedent {
            clause.isRelative = true
            if fresh.isEmpty {
                clause.subjects = [antecedent]
            } else {
                (clause.subjects, clause.objects) = (fresh, [antecedent])
            }
        } else if verb.form == .gerund, !verb.hasHelper {
            clause.subordinator = preposition ?? clause.subordinator ?? "by"
        } else if verb.isInfinitive {
            return assignInfinitive(to: &clause, at: index)
        } else if isReduced(verb, at: index) {
            clause.isReduced = true
            clause.subjects = lastPhrase.map { [$0] } ?? fresh
        } else if !fresh.isEmpty {
            clause.subjects = fresh
        } else if let current, !joined(index), governs(clauses[current], verb) {
            clause.governor = clauses[current].verb.base
            clause.subjects = clauses[current].objects
        } else if joined(index) || element(index - 1)?.phrase != nil, let current {
            guard clauses[current].isReduced, let main = clauses.last(where: { !$0.isReduced && !$0.isRelative }) else {
                return share(with: &clause, from: clauses[current])
            }
            _ = share(with: &clause, from: main)
        } else if element(index - 1) != nil, !joined(index) {
            clause.subjects = verb.form == .base && verb.modal == nil ? [] : mainSubjects
        } else if joined(index), verb.form != .base || verb.modal != nil {
            clause.subjects = mainSubjects
        }
        return false
    }

    func isReduced(_ verb: VerbGroup, at index: Int) -> Bool {
        verb.form == .participle && !verb.hasHelper && !joined(index) && element(index - 1)?.phrase != nil
    }

    mutating func share(with clause: inout Clause, from last: Clause) -> Bool {
        if last.subjects.isEmpty, last.subordinator != nil, !mainSubjects.isEmpty, last.verb.modal == nil {
            clause.subjects = mainSubjects
            clause.subordinator = nil
            return false
        }
        clause.subjects = last.subjects
        clause.subordinator = last.subordinator
        clause.isRelative = last.isRelative
        clause.governor = last.governor
        if clause.verb.modal == nil, clause.verb.form == last.verb.form || last.verb.base == "be" {
            clause.verb.modal = last.verb.modal
            clause.verb.isInfinitive = last.verb.isInfinitive
            clause.verb.isNegated = clause.verb.isNegated || last.verb.isNegated
        }
        return true
    }

    static let causatives: Set<String> = [
        "let", "help", "make", "want", "need", "allow", "enable", "ask", "expect", "invite", "require", "permit",
        "like", "have", "tell", "see",
    ]

    /// `let people sell`: the object of the one verb acts in the other.
    func governs(_ clause: Clause, _ verb: VerbGroup) -> Bool {
        guard let object = clause.objects.last, Self.causatives.contains(clause.verb.base) else { return false }
        return verb.form == .base && verb.modal == nil && object == lastPhrase
    }

    mutating func assignInfinitive(to clause: inout Clause, at index: Int) -> Bool {
        guard let current else {
            clause.subjects = fresh.filter { $0.isRole }
            return false
        }
        let last = clauses[current]
        let wishes = ["want", "need", "expect", "allow", "enable", "let", "like"].contains(last.verb.base)
        if Self.causatives.contains(last.verb.base), let object = last.objects.last,
            object.isRole || object.isPronoun || wishes && object == lastPhrase
        {
            clause.subjects = [object]
            clause.governor = last.verb.base
        } else if joined(index) {
            return share(with: &clause, from: last)
        } else if element(index - 1)?.verb != nil {
            clause.subjects = last.subjects
            clause.governor = last.verb.base
        } else {
            clause.subjects = last.subjects.filter { $0.isRole || $0.isPronoun }
            clause.governor = "purpose"
        }
        return false
    }
}
