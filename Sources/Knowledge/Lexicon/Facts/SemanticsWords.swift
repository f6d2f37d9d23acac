/// Phrases that state guarantees, kinds of project and rules in words rather than figures.
public enum SemanticsWords {
    /// Values of `quality.consistency`.
    public static let consistency = PhraseBook<String>([
        (
            "read your own writes|read your writes|sees their own|see their own change|see your own|the moment you look|sees his own|own changes immediately",
            "read_your_writes"
        ),
        (
            "their own changes at once|own post must be there|immediately see their own|see their own edits|see what they just saved|own changes at once|posted myself|wrote myself|saved myself|posted themselves|wrote themselves|own post at once|own posts at once|own entries at once",
            "read_your_writes"
        ),
        (
            "strongly consistent|strong consistency|linearizable|linearisable|always consistent|never stale|must never be stale|strictly consistent",
            "strong"
        ),
        ("eventually consistent|eventual consistency|eventual is fine", "eventual"),
    ])
    /// Values of `quality.delivery`.
    public static let delivery = PhraseBook<String>([
        ("at least once", "at_least_once"), ("exactly once", "exactly_once"), ("at most once", "at_most_once"),
        (
            "may be delivered twice|may arrive twice|delivered more than once|may come twice|can arrive twice|they arrive twice|arrives twice|come twice|arrive more than once",
            "at_least_once"
        ),
        (
            "come a second time|comes a second time|arrive a second time|in duplicate|may be sent twice|be delivered twice|duplicates may occur|duplicates are possible|duplicates happen|may be repeated",
            "at_least_once"
        ),
    ])
    /// Values of `quality.ordering`.
    public static let ordering = PhraseBook<String>([
        ("order does not matter|order doesn't matter|any order|no ordering|ordering does not matter", "none"),
        ("total order|totally ordered|global order", "total"),
    ])
    /// "In order per vehicle".
    public static let orderedPer = PhraseBook<Bool>([
        (
            "in order per|ordered per|in order within|in order for each|in order for one|order per|ordered by|in sequence per|ordering per|in the order they",
            true
        ),
        ("ordered within|in order within a|in order for every|in order by|order is kept per|order within", true),
    ])
    /// Values of `project.kind`.
    public static let kinds = PhraseBook<String>([
        (
            "is a new service|new build|we want our own|must have our own|build our own|our own system|want to have our own|greenfield|new product|from scratch|green field|brand new|start from zero|new system|first version of our product|nothing exists yet",
            "greenfield"
        ),
        (
            "brownfield|extend our existing|extend the existing|add to our existing|change to the existing|into the existing|inside the existing",
            "brownfield"
        ),
        (
            "added to our existing|stays as it is|existing application|existing monolith|our existing system|our existing platform|our existing shop|our existing app|on top of our|on top of the|on top of the existing|existing codebase|add it to our",
            "brownfield"
        ),
        (
            "will be switched off|is replaced|will be retired|to replace our|replacing our|replaces our|replaces the|to replace the|replacing the",
            "migration"
        ),
        (
            "will be replaced|replacement of our|replacement for our|migrate from|migrate away|migrate off|move away from|decommissioned|to be replaced",
            "migration"
        ),
        (
            "replacement for the|replacement of the|will replace|shall replace|has to replace|rewrite of|we are rewriting|moving off|sunset",
            "migration"
        ),
    ])
    /// Kept without end.
    public static let forever = PhraseBook<Bool>([
        (
            "forever|indefinitely|never deleted|never be deleted|for ever|without limit|permanently|never delete|never throw",
            true
        )
    ])
    /// Kept with the account.
    public static let accountLifetime = PhraseBook<Bool>([
        (
            "as long as the account exists|as long as the account|while the account exists|for the life of the account|until the account is",
            true
        ),
        (
            "until they close the account|until the account is closed|account lifetime|as long as they are a member|as long as the membership",
            true
        ),
    ])
    /// A backup of last night is enough.
    public static let nightlyBackup = PhraseBook<Bool>([
        (
            "last night's backup|last night backup|yesterday's backup|nightly backup|the night's backup|daily backup|backup from the night before",
            true
        ),
        (
            "previous night's backup|a day's work|a day of data|one day of data|last backup|backup of last night|backup of the night before|backup of the previous night|backup of yesterday",
            true
        ),
    ])
    /// Words that make "never" or "only" an invariant of the domain rather than a turn of phrase.
    public static let invariants = PhraseBook<Bool>([
        (
            "can not get the same|cannot get the same|never overbook*|never promise|visible only to|shown only to|can have only one|can have one|not revealed to|can never|may never|must never|must not contain|shall never|is sold once|only once|never be sold twice|never be booked twice|never twice",
            true
        ),
        (
            "used once|issued once|sold once|counted once|paid once|never again|must never|no person may|must not become|exactly one|at most one|no two|must not be sold|must not be booked|never overlap|must not overlap|never double|no double|cannot be changed",
            true
        ),
        (
            "never go negative|never be negative|must never go|may never go|cannot be sold twice|must be approved|has to be checked|have to be checked",
            true
        ),
        (
            "shall not be changed|must not be changed|may not be changed|cannot be altered|may not be altered|shall not be altered|must not be altered|can't have two|cannot have two|can not have two|nobody may alter|nobody may change|nobody may edit|nobody may approve|no one may alter|no one may change|must not appear twice|never be offered to two|never come back|not be counted twice",
            true
        ),
        (
            "must be checked|shall not be able|must not be able|is final|are final|never before|before anyone|sold twice|no gaps|never repeat|is never changed|never altered|are never changed|cannot be issued|must not become two|issued to one|never has two|used twice|booked twice|must add up|must balance|sum to zero|never be used twice",
            true
        ),
    ])
    /// Words for questions the author leaves open, with the beginning of the key they concern.
    public static let open = PhraseBook<Bool>([
        (
            "forgot to ask|to be decided|tbd|to be determined|to be confirmed|tbc|still open|open question|open questions|not decided|not yet decided|undecided",
            true
        ),
        (
            "we don't know yet|we do not know yet|not yet known|not clear yet|unclear|not sure yet|nobody knows|no idea|haven't decided|have not decided|to be agreed|need to find out|not known",
            true
        ),
        ("open", true),
    ])
    /// Modals that make a sentence matter.
    public static let modals: Set<String> = [
        "must", "never", "only", "shall", "mustn't", "cannot", "may", "should", "always",
    ]
}
