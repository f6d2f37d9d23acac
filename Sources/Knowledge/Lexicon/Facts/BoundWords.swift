import DesignModel

/// Phrases that make a figure a ceiling, a floor or a rough one.
public enum BoundWords {
    /// Before the figure.
    public static let before = PhraseBook<Bound>([
        (
            "until|at most|up to|under|below|less than|no more than|not more than|fewer than|within|max|maximum|at the most|inside|sub",
            .max
        ),
        (
            "no larger than|not larger than|no bigger than|not exceed|never exceed|no longer than|not longer than|no slower than|faster than|as much as|as many as|cap of",
            .max
        ),
        (
            "maximum of|max of|limit of|limited to|ceiling of|capped at|budget of|<|≤|<=|may reach|can reach|no later than|upto",
            .max
        ),
        (
            "slower than|not over|never more than|never over|older than|more slowly than|tolerate|up to about|up to around",
            .max
        ),
        (
            "above|at least|minimum|min|no less than|not less than|more than|over|above|upwards of|exceeding|>|≥|>=|no fewer than|beyond",
            .min
        ),
        (
            "about|around|roughly|approximately|approx|ca|circa|something like|some|some|nearly|almost|close to|closer to|maybe|say|perhaps|~|≈",
            .about
        ),
        (
            "in the order of|on the order of|somewhere around|somewhere near|an estimated|estimated|c|or about|just under",
            .about
        ),
        (
            "just over|a little over|a little under|well over|typically|on average|averages|averaging|an average of",
            .about
        ),
    ])
    /// After the figure.
    public static let after = PhraseBook<Bound>([
        (
            "at most|at the longest|at the latest|max|maximum|or less|or fewer|or faster|tops|at the most|or under|at worst",
            .max
        ),
        ("at least|min|minimum|or more|or better|plus|upwards", .min),
        ("or so|or thereabouts|on average|ish|give or take|roughly|approximately|each on average", .about),
    ])
}
