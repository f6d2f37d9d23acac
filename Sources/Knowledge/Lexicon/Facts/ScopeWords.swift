/// Phrases that put things outside the system, and forms that forbid a technology or a style.
public enum ScopeWords {
    /// Before a list: "Not part of this: shipping, auctions".
    public static let before = PhraseBook<Bool>([
        (
            "not doing|not making|not building|we do not make|we don't make|we do not do|we don't do|not for us|not covered|not planned|not our business|we won't offer|not part of this|not part of it|not part of the project|not part of the system|not now|later not now|not wanted|out of scope",
            true
        ),
        (
            "they do not want|they don't want|nobody wants|not in scope|not needed|not included|we do not need|we don't need|we do not want|we don't want|we will not build|we won't build",
            true
        ),
        (
            "i do not want|i don't want|i do not need|i don't need|don't bother with|do not bother with|don't bother about|need not bother with",
            true
        ),
        (
            "not building|excluded|exclusions|no need for|non goals|non goal|nongoals|leave out|left out|what we do not need|not yet|not for now",
            true
        ),
        (
            "what it is not|not asked for|we are not building|will not be built|left for later|for later|later|phase two|phase 2|explicitly not|won't do|won't have",
            true
        ),
        (
            "not required|not in this phase|not in version one|not in v1|not in the first version|out of bounds|nice to have later|wont do|not in v1|not in|out|leave out|we will not sell|we will not offer|we will not do|will not support",
            true
        ),
    ])
    /// Words that put a whole section off.
    public static let parked: Set<String> = ["parked", "postponed", "deferred", "exclusions", "backlog"]
    /// After a list: "Video visits and billing are out of scope".
    public static let after = PhraseBook<Bool>([
        (
            "tendered separately|handled separately|done separately|bought separately|procured separately|out of scope|not part of this|not part of the project|not part of it|not in scope|excluded|come later|comes later|can wait",
            true
        ),
        (
            "not needed|not wanted|not required|left for later|not included|not planned|outside this|outside the scope|outside of this|not part of this tender|not part of|not covered|for another day|is not our business|not our job|not our concern",
            true
        ),
        (
            "done elsewhere|handled elsewhere|is elsewhere|is done by others|wait for version two|wait until later|stays out|stay out|are for later|is for later|are not ours|not in this phase|is later|are later|follow later",
            true
        ),
    ])
    /// In front of a technology: "no Kafka please".
    public static let forbids = PhraseBook<Bool>([
        (
            "do not want|does not want|want no|need no|no|not|never|avoid|without|don't want|do not want|won't run|will not run|not allowed|anything but|ban|banned|forbidden|nobody here wants",
            true
        ),
        (
            "must not use|may not use|not use|refuse|rule out|ruled out|steer clear of|instead of|rather than|no more|sick of|tired of|nobody wants|keep away from|not going to run",
            true
        ),
    ])
    /// Softens a technology to a preference.
    public static let prefers = PhraseBook<Bool>([
        (
            "fine|prefer*|would like|ideally|if possible|happy with|nice|could be|likely|probably|leaning|feels right|ok|okay|rather|welcome|open to",
            true
        )
    ])
    /// Marks a technology as there already.
    public static let exists = PhraseBook<Bool>([
        (
            "we already|already|existing|currently|today|we run|runs on|we have|our present|in place|we use|in use|is on|written in|in production",
            true
        )
    ])
    /// Architecture styles by their names.
    public static let styles = PhraseBook<String>([
        ("microservices|microservice|micro services|a thousand services|fleet of services", "microservices"),
        ("monolith|modular monolith|single deployable|one deployable", "modular_monolith"),
        (
            "extend the monolith|extend the existing|extend what is there|build it into the existing|inside the monolith|in the existing monolith",
            "extend_existing"
        ),
        ("event driven|event sourcing", "event_pipeline"),
        ("serverless|lambda functions|cloud functions", "serverless_functions"),
    ])
}
