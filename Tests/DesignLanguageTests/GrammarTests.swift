import DesignModel
import Testing

@testable import DesignLanguage

/// The language can say everything that the design can hold: a field without a key is a missing word.
@Suite struct GrammarTests {
    /// For each shape the properties of its type that no key speaks of.
    static let unsaid: [(shape: String, properties: [String])] = [
        missing(Grammar.design), missing(Grammar.system), missing(Grammar.narrative), missing(Grammar.component),
        missing(Grammar.module), missing(Grammar.demand), missing(Grammar.schedule), missing(Grammar.rateLimit),
        missing(Grammar.terms), missing(Grammar.state), missing(Grammar.connections), missing(Grammar.concurrency),
        missing(Grammar.lifecycle), missing(Grammar.scaling), missing(Grammar.health), missing(Grammar.intake),
        missing(Grammar.store), missing(Grammar.replication), missing(Grammar.backup), missing(Grammar.bucket),
        missing(Grammar.retention), missing(Grammar.table), missing(Grammar.column), missing(Grammar.unique),
        missing(Grammar.check), missing(Grammar.exclusion), missing(Grammar.foreignKey), missing(Grammar.index),
        missing(Grammar.accessPattern), missing(Grammar.partitioning), missing(Grammar.channel), missing(Grammar.event),
        missing(Grammar.field), missing(Grammar.interface), missing(Grammar.operation), missing(Grammar.operationError),
        missing(Grammar.edge), missing(Grammar.policy), missing(Grammar.retry), missing(Grammar.breaker),
        missing(Grammar.objective), missing(Grammar.alert), missing(Grammar.site), missing(Grammar.environment),
        missing(Grammar.costLine), missing(Grammar.risk), missing(Grammar.step), missing(Grammar.actor),
        missing(Grammar.security), missing(Grammar.authentication), missing(Grammar.dataClass),
        missing(Grammar.trustBoundary), missing(Grammar.secret), missing(Grammar.decision), missing(Grammar.option),
        missing(Grammar.criteria), missing(Grammar.flipPoint), missing(Grammar.assumption), missing(Grammar.question),
        missing(Grammar.answer), missing(Grammar.documentation),
    ]

    /// Names that stand as the key of a map and not inside the value, and properties that YAML calls otherwise.
    static let saidByTheMap: Set = ["id", "name", "slot", "item", "topic", "type", "operation"]
    static let renamed = ["protocolName": "protocol", "fallback": "default"]

    static func missing<Value>(_ shape: Shape<Value>) -> (shape: String, properties: [String]) {
        let names = Set(shape.keys.map(\.name))
        let properties = Mirror(reflecting: shape.blank("sample")).children.compactMap(\.label)
        let unsaid = properties.filter { property in
            let isNamed = names.contains(property.snakeCased) || names.contains(renamed[property] ?? property)
            return !isNamed && !saidByTheMap.contains(property)
        }
        return (shape.name, unsaid)
    }

    @Test(arguments: unsaid.indices) func saysEveryProperty(_ position: Int) {
        let (shape, properties) = Self.unsaid[position]
        #expect(properties == [], "\(shape)")
    }

    @Test func namesEveryShapeOnce() {
        let names = ShapeCatalogue(Grammar.design.description).shapes.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(Self.unsaid.count + 7 == names.count + 1, "a shape is missing from this test")
    }

    @Test func explainsEveryKeyInASentence() {
        for shape in ShapeCatalogue(Grammar.design.description).shapes {
            for key in shape.keys {
                #expect(
                    key.meaning.count > 3 && key.meaning.last.map { ".…".contains($0) } == true,
                    "\(shape.name).\(key.name)")
            }
        }
    }
}

extension String {
    fileprivate var snakeCased: String {
        reduce(into: "") { text, letter in text += letter.isUppercase ? "_" + letter.lowercased() : String(letter) }
    }
}
