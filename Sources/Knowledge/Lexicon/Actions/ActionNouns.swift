/// Nouns that name an action: the *registration* of a claim registers it.
public enum ActionNouns {
    /// The verb's base form behind a singular noun, or nil.
    public static func verb(of noun: String) -> String? {
        if let verb = table[noun] { return verb }
        guard noun.hasSuffix("ing"), let reading = VerbForms.read(noun), reading.forms == [.gerund],
            ActionVerb.named(reading.base) != nil
        else { return nil }
        return reading.base
    }

    private static let table: [String: String] = Dictionary(
        pairs.split(whereSeparator: { $0 == " " || $0 == "\n" }).compactMap { pair -> (String, String)? in
            let words = pair.split(separator: ":").map(String.init)
            return words.count == 2 ? (words[0], words[1]) : nil
        }, uniquingKeysWith: { first, _ in first })

    private static let pairs = """
        registration:register submission:submit upload:upload download:download creation:create addition:add
        publication:publish assignment:assign allocation:allocate reassignment:reassign appointment:appoint
        approval:approve rejection:reject cancellation:cancel confirmation:confirm modification:change
        amendment:amend correction:correct revision:revise update:update alteration:change adjustment:adjust
        deletion:delete removal:remove revocation:revoke suspension:suspend activation:activate
        deactivation:deactivate verification:verify validation:validate notification:notify
        payment:pay refund:refund reimbursement:refund invoicing:invoice billing:bill settlement:settle
        calculation:calculate generation:generate computation:calculate estimation:estimate
        detection:detect classification:classify triage:triage search:search retrieval:retrieve consultation:consult
        inspection:inspect import:import export:export exchange:exchange transmission:transmit
        synchronisation:sync synchronization:sync dispatch:dispatch delivery:deliver distribution:distribute
        reservation:reserve booking:book purchase:buy sale:sell rental:rent lending:lend return:return
        renewal:renew extension:extend transfer:transfer withdrawal:withdraw enrolment:enrol enrollment:enrol
        subscription:subscribe invitation:invite issuance:issue issue:issue printing:print recording:record capture:capture
        monitoring:monitor tracking:track display:view viewing:view comparison:compare translation:translate
        moderation:moderate archival:archive archiving:archive restoration:restore collection:collect
        acceptance:accept ordering:order signing:sign prescription:prescribe administration:administer
        diagnosis:diagnose referral:refer admission:admit discharge:discharge
        evaluation:evaluate assessment:assess grading:grade reporting:report maintenance:maintain
        management:manage definition:define configuration:configure planning:plan scheduling:schedule
        dispatching:dispatch matching:match reconciliation:reconcile escalation:escalate
        """
}
