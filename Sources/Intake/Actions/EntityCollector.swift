import DesignModel
import Knowledge

/// Gathers the things the system keeps, from what is done to them and what is said about them.
struct EntityCollector {
    let actors: ActorNamer
    let namer: EntityNamer
    let synonyms: SynonymMerger
    let document: BriefDocument

    func collect(_ sentences: [ParsedSentence], described: [ParsedSentence], operations: [ReadOperation])
        -> [StatedEntity]
    {
        var found = EntityList(synonyms: synonyms)
        for operation in operations { add(operation, to: &found) }
        for sentence in described { readCounts(sentence, into: &found) }
        for sentence in sentences { read(sentence, into: &found) }
        addRoles(operations, to: &found)
        return found.withoutDoubles(of: EntityNamer.pascal([actors.primary]))
    }

    private func add(_ operation: ReadOperation, to found: inout EntityList) {
        let quote = operation.stated(in: document)
        if operation.entity != "PersonalData" { found.add(operation.entity, quote: quote.quote, span: quote.span) }
        let kept: Set<String> = [
            "Follow", "Comment", "Report", "Like", "Heart", "Vote", "Bid", "Rating", "Review", "Correction", "Booking",
        ]
        if let makes = operation.makes, kept.contains(makes), operation.kind == .write,
            makes != "Booking" || namer.nouns.count(of: "booking") > 0 || operation.entity == "Slot"
        {
            found.add(makes, quote: quote.quote, span: quote.span)
        }
        if operation.verb == "log" || operation.verb == "record", operation.entity == "User" {
            found.add("AuditEntry", quote: quote.quote, span: quote.span)
        }
    }

    private func readCounts(_ sentence: ParsedSentence, into found: inout EntityList) {
        for phrase in sentence.phrases
        where ["each", "every"].contains(phrase.determiner ?? "") && RoleNouns.isOrganisation(phrase.head) {
            add(phrase, sentence, to: &found)
        }
        for phrase in sentence.phrases where isCountedThing(phrase) { add(phrase, sentence, to: &found) }
        for (before, phrase) in zip(sentence.elements, sentence.elements.dropFirst()) {
            if case .preposition("per") = before, let phrase = phrase.phrase, isPerThing(phrase) {
                add(phrase, sentence, to: &found)
            }
        }
        readCountBehind(sentence, into: &found)
        readCountAfterColon(sentence, into: &found)
    }

    private func isPerThing(_ phrase: NounPhrase) -> Bool {
        !phrase.isPlural && isThing(phrase) && phrase.determiner == nil
    }

    /// `Practitioners, 610 of them`
    private func readCountBehind(_ sentence: ParsedSentence, into found: inout EntityList) {
        for (index, element) in sentence.elements.enumerated() where index >= 2 {
            guard let count = element.phrase, count.isCounted, count.complement.first?.head == "them",
                case .comma = sentence.elements[index - 1],
                let thing = sentence.elements[index - 2].phrase
            else { continue }
            add(thing, sentence, to: &found)
        }
    }

    private func read(_ sentence: ParsedSentence, into found: inout EntityList) {
        for phrase in sentence.phrases where isAudit(phrase) { add(phrase, sentence, to: &found) }
        for clause in sentence.clauses { read(clause, sentence, into: &found) }
        readRetention(sentence, into: &found)
    }

    private func add(_ phrase: NounPhrase, _ sentence: ParsedSentence, to found: inout EntityList) {
        guard let name = namer.name(phrase, last: nil) else { return }
        found.add(
            name, quote: document.quote(sentence.sentence, phrase.tokens),
            span: document.span(sentence.sentence, phrase.tokens))
        for attribute in AttributeReader.aside(phrase, sentence, document) { found.add(attribute, to: name) }
    }

    private func isCountedThing(_ phrase: NounPhrase) -> Bool {
        let head = phrase.subject.head
        guard phrase.isCounted, phrase.isPlural, !phrase.isPronoun, !RoleNouns.isMaker(head),
            !RoleNouns.isAnybody(head) || head == "user"
        else { return false }
        guard !RoleNouns.isRelation(head) else { return false }
        let says = !PlainNouns.isGeneric(head) || actors.nouns.makesThing(of: head)
        return says && !PlainNouns.isProperty(head) && !PlainNouns.isUnit(head)
            && !RoleNouns.isPosition(head) && !PlainNouns.isPopulation(head)
    }

    /// `Question pool: 18,000`
    private func readCountAfterColon(_ sentence: ParsedSentence, into found: inout EntityList) {
        guard sentence.elements.count >= 3, let thing = sentence.elements[0].phrase, case .colon = sentence.elements[1],
            let count = sentence.elements[2...].prefix(4).lazy.compactMap(\.phrase).first(where: { $0.isCounted }),
            count.parts.isEmpty, thing.isPlural || sentence.elements[2].phrase == count,
            sentence.sentence.tokens[count.tokens.lowerBound].kind == .number, thing.head != "how",
            isThing(thing) || PlainNouns.isPart(thing.head)
        else { return }
        add(thing, sentence, to: &found)
    }

    private func isAudit(_ phrase: NounPhrase) -> Bool {
        phrase.head == "list" && !phrase.modifiers.isEmpty && !phrase.isName
            || phrase.modifiers.contains("audit")
                && (phrase.head == "trail" || phrase.head == "log" || phrase.head == "entry")
    }

    /// *A course has lessons*; *a listing with a title*; *events are kept 18 months*.
    private func read(_ clause: Clause, _ sentence: ParsedSentence, into found: inout EntityList) {
        let owns: Set<String> = ["have", "contain", "include", "hold", "consist", "carry"]
        if owns.contains(clause.verb.base), !clause.verb.isNegated, !clause.verb.isPassive,
            let owner = clause.subjects.first
        {
            readOwnership(owner, clause, sentence, into: &found)
        }
        let keeps: Set<String> = ["keep", "store", "retain", "delete", "archive", "hold", "purge", "save"]
        if keeps.contains(clause.verb.base) {
            for phrase in clause.verb.isPassive ? clause.subjects : clause.objects where isThing(phrase) {
                add(phrase, sentence, to: &found)
            }
        }
        for attribute in AttributeReader.behindWith(clause, sentence, document) {
            if let name = clause.objects.first.flatMap({ namer.name($0, last: nil) }) { found.add(attribute, to: name) }
        }
        for attribute in AttributeReader.filters(clause, sentence, document) {
            if let name = clause.objects.first.flatMap({ namer.name($0, last: nil) }) { found.add(attribute, to: name) }
        }
    }

    private func isThing(_ phrase: NounPhrase) -> Bool {
        let subject = phrase.subject
        let isBareProperty = PlainNouns.isProperty(subject.head) && subject.parts.count < 2
        return !subject.isPronoun && !isBareProperty && !subject.isRole && !PlainNouns.isPart(subject.head)
    }

    private func readOwnership(
        _ owner: NounPhrase, _ clause: Clause, _ sentence: ParsedSentence, into found: inout EntityList
    ) {
        guard let name = namer.name(owner, last: nil), !RoleNouns.isMaker(owner.head), !RoleNouns.isAnybody(owner.head),
            !owner.isPronoun
        else { return }
        guard clause.objects.contains(where: { !$0.isRole }), !PlainNouns.isProperty(owner.head), !owner.isName,
            owner.determiner != nil || owner.isPlural || owner.tokens.lowerBound > 0
                || RoleNouns.isRole(owner.head) || RoleNouns.isMachine(owner.head)
        else {
            return
        }
        if !RoleNouns.isPerson(owner.head) { add(owner, sentence, to: &found) }
        for phrase in clause.objects
            + clause.adjuncts.filter({ ["at", "of", "and"].contains($0.preposition) }).map(\.phrase)
        {
            if PlainNouns.isProperty(phrase.head) {
                found.add(AttributeReader.attribute(phrase, sentence, document), to: name)
            } else if isThing(phrase) || phrase.isPlural {
                if !RoleNouns.isPerson(phrase.head) { add(phrase, sentence, to: &found) }
            }
        }
    }

    /// `certificates five years`: a thing with a time to keep it.
    private func readRetention(_ sentence: ParsedSentence, into found: inout EntityList) {
        let path = document.block(of: sentence.sentence)
        let context = ((path.headingPath.last ?? "") + " " + (path.label ?? "")).lowercased()
        let speaks =
            ["keep", "retention", "retain", "stored"].contains { context.contains($0) }
            || sentence.mentions(["kept", "keep", "retention", "stay", "retained"])
            || document.rowMates(of: sentence.sentence).contains {
                document.text(of: $0).lowercased().contains("retention")
            }
        guard speaks else { return }
        for (phrase, next) in zip(sentence.elements, sentence.elements.dropFirst()) {
            guard let thing = phrase.phrase, let time = next.phrase, time.isCounted,
                ["year", "month", "day", "week"].contains(time.head), isThing(thing)
            else { continue }
            add(thing, sentence, to: &found)
        }
    }

    /// Roles that hold an account are kept; a role that is only mentioned as acting is not, unless nobody else is.
    private func addRoles(_ operations: [ReadOperation], to found: inout EntityList) {
        let heads = operations.map { String($0.actor.split(separator: " ").last ?? "") }
        let isHeld = heads.contains(where: RoleNouns.holdsAccount) || found.entities.contains { $0.name == "User" }
        for (operation, head) in zip(operations, heads) {
            let isUser =
                !isHeld && head == actors.primary && RoleNouns.isPerson(head) && heads.filter { $0 == head }.count > 1
            guard RoleNouns.holdsAccount(head) || isUser || operation.actor == "user", !RoleNouns.isPosition(head)
            else {
                continue
            }
            let stated = operation.stated(in: document)
            found.add(EntityNamer.pascal([head]), quote: stated.quote, span: stated.span)
        }
    }
}
