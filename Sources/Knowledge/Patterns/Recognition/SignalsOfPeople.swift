extension PatternSignals {
    /// People, the organisations they belong to, and what is kept about them.
    static let people: [PatternID: PatternSignals] = [
        .accounts: .init(
            strong: [
                "sign in", "log in", "login", "sign up", "register account", "user account", "close account",
                "create account", "account holder", "password", "fact:security.auth", "single sign-on", "sso",
                "fact:load.registered_users", "magic link", "passkey", "own account",
            ], weak: ["member", "customer", "user", "profile", "learner", "patient", "subscriber", "account"]),
        .organisations: .init(
            strong: [
                "fact:tenancy=multi", "fact:tenancy.count", "fact:security.requirement=tenant_isolation",
                "multi-tenant",
                "multitenant", "own admin", "workspace", "school+sees only", "shop+must never see",
                "company+sees only", "organisation+own users", "organization+own users", "b2b customer",
                "sees only own", "see only own", "never see parcel", "per organisation", "per organization",
                "customer companies",
                "belong organisation", "belong organization", "each company", "each organisation", "each organization",
                "each club", "each agency", "each practice",
            ], weak: ["school", "companies", "organisation", "organization", "agency", "club", "branch", "franchise"],
            implies: [.roles]),
        .roles: .init(
            strong: [
                "=roles", "permission", "access rights", "administrator", "moderator", "front desk",
                "own admin", "back office", "staff sign", "staff use", "staff only", "dispatcher", "supervisor",
                "only managers", "only admins", "only staff", "call-centre staff", "call centre staff", "support staff",
            ], weak: ["admin", "manager", "staff", "teacher", "editor", "approver", "clerk", "operator"],
            implies: [.accounts]),
        .healthRecords: .init(
            strong: [
                "fact:compliance=hipaa", "health record", "medical record", "patient's record", "patient record", "ehr",
                "fhir", "clinical data", "diagnosis", "electronic health", "prescriptions", "lab result", "vaccination",
            ], weak: ["patient", "clinic", "doctor", "nurse", "medical", "hospital", "therapist"], implies: [.auditLog]),
        .learningProgress: .init(
            strong: [
                "course+lesson", "lesson progress", "course progress", "watch lesson", "take course",
                "complete lesson", "complete course", "learning path", "training module", "resume where",
                "online course",
            ], weak: ["learner", "lesson", "course", "student", "curriculum", "classroom"], implies: [.accounts]),
        .consent: .init(
            strong: [
                "consent", "refuse share", "opt out", "opt-out", "opt out", "refuse share",
                "withdraw permission", "privacy preference", "agree share", "permission share", "choose share",
            ]),
        .dataErasure: .init(
            strong: [
                "fact:compliance=gdpr", "fact:compliance=ccpa", "fact:compliance=lgpd", "fact:compliance=pipeda",
                "fact:security.requirement=data_deletion", "right be forgotten", "right erasure",
                "delete personal data",
                "personal data deleted", "deleted+after close", "deleted+close account", "everything goes+leaves",
                "delete everything", "delete account", "erase", "gdpr", "forget person", "anonymise", "anonymize",
                "fact:rule.personal_data_deletion", "fact:rule.account_deletion", "addresses+delete", "names+delete",
                "delete when leave", "deleted when leave",
            ]),
        .auditLog: .init(
            strong: [
                "fact:security.requirement=audit_log", "audit log", "audit trail", "access log", "logged+who",

                "recorded+who", "log+who", "who changed", "who changed what", "who did what", "author+reason",
                "change history kept",
                "every change logged", "every look logged", "every access logged", "tamper-proof log",
                "tamper-evident", "append-only log", "audited", "auditor", "fact:compliance=sox",
            ]),
    ]
}
