import Knowledge
import Testing

@Suite struct NamePartsTests {
    @Test(arguments: [
        ("TrackingEvent", ["tracking", "event"]), ("tracking_event", ["tracking", "event"]),
        ("Tracking event", ["tracking", "event"]), ("PDFExport2x", ["pdfexport2x"]), ("e-mail", ["e", "mail"]),
        ("", []), ("__", []), ("a", ["a"]), ("Straßenbahn", ["straßenbahn"]), ("ÉtatCivil", ["état", "civil"]),
    ])
    func aNameIsCutWhereAWordBegins(_ name: String, _ words: [String]) {
        #expect(NameParts.words(name) == words)
    }

    @Test(arguments: ["TrackingEvent", "a b  c", "x", "", "ÉtatCivil", "Wait-ListEntry!"])
    func joiningIsCuttingWithASignBetween(_ name: String) {
        #expect(NameParts.joined(name, by: "_") == NameParts.words(name).joined(separator: "_"))
    }
}
