/// The small words of English by what they do in a sentence.
public enum FunctionWords {
    public static let determiners = set(
        "a an the this that these those each every some any all both no another either neither several many few more most"
            + " much less fewer such what which whichever whatever half")
    public static let possessives = set("my your his her its our their whose")
    public static let subjectPronouns = set(
        "i we you he she they it one someone anyone everyone somebody anybody everybody nobody anything something everything nothing"
    )
    public static let objectPronouns = set("me us him them it this that those these ones one others themselves itself")
    public static let personPronouns = set(
        "you someone anyone everyone somebody anybody everybody people folks folk anybody he she they")
    public static let relatives = set("who which that whom where")
    public static let modals = set("can could may might must shall should will would cannot can't won't ll ought")
    public static let forms = set("be is are was were been being am isn't aren't wasn't weren't 's 're")
    public static let having = set("has have had having hasn't haven't")
    public static let doing = set("do does did don't doesn't didn't")
    public static let negations = set(
        "not never cannot can't won't don't doesn't didn't isn't aren't no-one mustn't shouldn't wouldn't couldn't neither nor hardly"
    )
    public static let coordinators = set("and or but nor plus then")
    public static let subordinators = set(
        "when whenever if unless while until till because since after before once where wherever although though whereas so as than whether"
    )
    public static let prepositions = set(
        "of in on at by for with from into onto to over under between among through during within per via against about around"
            + " across along behind beside besides beyond despite except inside outside near off toward towards upon like without"
            + " throughout up down out back above below past as plus including versus rather instead betw")
    public static let adverbs = set(
        "also always often sometimes usually never ever again already just only even still too very quite rather soon later now"
            + " then there here today tomorrow yesterday once twice not yet almost nearly about roughly approximately maybe perhaps"
            + " automatically manually online offline instead together first last afterwards meanwhile otherwise therefore however"
            + " thus hence far well long away forward back up down out newest most more less as so that's else either currently live"
            + " circa nightly daily weekly monthly hourly overnight straight directly upfront beforehand alone everywhere somewhere please simply"
    )
    public static let ditransitives = set(
        "hand give send show tell offer issue lend pay sell assign grant serve supply")

    private static func set(_ words: String) -> Set<String> {
        Set(words.split(separator: " ").map(String.init))
    }
}
