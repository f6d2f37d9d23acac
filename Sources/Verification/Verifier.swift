import DesignModel
import Diagnostics

/// Judges any design, whoever proposed it: consistency, provenance, failure behaviour, agreement of the artefacts.
public struct Verifier: Sendable {
    public init() {}

    /// Findings in the order of the checks; places are element paths such as `edges.api-stripe.policy`.
    public func check(_ design: Design, _ assessment: Assessment) -> [Diagnostic] {
        let exhibit = Exhibit(design, assessment)
        return Self.checks.flatMap { $0.findings(in: exhibit) }
    }

    /// Every check, in the order in which a reader would ask.
    static let checks: [any Check] =
        structure + contracts + failure + data + sources + promises + consistency + decisions

    private static let structure: [any Check] = [
        DuplicateNames(), DanglingReferences(), MissingColumns(), TableKeys(), TableOwners(), TableWriters(),
        ForeignKeyMatch(), ForeignKeyIndexes(), RedundantIndexes(), PartitionKeys(), PartitionDrops(), ChosenOptions(),
    ]
    private static let contracts: [any Check] = [
        OperationData(), OperationPermissions(), GrantedPermissions(), CallerIdentity(), OperationErrors(),
        WriteIdempotency(), ListPagination(),
        ReadsThatWrite(), EventProducers(), EventConsumers(), EventFields(), ComponentSites(),
    ]
    private static let failure: [any Check] = [
        EdgePolicies(), EdgeTimeouts(), EdgeRetryBudgets(), EdgeBreakers(), EdgeFallbacks(), TimeoutOrder(),
        SafeRetries(), RetryLayers(), QueueBounds(), DeadLetters(), Redrive(), IdempotentConsumers(),
        ChannelConsumers(), FrontDoorLimits(), HealthChecks(), ComponentObjectives(), ObjectiveAlerts(),
        ReachableAlerts(),
        JobDeadlines(), CacheExpiry(), ShardJournals(), ConnectionHandOver(), ConnectionLimits(), Overload(),
    ]
    private static let data: [any Check] = [
        PersonalRetention(), PersonalColumns(), Backups(), RecoveryPoint(), RecoveryTime(), SecretRotation(),
        EncryptionAtRest(),
    ]
    private static let sources: [any Check] = [
        QuantitySources(), LedgerNames(), Derivations(), Citations(), UncitedFigures(),
    ]
    private static let promises: [any Check] = [
        Budget(), LatencyTargets(), AvailabilityObjectives(), DataResidency(), ForbiddenTechnologies(), ServiceCount(),
        ThirdPartiesInWrites(),
    ]
    private static let consistency: [any Check] = [
        OperationAddresses(), RequestTypes(), EventTypes(), EventChannels(), StoreUsers(), ScalingRange(), DrainTime(),
        AlertWindows(), PromiseWithinTimeout(), IndexServants(), AccessOperations(), SecretUsers(),
        InterfaceContents(), ContentStatus(), ProductionEnvironment(), ModuleTables(),
    ]
    private static let decisions: [any Check] = [
        ReleaseCarriedOut(), TelemetryCarriedOut(), AuthorizationCarriedOut(), KeysCarriedOut(),
        VersioningCarriedOut(), HistoryCarriedOut(), StepsCarriedOut(), CapacityCarriedOut(),
    ]
}

/// One rule that a design keeps or breaks.
protocol Check: Sendable {
    func findings(in exhibit: Exhibit) -> [Diagnostic]
}

extension Diagnostic {
    /// A finding about an element, with why it matters and what to do, as a verb phrase.
    static func finding(
        _ code: DiagnosticCode, _ summary: String, at path: String, because why: String? = nil, fix: String,
        severity: Severity? = nil
    ) -> Diagnostic {
        Diagnostic(
            code, severity, summary, at: .element(path: path, nil), explanation: why ?? code.meaning, fixes: [Fix(fix)])
    }
}
