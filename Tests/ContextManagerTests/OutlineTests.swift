import ContextManager
import DesignModel
import Testing

/// What real files do to a reader of outlines.
@Suite struct OutlineTests {
    private func compose(_ text: String) -> [String] {
        Room.names(.service, "compose.yml", text) + Room.names(.store, "compose.yml", text)
    }

    @Test func readsAnchorsFlowMapsAndBlockTexts() {
        let text = """
            x-base: &base
              restart: always
            services:
              "web":
                <<: *base
                command: >
                  run: this
                  - not: a list
                build: {context: .,
                  target: prod}
              cache: {image: "redis:7"}
            """
        #expect(compose(text) == ["web", "cache"])
    }

    @Test(arguments: [
        "services:\n- a\n- b: c\n  d: e\n", "services: [", "services:\n\t web:\n\t\timage: x\n", ": :\n - - -\n",
        "services:\n  a:\n   b:\n  c",
        "{{- if .x }}\nservices:\n{{- end }}\n", "services:\n  a: *missing\n", String(repeating: "a:\n ", count: 5000),
        String(repeating: "- ", count: 5000), "services: " + String(repeating: "{a: ", count: 5000),
    ])
    func survivesWhatIsNoYaml(_ text: String) { _ = compose(text) }

    @Test(arguments: [
        "package.json", "pom.xml", "Cargo.toml", "compose.yml", "a.sql", "schema.graphql", "go.mod", "a.prisma",
    ])
    func survivesNoise(_ path: String) {
        let letters = Array("{}[]<>/=\"'`:,;-. \n\tab$()*&|".utf8)
        var state: UInt64 = 42
        for _ in 0..<60 {
            let bytes = (0..<400).map { _ -> UInt8 in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return letters[Int(state >> 33) % letters.count]
            }
            _ = Room.survey([path: String(decoding: bytes, as: UTF8.self)])
        }
    }
}
