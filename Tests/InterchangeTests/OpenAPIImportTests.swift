import DesignModel
import Diagnostics
import Interchange
import Testing

@Suite struct OpenAPIImportTests {
    private static let petstore = """
        openapi: 3.0.3
        info: {title: Pet shop, version: 1.0.0, description: "Sells pets. And more."}
        servers: [{url: 'https://pets.example.org/api/v3'}]
        security: [{oauth: [write:pets]}]
        paths:
          /pets:
            parameters: [{name: X-Trace, in: header, schema: {type: string}}]
            get:
              operationId: listPets
              tags: [pet]
              summary: List all pets
              security: []
              parameters:
                - {name: limit, in: query, schema: {type: integer}}
                - {name: cursor, in: query, schema: {type: string}}
                - {name: status, in: query, required: true, schema: {type: string, enum: [free, sold]}}
              responses:
                '200': {description: A page, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}
                default: {description: unexpected error}
            post:
              operationId: createPet
              tags: [pet]
              parameters: [{name: Idempotency-Key, in: header, required: true, schema: {type: string}}]
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/NewPet'}}}}
              responses:
                '201': {description: made, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
                '422': {description: The name is taken. Choose another.}
            head: {responses: {}}
        components:
          securitySchemes: {oauth: {type: oauth2, flows: {}}}
          schemas:
            NewPet:
              type: object
              required: [name]
              properties:
                name: {type: string, example: Rex, description: What it hears to.}
                born: {type: string, format: date}
                tags: {type: array, items: {$ref: '#/components/schemas/Tag'}}
                owner: {oneOf: [{$ref: '#/components/schemas/Owner'}, {type: 'null'}]}
            Pet:
              allOf:
                - $ref: '#/components/schemas/NewPet'
                - {type: object, required: [id], properties: {id: {type: integer}}}
            Tag: {type: object, properties: {name: {type: string}}}
            Owner: {type: object, properties: {name: {type: string}}}
        """
    private let all = imported(["openapi.yaml": petstore])

    @Test func pathsBecomeOperationsUnderTheirTags() throws {
        #expect(all.design.system.name == "Pet shop" && all.design.system.purpose == "Sells pets.")
        let pets = try #require(all.design.interfaces.first)
        #expect(pets.id == "pet" && pets.basePath == "/api/v3" && pets.authentication == ["oauth"])
        let list = try #require(all.operation("list-pets"))
        #expect(list.list && list.pagination == "cursor" && list.permission == nil && list.idempotency == .natural)
        #expect(
            list.request.map(\.name) == ["status"]
                && list.response.map(\.name) == ["name", "born", "tags", "owner", "id"])
        let create = try #require(all.operation("create-pet"))
        #expect(create.idempotency == .key && create.permission == "write:pets" && create.responseStatus == 201)
        #expect(create.request.map(\.type) == ["string", "date", "list:object:Tag", "object:Owner"])
        #expect(create.request.first?.example == "Rex" && create.request.first?.required == true)
        #expect(create.errors.map(\.status) == [422] && create.errors.first?.title == "The name is taken.")
    }

    @Test func whatHasNoPlaceIsSaidWithItsLine() {
        #expect(all.has(.importLeftOut, "header parameter (2 times) left out: X-Trace"))
        #expect(all.has(.importLeftOut, "method HEAD left out: /pets"))
        #expect(all.readingFaults.isEmpty, "\(all.readingFaults)")
    }

    @Test func someoneHasTheRightsThatTheContractAsksFor() {
        #expect(all.design.actors.first?.permissions == ["write:pets"])
        #expect(all.has(.importGuess, "No file says who calls"))
        #expect(all.design.edges.map(\.id) == ["caller-api"])
    }

    @Test func aContractAndASchemaMeetInOneDesign() throws {
        let sql = "create table pets (id bigint primary key, name text not null);"
        let both = imported(["openapi.yaml": Self.petstore, "schema.sql": sql])
        #expect(both.operation("list-pets")?.reads == ["pets"] && both.operation("create-pet")?.writes == ["pets"])
        #expect(both.table("pets")?.owner == "api")
        #expect(both.design.edges.contains { $0.from == "api" && $0.to == "main" })
        #expect(both.readingFaults.isEmpty)
    }

    @Test func jsonWithSignsInTwoHalvesIsRead() {
        let json =
            "{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"Shop \\ud83d\\ude00\", \"version\": \"1\"},\n\t\"paths\": {\"/a\": {\"get\": {\"responses\": {}}}}}"
        let all = imported(["a.json": json])
        #expect(all.design.system.name == "Shop 😀" && all.operation("get-a") != nil)
    }

    @Test func brokenAndOldFilesAreRefusedWithALine() throws {
        let broken = imported(["a.yaml": "openapi: 3.1.0\npaths: [\n"])
        #expect(broken.has(.importUnreadable) && broken.has(.importEmpty))
        #expect(imported(["a.yaml": "swagger: '2.0'\npaths: {}\n"]).has(.importUnknownForm, "is Swagger 2.0"))
    }
}
