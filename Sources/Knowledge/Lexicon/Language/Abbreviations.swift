/// Shortened words whose dot does not end a sentence.
public enum Abbreviations {
    /// Always followed by more of the same sentence.
    public static let strong: Set<String> = [
        "e.g", "i.e", "eg", "ie", "cf", "vs", "approx", "ca", "auth", "dr", "mr", "mrs", "ms", "prof", "st", "fig",
        "sect",
        "resp", "incl", "excl", "avg", "esp", "viz", "ref", "nr", "art", "vol", "dept", "z.b", "bzw", "gen",
    ]
    /// End a sentence when a capital follows: "within 15 min. Then".
    public static let weak: Set<String> = [
        "etc", "min", "max", "sec", "hr", "hrs", "mins", "secs", "no", "inc", "ltd", "co", "corp", "est", "req", "reqs",
        "pm",
        "p.m", "a.m", "am", "p.a", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
        "mon",
        "tue", "wed", "thu", "fri", "sat", "sun", "dev", "devs", "eng", "mgmt", "misc", "info", "msg", "msgs", "conn",
        "u.s",
        "u.k", "e.u", "p.w", "p.m", "p.d",
    ]
}
