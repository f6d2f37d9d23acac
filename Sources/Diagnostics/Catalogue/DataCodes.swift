/// Whether data survives, leaves in time and stays hidden.
extension DiagnosticCode {
    static let data: [DiagnosticCode] = [
        .personalDataWithoutRetention, .storeWithoutBackup, .backupLosesTooMuch, .restoreTooSlow,
        .secretWithoutRotation, .personalColumnWithoutClass, .storeNotEncrypted,
    ]

    public static let personalDataWithoutRetention = DiagnosticCode(
        "personal-data-without-retention", .error,
        meaning: "A table holds personal data and nothing says when it goes.",
        instead: "table customer without retention",
        use: "retention: {rule: until the account is closed, method: anonymise}")
    public static let storeWithoutBackup = DiagnosticCode(
        "store-without-backup", .error,
        meaning: "A store that cannot be rebuilt has no backup.",
        instead: "store main without backup",
        use: "backup: {method: point_in_time, rpo: 5 min}, or disposable: true")
    public static let backupLosesTooMuch = DiagnosticCode(
        "backup-loses-too-much", .error,
        meaning: "A backup may lose more than the promise allows.",
        instead: "rpo 24 h where 5 min is promised",
        use: "point in time recovery")
    public static let restoreTooSlow = DiagnosticCode(
        "restore-too-slow", .error,
        meaning: "A restore takes longer than the promise allows.",
        instead: "restore_estimate 4 h where 1 h is promised",
        use: "a standby, or smaller parts")
    public static let secretWithoutRotation = DiagnosticCode(
        "secret-without-rotation", .warning,
        meaning: "A secret is never replaced; whoever saw it once has it for good.",
        instead: "secret payment-key",
        use: "rotation: 90 days")
    public static let personalColumnWithoutClass = DiagnosticCode(
        "personal-column-without-class", .warning,
        meaning: "A column's name says that it holds personal data, and it has no data class.",
        instead: "email text",
        use: "email text, data_class: personal")
    public static let storeNotEncrypted = DiagnosticCode(
        "store-not-encrypted", .error,
        meaning: "A store keeps data in clear on its disks.",
        instead: "encrypted_at_rest: false",
        use: "encrypted_at_rest: true")
}
