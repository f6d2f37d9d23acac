import DesignModel
import Diagnostics

/// The findings of a proof, each with its remedy.
enum ProofFindings {
    static func schemaDoesNotLoad(_ place: String, _ message: String) -> Diagnostic {
        Diagnostic(
            .schemaDoesNotLoad, "PostgreSQL refuses the schema: \(message)", at: .element(path: place, nil),
            fixes: [Fix("mend the statement that it names, then prove again")])
    }

    static func patternDoesNotRun(_ place: String, _ pattern: String, _ message: String) -> Diagnostic {
        Diagnostic(
            .patternDoesNotRun, "Access pattern '\(pattern)' does not run: \(message)", at: .element(path: place, nil),
            fixes: [Fix("write the pattern in terms of the columns and keys that its table has")])
    }

    static func scanOnHotPath(
        _ place: String, _ pattern: String, _ table: String, rows: Double, isSized: Bool
    ) -> Diagnostic {
        let size =
            isSized ? "at the size the design expects" : "at an assumed million rows, as the design gives no size"
        return Diagnostic(
            .scanOnHotPath, "'\(pattern)' reads all of '\(table)' while a caller waits", at: .element(path: place, nil),
            explanation: "The planner finds no index for it \(size).",
            fixes: [Fix("give '\(table)' an index on the columns that the pattern compares, then those it sorts by")])
    }

    static func indexNeverUsed(_ place: String, _ index: String, _ table: String) -> Diagnostic {
        Diagnostic(
            .indexNeverUsed, "No access pattern of '\(table)' uses the index '\(index)'",
            at: .element(path: place, nil),
            explanation: "Every write pays for it.", fixes: [Fix("drop it, or say which query needs it")])
    }

    static func indexRedundant(_ place: String, _ index: String, _ other: String) -> Diagnostic {
        Diagnostic(
            .indexRedundant, "'\(index)' says nothing that '\(other)' does not say", at: .element(path: place, nil),
            fixes: [Fix("drop '\(index)'")])
    }

    static func keyWithoutIndex(_ place: String, _ table: Table, _ key: ForeignKey) -> Diagnostic {
        let columns = key.columns.joined(separator: ", ")
        return Diagnostic(
            .keyWithoutIndex, "Deleting a row of '\(key.table)' reads all of '\(table.id)'",
            at: .element(path: place, nil), explanation: "No index starts with \(columns), which refers to it.",
            fixes: [Fix("create an index on \(table.id) (\(columns))")])
    }

    static func ruleLost(_ place: String, _ rule: String) -> Diagnostic {
        Diagnostic(
            .ruleLost, "Two sessions at once get past '\(rule)'", at: .element(path: place, nil),
            fixes: [Fix("make it a unique or an exclusion constraint of the table")])
    }

    static func tenantLeak(_ place: String, _ table: String, _ rows: Int) -> Diagnostic {
        Diagnostic(
            .tenantLeak, "A session of one tenant sees rows of another in '\(table)'",
            at: .element(path: "\(place).tables.\(table)", nil),
            fixes: [Fix("enable and force row-level security with a policy on the tenant's column")])
    }

    static func unsafeType(
        _ place: String, _ table: String, _ column: String, _ type: String, _ use: String
    ) -> Diagnostic {
        Diagnostic(
            .unsafeType, "'\(table).\(column)' is \(type), which loses what it should keep",
            at: .element(path: "\(place).tables.\(table).columns.\(column)", nil), fixes: [Fix("use \(use)")])
    }

    static func restoreDiffers(_ place: String) -> Diagnostic {
        Diagnostic(
            .restoreDiffers, "A restored dump has other row counts than its original", at: .element(path: place, nil),
            fixes: [Fix("find what the dump leaves out, such as rows behind row-level security")])
    }

    static func restoreFails(_ place: String, _ message: String) -> Diagnostic {
        let lines = message.split(separator: "\n").map(String.init)
        let reason = lines.first { $0.contains("ERROR") } ?? lines.first ?? message
        return Diagnostic(
            .restoreFails, "A dump of '\(place)' does not restore: \(reason)", at: .element(path: place, nil),
            explanation:
                "A restore sets no search path: what an index, a check or a default calls must be found without one.",
            fixes: [Fix("name functions with their schema, or use built-in types in place of the extension's")])
    }

    static func promiseBroken(_ place: String, _ what: String, _ why: String) -> Diagnostic {
        Diagnostic(
            .promiseBroken, "\(what): \(why)", at: .element(path: place, nil),
            fixes: [Fix("let the column be empty, or the reference cascade or be set to null")])
    }

    static func unsafeMigration(_ place: String, _ name: String, _ what: String, _ use: String) -> Diagnostic {
        Diagnostic(
            .unsafeMigration, "Migration '\(name)' has \(what)", at: .element(path: place, nil),
            fixes: [Fix("use \(use)")])
    }

    static func migrationFails(
        _ place: String, _ name: String, _ direction: String, _ message: String
    ) -> Diagnostic {
        Diagnostic(
            .migrationFails, "Migration '\(name)' does not run \(direction): \(message)",
            at: .element(path: place, nil),
            fixes: [Fix("mend the statement that it names, then prove again")])
    }

    static func wayBackIncomplete(_ place: String, _ left: String) -> Diagnostic {
        Diagnostic(
            .migrationFails, "The way back leaves something behind: \(left)", at: .element(path: place, nil),
            fixes: [Fix("take it away in the down file of the migration that makes it")])
    }

    static func migrationsDiffer(_ place: String, _ difference: String, isMade: Bool) -> Diagnostic {
        Diagnostic(
            .migrationFails,
            isMade
                ? "The migrations make what the schema does not have: \(difference)"
                : "The migrations do not make what the schema has: \(difference)", at: .element(path: place, nil),
            fixes: [Fix("add a migration that brings both together")])
    }
}
