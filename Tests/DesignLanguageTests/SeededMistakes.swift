import DesignLanguage
import Diagnostics
import Testing

/// One mistake in a hand-written blueprint: the line as it should be, the line as it was typed with `^` before the place
/// that is pointed at, and what is said about it.
struct SeededMistake: Sendable, CustomTestStringConvertible {
    var code: DiagnosticCode
    var right: String
    var wrong: String
    /// Words that the summary, a fix or the explanation has to hold.
    var says: String

    init(_ code: DiagnosticCode, _ right: String, _ wrong: String, says: String) {
        (self.code, self.right, self.wrong, self.says) = (code, right, wrong, says)
    }

    var testDescription: String { "\(code): \(wrong)" }

    /// The example with this mistake in it, and the place that is marked.
    func plant(in text: String) throws -> (text: String, place: Diagnostics.SourceLocation) {
        let at = try #require(text.range(of: right), "the example no longer holds: \(right)")
        let mark = try #require(wrong.firstIndex(of: "^"))
        let before = String(text[..<at.lowerBound]) + String(wrong[..<mark])
        let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
        let place = Diagnostics.SourceLocation(line: lines.count, column: (lines.last ?? "").count + 1)
        return (before + String(wrong[wrong.index(after: mark)...]) + String(text[at.upperBound...]), place)
    }
}

/// Mistakes that reading alone catches, each planted by itself into a sound blueprint.
@Suite struct SeededMistakes {
    static let all: [SeededMistake] = syntax + keys + values + quantities + references + prose

    static let syntax: [SeededMistake] = [
        .init(.blueprintSyntax, "zones: 2}\n\nobjectives", "zones: 2\n\nobjectives^", says: "bracket"),
        .init(.blueprintSyntax, "  purpose: Riders", "^\tpurpose: Riders", says: "spaces"),
        .init(.blueprintSyntax, "purpose: Riders", "purpose: Riders^: they", says: "Quote"),
        .init(.blueprintSyntax, "time_to_live: 5 min", "time_to_live: >^= 5 min", says: "Quote the bound"),
        .init(.blueprintSyntax, "owner: fares team", "owner: ^@fares", says: "Quote"),
        .init(.duplicateKey, "    health: {}\n", "    health: {}\n    ^owner: nobody\n", says: "twice"),
        .init(.duplicateKey, "backoff: 100 ms", "backoff: 100 ms, ^backoff: 1 s", says: "'backoff'"),
        .init(.duplicateKey, "  worker:\n", "  ^api: {kind: service}\n  worker:\n", says: "'api'"),
    ]

    static let keys: [SeededMistake] = [
        .init(.unknownKey, "responsibility: Sells", "^responsability: Sells", says: "did you mean 'responsibility'"),
        .init(.unknownKey, "channels:\n", "^queues: {}\nchannels:\n", says: "channels"),
        .init(.unknownKey, "timeout: 2 s", "^time_out: 2 s", says: "did you mean 'timeout'"),
        .init(.unknownKey, "unique: true", "^uniqe: true", says: "did you mean 'unique'"),
        .init(.unknownKey, "remedy: Sign in", "remedy: Sign in, ^or call us", says: "comma"),
        .init(.missingKey, "  worker:\n    kind: worker_pool\n", "  ^worker:\n", says: "'kind'"),
        .init(.missingKey, "system:\n  name: Tramline\n", "^system:\n", says: "'name'"),
        .init(.missingKey, "  shop:\n    component: api\n", "  ^shop:\n", says: "'component'"),
        .init(.missingKey, "not-signed-in: {status: 401, ", "^not-signed-in: {", says: "'status'"),
    ]

    static let values: [SeededMistake] = [
        .init(.wrongForm, "actors:\n  rider: {authentication: [passkey]}", "actors: ^[rider]", says: "under its name"),
        .init(.wrongForm, "evicts_when_full: true", "evicts_when_full: ^maybe", says: "true or false"),
        .init(.wrongForm, "response_status: 201", "response_status: ^created", says: "a whole number"),
        .init(.wrongForm, "fallback: Tickets are sold on the tram.", "^fallback:", says: "nothing"),
        .init(.wrongForm, "title: Ticket shop", "title: ^{de: Laden}", says: "a map"),
        .init(.wrongForm, "stated: 'brief.md:4 ", "stated: ^'brief.md ", says: "a place"),
        .init(.unknownWord, "kind: worker_pool", "kind: ^workerpool", says: "did you mean 'worker_pool'"),
        .init(.unknownWord, "mode: asynchronous", "mode: ^async", says: "asynchronous"),
        .init(.unknownWord, "idempotency: key", "idempotency: ^kee", says: "did you mean 'key'"),
        .init(.unknownWord, "indicator: latency", "indicator: ^letancy", says: "did you mean 'latency'"),
        .init(.doubtfulWord, "consistency: strong", "consistency: ^stong", says: "'strong'"),
    ]

    static let quantities: [SeededMistake] = [
        .init(.malformedQuantity, "startup: 12 s", "startup: ^a moment", says: "120 per_second"),
        .init(.malformedQuantity, "memory: 1 GB", "memory: ^1GB", says: "a number, a space and a unit"),
        .init(.malformedQuantity, "peak_rate: 60 per_second", "peak_rate: ^60 per second", says: "60 per second"),
        .init(.unknownUnit, "mean_rate: 6 per_second", "mean_rate: 6 ^rps", says: "did you mean 'per_second'"),
        .init(.unknownUnit, "rotation: 90 days", "rotation: 90 ^dayz", says: "did you mean 'days'"),
        .init(.wrongMeasure, "latency: p95 300 ms", "latency: ^p95 300 MB", says: "is a time"),
        .init(.wrongMeasure, "workers: 8", "workers: ^8 per_second", says: "is a count"),
        .init(.unknownLedgerEntry, "rpo: $quality.rpo", "rpo: ^$quality.rop", says: "did you mean 'quality.rpo'"),
        .init(
            .twoSources, "  quality.rto: {value: 4 h, assumed", "  ^quality.rto: {value: 4 h, answered: yes, assumed",
            says: "one source"),
    ]

    static let references: [SeededMistake] = [
        .init(.danglingReference, "producer: api", "producer: ^aip", says: "did you mean 'api'"),
        .init(.danglingReference, "reads: [fare]", "reads: [^fares]", says: "did you mean 'fare'"),
        .init(.danglingReference, "to: main\n", "to: ^mian\n", says: "did you mean 'main'"),
        .init(.danglingReference, "subject: worker", "subject: ^wroker", says: "did you mean 'worker'"),
        .init(.danglingReference, "actors: [rider]", "actors: [^driver]", says: "names no actor"),
        .init(.danglingReference, "emits: [ticket-sold]", "emits: [^ticket-solt]", says: "did you mean 'ticket-sold'"),
        .init(.danglingReference, "sites: [linz]", "sites: [^lins]", says: "did you mean 'linz'"),
        .init(
            .danglingReference, "authentication: [passkey]\n    vers", "authentication: [^passky]\n    vers",
            says: "did you mean"),
        .init(.duplicateName, "  fares-cache:\n", "  ^worker:\n", says: "another component"),
    ]

    static let prose: [SeededMistake] = [
        .init(.unknownCitation, "bear {load.peak_rps}", "bear ^{load.peek_rps}", says: "did you mean 'load.peak_rps'"),
        .init(.unknownCitation, "within {quality.rpo}.", "within ^{quality.loss}.", says: "ledger"),
        .init(.uncitedFigure, "bear {load.peak_rps}", "bear ^120 requests a second", says: "nothing vouches"),
        .init(
            .uncitedFigure, "Tramline sells tickets where", "In ^400ms Tramline sells tickets where", says: "'400ms'"),
    ]

    @Test func startFromASoundBlueprint() {
        let (blueprint, diagnostics) = Blueprint.read(SourceText(name: "tramline.yaml", text: Tramline.text))
        #expect(diagnostics.map { "\($0.place) \($0.summary)" } == [])
        #expect(blueprint != nil)
    }

    @Test(arguments: all) func areFoundAtTheirPlace(_ mistake: SeededMistake) throws {
        let (text, place) = try mistake.plant(in: Tramline.text)
        let (_, diagnostics) = Blueprint.read(SourceText(name: "tramline.yaml", text: text))
        let found = try #require(diagnostics.first { $0.code == mistake.code }, "found \(diagnostics.map(\.summary))")
        #expect(found.place.span?.start == place, "\(found.place): \(found.summary)")
        let words = [found.summary, found.explanation ?? ""] + found.fixes.map(\.title)
        #expect(words.joined(separator: " | ").contains(mistake.says))
    }

    @Test func areAtLeastFortyAndEachDifferent() {
        #expect(Set(Self.all.map(\.wrong)).count >= 40)
    }
}
