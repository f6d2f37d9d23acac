/// A table as a pattern knows it: the role it plays, its columns and the rules that the database itself keeps.
public final class TableShape: Sendable {
    public let role: String
    public let presence: Presence
    public let purpose: String
    public let columns: [ColumnShape]
    public let rules: [TableRule]
    public let key: KeyShape
    /// The column by which it may be partitioned and aged.
    public let timeColumn: String?
    public let appendOnly: Bool
    public let life: Lifespan
    /// How many rows one thing of another role brings (nine events for a parcel).
    public let perRole: String?
    public let condition: RoleCondition?

    /// A table that the pattern brings itself.
    public convenience init(
        _ role: String, _ purpose: String, key: KeyShape = .generated, time: String? = nil, appendOnly: Bool = false,
        life: Lifespan = .asLongAsNeeded, perRole: String? = nil, when condition: RoleCondition? = nil,
        _ notation: String
    ) {
        self.init(
            role, .always, purpose, key: key, time: time, appendOnly: appendOnly, life: life, perRole: perRole,
            when: condition, notation)
    }

    /// The columns and rules are written one a line, as `TableNotation` describes.
    public init(
        _ role: String, _ presence: Presence, _ purpose: String, key: KeyShape = .generated,
        time: String? = nil, appendOnly: Bool = false, life: Lifespan = .asLongAsNeeded, perRole: String? = nil,
        when condition: RoleCondition? = nil,
        _ notation: String
    ) {
        let read = TableNotation.read(notation)
        self.role = role
        self.presence = presence
        self.purpose = purpose
        self.columns = read.columns
        self.rules = read.rules
        self.key = key
        self.timeColumn = time
        self.appendOnly = appendOnly
        self.life = life
        self.perRole = perRole
        self.condition = condition
    }
}

/// A thing that applies only where another role is there, or only where it is not.
public enum RoleCondition: Sendable, Hashable {
    case with(String), without(String)

    public func holds(_ present: (String) -> Bool) -> Bool {
        switch self {
        case .with(let role): present(role)
        case .without(let role): !present(role)
        }
    }
}

/// What identifies a row.
public enum KeyShape: Sendable, Hashable {
    /// A generated number, or a UUID where strangers see it.
    case generated
    /// A number in any case: high volume, never shown.
    case number
    /// Columns that identify by themselves; references by role as `[meter]_id`.
    case natural([String])
}

/// How long rows live when the brief does not say, and how they go.
public enum Lifespan: Sendable, Hashable {
    case asLongAsNeeded
    /// As long as the person's account.
    case withAccount
    /// By law, longer than the person: the reference is anonymised, the row stays.
    case legal
    /// Working data: gone some days after its use, by a job or by dropping a partition.
    case days(Double, why: String)
    case forever(why: String)
}

/// A column as a pattern knows it.
public struct ColumnShape: Sendable {
    public enum Content: Sendable, Hashable {
        case type(String)
        /// One of a few words, kept by a check constraint.
        case choice([String])
        /// A reference to the table of a role; the action when the target goes.
        case reference(role: String, onDelete: String)
    }
    public var name: String
    public var content: Content
    public var nullable: Bool
    public var fallback: String?
    public var generated: String?
    public var dataClass: String?
    public var note: String?
    /// Set by the server, never taken from a request.
    public var served: Bool
    public var condition: RoleCondition?
}

/// A rule the engine keeps; columns and conditions may name roles in brackets.
public struct TableRule: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        case unique(columns: [String], condition: String?)
        case check(name: String, expression: String)
        case exclusion(name: String, elements: String, condition: String?)
    }
    public var kind: Kind
    public var purpose: String
    public var condition: RoleCondition?
}
