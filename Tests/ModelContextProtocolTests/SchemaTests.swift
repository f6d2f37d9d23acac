import ModelContextProtocol
import Testing

@Suite struct SchemaTests {
    private let order = JSONSchema([
        "type": "object", "$defs": ["size": ["enum": ["small", "large"]]],
        "properties": [
            "name": ["type": "string", "minLength": 2], "count": ["type": "integer", "minimum": 1, "maximum": 9],
            "size": ["$ref": "#/$defs/size"], "tags": ["type": "array", "maxItems": 2, "items": ["type": "string"]],
            "either": ["anyOf": [["type": "null"], ["type": "number", "exclusiveMinimum": 0]]],
            "far": ["$ref": "https://elsewhere.example/schema"],
        ],
        "required": ["name"], "additionalProperties": false,
    ])

    @Test func whatFitsHasNoComplaints() throws {
        let value: JSON = [
            "name": "Ada", "count": 3.0, "size": "large", "tags": ["a"], "either": .null, "far": [1],
        ]
        #expect(order.complaints(about: value).isEmpty)
    }

    @Test(arguments: [
        ("[]", "the value has to be an object"), ("{}", "'name' is missing"),
        ("{\"name\":\"A\"}", "'name' has to be at least 2 characters long"),
        ("{\"name\":\"Ada\",\"count\":1.5}", "'count' has to be an integer"),
        ("{\"name\":\"Ada\",\"count\":12}", "'count' has to be at most 9"),
        ("{\"name\":\"Ada\",\"size\":\"huge\"}", "'size' has to be one of \"small\", \"large\""),
        ("{\"name\":\"Ada\",\"tags\":[\"a\",2]}", "'tags[1]' has to be a string"),
        ("{\"name\":\"Ada\",\"either\":0}", "'either' fits none of the forms it may have"),
        ("{\"name\":\"Ada\",\"nmae\":1}", "'nmae' is not known here; there is name, count, size, tags, either, far"),
    ]) func aComplaintNamesThePlaceAndTheRule(_ text: String, _ complaint: String) throws {
        #expect(order.complaints(about: try JSON(parsing: text)) == [complaint])
    }

    @Test func aSchemaThatRefersToItselfEnds() {
        let endless = JSONSchema(["$ref": "#"])
        #expect(endless.complaints(about: 1).isEmpty)
    }
}
