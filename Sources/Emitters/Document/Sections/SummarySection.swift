import DesignModel

/// Chapter one: what is built, for whom, in which shape; the key figures; what is assumed and what is still open.
struct SummarySection {
    let dossier: Dossier

    var blocks: [Block] {
        var blocks: [Block] = [.paragraph(users), .paragraph(shape), .grid(KeyFigures(dossier: dossier).grid)]
        blocks += titled("Assumed, because nobody said", assumptions)
        blocks += titled("Open questions", questions)
        return blocks
    }

    private func titled(_ title: Line, _ block: Block) -> [Block] { block.isEmpty ? [] : [.heading(3, title), block] }

    private var users: Line {
        let design = dossier.design
        let callers = design.actors.map { actor -> Line in
            let doings = dossier.operations.filter { $0.operation.actors.contains(actor.id) }.map(\.operation)
            let shown = doings.prefix(3).map { Line(said: $0.id.rawValue.split(separator: "-").joined(separator: " ")) }
            let rest: Line = doings.count > shown.count ? " and more" : ""
            return "\(strong: actor.title)" + (shown.joined(", ").isEmpty ? "" : " (" + shown.joined(", ") + rest + ")")
        }
        return callers.joined("; ").after("For ").sentence
    }

    /// What runs, what keeps the data, and why it has this shape.
    private var shape: Line {
        let design = dossier.design
        let running = design.components.filter(\.kind.isOurs).map { Line(said: dossier.title($0.id.rawValue)) }
        let keeping = design.stores.map { "\(dossier.title($0.id.rawValue)) (\($0.technology))" as Line }
        let places = design.sites.map {
            Line(said: [$0.provider, $0.region].filter { !$0.isEmpty }.joined(separator: " "))
        }
        let runs = listed(running).after("\(strong: design.system.style.spaced.capitalisedFirst): ")
        let kept = listed(keeping).after("; data in ")
        let reason = dossier.decision(Topic.style).map { Line($0.reason) } ?? Line()
        return [(runs + kept + places.joined(", ").after("; at ")).sentence, reason.sentence].joined(" ")
    }

    /// At most eight names; the architecture overview has them all.
    private func listed(_ names: [Line]) -> Line {
        names.prefix(8).joinedWords + (names.count > 8 ? " and others" : "")
    }

    private var assumptions: Block {
        let all = dossier.design.assumptions
        let shown = all.count <= 8 ? all : Array(all.filter { !$0.affects.isEmpty }.prefix(8))
        var lines = shown.map { AssumptionLine.make($0, dossier) }
        if shown.count < all.count, !all.isEmpty {
            lines.append("The others are listed in chapter 8 under Assumptions.")
        }
        return .list(lines)
    }

    private var questions: Block {
        .list(
            dossier.design.questions.map { question in
                let options = question.options.map { option -> Line in
                    let effect = Line(said: option.effect).after(" → ")
                    return "\(strong: option.answer)" + effect + (option.recommended ? " (recommended)" : "")
                }
                let begins = question.why.first?.isLowercase == true
                let why = Line(said: question.why).sentence.after(begins ? " Asked because " : " ")
                return "\(question.text)" + why + options.joined("; ").after(" ").sentence
            })
    }
}

extension Collection where Element == Line {
    var joinedWords: Line { Array(self).joined(", ") }
}

/// One assumption in a line: what was taken, why, and what rests on it.
enum AssumptionLine {
    static func make(_ assumption: Assumption, _ dossier: Dossier) -> Line {
        let name = assumption.key.rawValue
        let affects = Line(codes: assumption.affects)
        if assumption.key.family == "semantics", case .text = assumption.value {
            return "\(code: name)" + Line(assumption.why).after(": ").sentence + affects.after(" Bears on ").sentence
        }
        return "\(code: name) = " + value(assumption, dossier) + Line(assumption.why).after(": ").sentence
            + affects.after(" Bears on ").sentence
    }

    private static func value(_ assumption: Assumption, _ dossier: Dossier) -> Line {
        if let known = dossier.quantity(assumption.key.rawValue) { return Line(known) }
        guard case .number(let number) = assumption.value else { return Line(said: "\(assumption.value)") }
        let unit = assumption.unit ?? .count
        let why = assumption.why.words { dossier.quantity($0) }
        let name = assumption.key.rawValue
        return Line(Quantity(number, unit, nil, .assumed(why: why), name: name))
    }
}
