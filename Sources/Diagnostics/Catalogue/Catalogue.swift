extension DiagnosticCode {
    /// Every code the program can print, room by room; each has a page (`architect explain CODE`).
    public static let catalogue: [DiagnosticCode] =
        running + reading + language + verification + inquiry + proving + estimates + context + simulation
        + knowledge + interchange + drift + servers
}
