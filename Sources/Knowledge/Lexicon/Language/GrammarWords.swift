/// Words that carry grammar rather than things, and so never belong to the name of a thing.
public enum GrammarWords {
    public static let determiners: Set<String> = [
        "a", "an", "the", "this", "that", "these", "those", "each", "every", "all", "any", "some", "no", "our", "your",
        "their",
        "its", "his", "her", "my", "both", "another", "other", "such", "most", "many", "few", "several", "own", "same",
    ]
    public static let prepositions: Set<String> = [
        "of", "in", "on", "at", "by", "for", "to", "from", "with", "within", "without", "under", "over", "below",
        "above",
        "after", "before", "during", "until", "till", "betw", "per", "via", "through", "across", "between", "into",
        "onto",
        "out",
        "up", "down", "off", "than", "as", "like", "about", "around", "against", "among", "because", "since", "while",
        "behind", "inside", "according", "following", "outside", "near", "towards", "toward", "upon", "along", "except",
        "plus", "minus",
        "versus",
    ]
    public static let conjunctions: Set<String> = [
        "and", "or", "but", "nor", "so", "yet", "if", "when", "where", "which", "who", "whom", "whose", "that", "then",
        "because",
        "although", "though", "unless", "whether", "how", "why", "what", "once", "whenever", "wherever", "however",
    ]
    public static let pronouns: Set<String> = [
        "i", "we", "you", "he", "she", "it", "they", "them", "us", "me", "him", "one's", "itself", "themselves",
        "ourselves",
        "nobody", "somebody", "anybody", "everybody", "everyone", "someone", "anyone", "nothing", "something",
        "anything",
        "everything", "there", "here", "it's", "that's", "we're", "i'd", "we'd", "you're", "you'd", "they're", "they'd",
        "we'll", "they'll", "i'm", "there's", "let's",
    ]
    public static let adverbs: Set<String> = [
        "not", "never", "only", "also", "just", "always", "often", "usually", "sometimes", "too", "very", "rather",
        "quite",
        "perhaps", "maybe", "already", "still", "again", "now", "today", "later", "soon", "ever", "even", "almost",
        "nearly",
        "roughly", "approximately", "together", "mostly", "currently", "typically", "normally", "apart", "else",
        "instead",
        "twice", "well", "back", "away", "so", "more", "less", "much", "least", "most", "simply", "actually",
        "currently",
        "initially", "eventually", "altogether", "overall", "concurrently", "simultaneously", "daily", "monthly",
        "weekly",
        "yearly", "hourly", "annually", "nightly", "tonight", "tomorrow", "yesterday", "online", "early", "late",
        "please", "alone", "hardly", "rarely", "seldom",
    ]
    public static let auxiliaries: Set<String> = [
        "is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "having", "do", "does", "did",
        "can",
        "could", "may", "might", "ought", "must", "shall", "should", "will", "would", "cannot", "can't", "won't",
        "don't",
        "doesn't",
        "mustn't", "shouldn't", "isn't", "aren't", "wasn't", "need", "needs", "got", "gets", "get",
    ]
    /// Verbs, in the forms that stand right behind a subject, that briefs use about systems and people.
    public static let verbs: Set<String> = Set(
        """
        promise promises guarantee guarantees ought accept accepts adds allow allows appear appears apply applies arrive arrives asks become becomes begin begins behave \
        book books bring brings browse browses buy buys calls carry carries change changes check checks come comes complete \
        completes confirm confirms connect connects contain contains cost costs cover covers create creates deliver delivers \
        delete deletes die dies drop drops edit edits enter enters exceed exceeds exist exists expect expects fail fails fall \
        falls fill fills finish finishes follow follows generate generates give gives go goes grow grows handle handles happen \
        happens hit hits hold holds include includes join joins keep keeps know knows last lasts leave leaves let lets live \
        lives loads log logs look looks lose loses make makes mark marks mean means meet meets miss misses move moves offer \
        offers open opens own owns pass passes pay pays pick picks plan plans press presses process processes produce produces \
        provide provides publish publishes pull pulls push pushes put puts reach reaches receive receives register registers \
        remain remains reply replies require requires respond responds restart return returns reveal run runs rushes say says \
        see sees sell sells send sends serve serves show shows sign signs sit sits spend spends start starts stay stays stop \
        stops submit submits support supports survive survives switch switches take takes talk talks tell tells think thinks \
        touch trigger triggers try tries turn turns type types upload uploads use uses visit visits wait waits want wants watch \
        watches work works write writes yield yields exceeded stored kept deleted retained archived processed delivered \
        received handled sent saved answered served loaded lost held released restored expected planned needed used allowed \
        made done called driven sold shown hidden served paid charged billed covered encrypted logged signed written read tap \
        post posts upload agreed promised buys pays averages average peaks doubles triples grows climbs rises sees jumps feeds count counts weigh weighs trail trails poll polls agree agreed gone add said coming going
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

    /// Whether the word can be part of the name of a thing.
    public static func canName(_ word: String) -> Bool { !unnaming.contains(word) }

    public static func isFunction(_ word: String) -> Bool { functions.contains(word) }

    private static let functions = determiners.union(prepositions).union(conjunctions).union(pronouns).union(adverbs)
        .union(auxiliaries)
    private static let unnaming = functions.union(verbs)
}
