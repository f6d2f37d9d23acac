import DesignModel

extension Form where Value == String {
    /// Any text.
    static var text: Form {
        Form(description: .text, read: { $1.text(of: $0) }, write: { text, _ in .scalar(text) })
    }

    /// Usually one of the known words; a near miss is doubted, anything else is taken as it is.
    static func word(_ known: String...) -> Form { word(known) }

    static func word(_ known: [String]) -> Form {
        Form(
            description: .word(known),
            read: { node, reader in
                guard let text = reader.text(of: node) else { return nil }
                reader.doubt(text, node, known: known)
                return text
            }, write: { text, _ in .scalar(text) })
    }
}

extension Form where Value == Prose {
    /// Words for people; numbers only by citation.
    static var prose: Form {
        Form(
            description: .prose,
            read: { node, reader in
                guard let text = reader.text(of: node) else { return nil }
                reader.noteProse(text, node)
                return Prose(text)
            }, write: { prose, _ in .scalar(prose.template, .prose) })
    }
}

extension Form where Value == Bool {
    /// `true` or `false`.
    static var truth: Form {
        Form(
            description: .truth,
            read: { node, reader in
                if node.style == .plain, let text = node.scalar, let truth = Bool(text) { return truth }
                reader.reportWrongForm(node, expected: "true or false")
                return nil
            }, write: { truth, _ in .scalar(truth ? "true" : "false", .plain) })
    }
}

extension Form where Value == Int {
    /// A whole number that is a code or a version, not a measure.
    static var whole: Form {
        Form(
            description: .whole,
            read: { node, reader in
                if let number = node.scalar.flatMap({ Int($0) }) { return number }
                reader.reportWrongForm(node, expected: "a whole number")
                return nil
            }, write: { number, _ in .scalar(String(number), .plain) })
    }
}

extension Form where Value == Double {
    /// A number without a unit.
    static var number: Form {
        Form(
            description: .number,
            read: { node, reader in
                if let number = node.scalar.flatMap({ Double($0) }), number.isFinite { return number }
                reader.reportWrongForm(node, expected: "a number")
                return nil
            }, write: { number, _ in .scalar(number.formattedPlainly, .plain) })
    }
}

extension Form where Value == FactValue {
    /// A number, a truth or a text, told apart as YAML does.
    static var anything: Form {
        Form(
            description: .anything,
            read: { node, reader in
                guard let text = reader.text(of: node) else { return nil }
                guard node.style == .plain else { return .text(text) }
                if let truth = Bool(text) { return .truth(truth) }
                if let number = Double(text), number.isFinite, text.first?.isLetter == false { return .number(number) }
                return .text(text)
            },
            write: { value, _ in
                if case .text(let text) = value { return .scalar(text) }
                if case .truth(let truth) = value { return .scalar(truth ? "true" : "false", .plain) }
                return .scalar(value.description, .plain)
            })
    }
}

extension Form where Value == Unit {
    /// The name of a unit.
    static var unit: Form {
        Form(
            description: .unit,
            read: { node, reader in
                guard let text = reader.text(of: node) else { return nil }
                if let unit = Unit(named: text) { return unit }
                reader.reportUnknownUnit(text, at: reader.source.span(of: node))
                return nil
            }, write: { unit, _ in .scalar(unit.name) })
    }
}

extension Form where Value: CaseIterable & RawRepresentable & Sendable, Value.RawValue == String {
    /// One of the cases, by its name.
    static var choice: Form {
        let words = Value.allCases.map(\.rawValue)
        return Form(
            description: .choice(words),
            read: { node, reader in
                guard let text = reader.text(of: node) else { return nil }
                if let value = Value(rawValue: text) { return value }
                reader.reportUnknownWord(text, node, known: words)
                return nil
            }, write: { value, _ in .scalar(value.rawValue) })
    }
}
