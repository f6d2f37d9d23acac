import ContextManager
import DesignModel
import Testing

@Suite struct InterfaceTests {
    private static let openAPI = """
        openapi: 3.1.0
        info: {title: Shop, version: "2"}
        paths:
          /orders/{id}:
            parameters: []
            get:
              summary: one
            delete: {}
        """

    private static let cases: [(path: String, text: String, expected: [String])] = [
        ("api/openapi.yaml", openAPI, ["GET /orders/{id}:6", "DELETE /orders/{id}:8"]),
        ("swagger.json", "{\"swagger\": \"2.0\", \"paths\": {\n\"/a\": {\"post\": {}}}}", ["POST /a:2"]),
        ("schema.graphql", "type Query {\n  order(id: ID!): Order\n}\ntype Order {\n  id: ID!\n}\n", ["Query.order:2"]),
        ("shop.proto", "service Shop {\n  rpc Buy(A) returns (B);\n}\n", ["Shop/Buy:2"]),
        ("src/a.js", "router.get('/orders/:id', f)\ncache.get('/x')\naxios.post('/y')\n", ["GET /orders/:id:1"]),
        (
            "src/a.ts", "@Controller('orders')\nclass A {\n  @Get(':id')\n  one() {}\n  @Post()\n  make() {}\n}\n",
            ["GET /orders/:id:3", "POST /orders:5"]
        ),
        ("app/api/orders/[id]/route.ts", "export async function GET() {}\n", ["GET /api/orders/{id}:1"]),
        ("app/main.py", "r = APIRouter(prefix='/v1')\n@r.get(\"/orders\")\ndef f(): pass\n", ["GET /v1/orders:2"]),
        ("app.py", "@app.route('/a', methods=['GET', 'POST'])\n", ["GET /a:1", "POST /a:1"]),
        ("shop/urls.py", "urlpatterns = [\n  path('orders/<int:id>/', v),\n]\n", ["ANY /orders/<int:id>/:2"]),
        (
            "config/routes.rb", "namespace :api do\n  resources :orders do\n    get :total\n  end\nend\n",
            ["REST /api/orders:2", "GET /api/orders/total:3"]
        ),
        ("routes/api.php", "Route::get('/orders', [A::class, 'b']);\n", ["GET /orders:1"]),
        (
            "src/OrderController.php",
            "#[Route('/orders')]\nclass A {\n    #[Route('/{id}', methods: ['DELETE'])]\n}\n", ["DELETE /orders/{id}:3"]
        ),
        (
            "src/A.java",
            "@RequestMapping(\"/api\")\npublic class A {\n  @GetMapping(\"/orders\")\n  x() {}\n  @PostMapping\n}\n",
            ["GET /api/orders:3", "POST /api:5"]
        ),
        ("src/A.kt", "routing {\n  route(\"/api\") {\n    get(\"/orders\") { }\n  }\n}\n", ["GET /api/orders:3"]),
        (
            "main.go", "r.GET(\"/orders\", f)\nmux.HandleFunc(\"POST /a/{id}\", g)\nr.Get(\"/c\", h)\n",
            ["GET /orders:1", "POST /a/{id}:2", "GET /c:3"]
        ),
        (
            "src/main.rs", "Router::new()\n  .route(\"/orders\", get(list).post(make))\n",
            ["GET /orders:2", "POST /orders:2"]
        ),
        ("src/a.rs", "#[get(\"/orders/{id}\")]\nasync fn one() {}\n", ["GET /orders/{id}:1"]),
        (
            "Api/OrdersController.cs",
            "[Route(\"api/[controller]\")]\npublic class OrdersController {\n  [HttpGet(\"{id}\")]\n}\n",
            ["GET /api/orders/{id}:3"]
        ),
        ("Api/Program.cs", "app.MapGet(\"/health\", () => 1);\n", ["GET /health:1"]),
        (
            "lib/shop_web/router.ex",
            "use ShopWeb, :router\nscope \"/api\", A do\n  get \"/orders\", B, :c\n  resources \"/items\", D\nend\n",
            ["GET /api/orders:3", "REST /api/items:4"]
        ),
        (
            "Sources/App/routes.swift", "import Vapor\nfunc routes() {\n  app.get(\"orders\", \":id\") { _ in }\n}\n",
            ["GET /orders/:id:3"]
        ),
    ]

    @Test(arguments: cases.indices) func findsTheWaysIn(_ index: Int) {
        let (path, text, expected) = Self.cases[index]
        #expect(Room.seen(.operation, path, text) == expected, "\(path)")
    }

    @Test func leavesRoutesOfTestsOut() {
        #expect(Room.seen(.operation, "test/a.js", "app.get('/x', f)") == [])
        #expect(Room.seen(.operation, "src/a.test.js", "app.get('/x', f)") == [])
    }

    @Test func readsChannelsOfAnAsyncApiDocument() {
        let text =
            "asyncapi: 3.0.0\nchannels:\n  orders:\n    address: shop.orders\n    messages:\n      OrderPaid: {}\n"
        #expect(Room.seen(.message, "events.yaml", text) == ["shop.orders:3"])
    }
}
