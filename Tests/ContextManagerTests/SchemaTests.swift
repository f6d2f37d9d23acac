import ContextManager
import DesignModel
import Testing

@Suite struct SchemaTests {
    @Test func readsTablesColumnsKeysAndIndexesOfSql() {
        let text = """
            -- the shop
            CREATE TABLE IF NOT EXISTS public."orders" (
              id bigserial PRIMARY KEY,
              price numeric(10, 2) NOT NULL DEFAULT 0, /* in cents; no */
              note text DEFAULT 'a, (b',
              customer_id bigint REFERENCES customers (id),
              CONSTRAINT x UNIQUE (customer_id, note)
            );
            CREATE UNIQUE INDEX CONCURRENTLY orders_note ON orders USING btree (note);
            ALTER TABLE orders ADD COLUMN paid_at timestamptz, DROP COLUMN note;
            """
        let seen = Room.survey(["db/1.sql": text]).sightings
        #expect(seen.filter { $0.kind == .table }.map { "\($0.name):\($0.line)" } == ["orders:2"])
        let columns = seen.filter { $0.kind == .column }
        #expect(
            columns.map(\.name) == ["orders.id", "orders.price", "orders.note", "orders.customer_id", "orders.paid_at"])
        #expect(
            columns.map { $0.details["type"] ?? "" } == [
                "bigserial", "numeric(10 , 2)", "text", "bigint", "timestamptz",
            ])
        #expect(columns[0].details["key"] == "primary" && columns[3].details["references"] == "customers")
        #expect(seen.filter { $0.kind == .index }.map { $0.details["columns"] } == ["customer_id, note", "note"])
        #expect(seen.filter { $0.kind == .change }.map(\.name) == ["orders.note"])
    }

    private static let schemas: [(path: String, text: String, tables: [String], columns: [String])] = [
        (
            "db/schema.rb",
            "create_table \"orders\", force: :cascade do |t|\n  t.string \"name\", null: false\n  t.references :user\n  t.index [\"name\"], name: \"x\"\nend\n",
            ["orders"], ["orders.name", "orders.user_id"]
        ),
        (
            "shop/models.py",
            "from django.db import models\nclass Order(models.Model):\n    name = models.CharField(max_length=9)\n    user = models.ForeignKey(User)\n",
            ["Order"], ["Order.name", "Order.user"]
        ),
        (
            "app/models.py",
            "class Order(Base):\n    __tablename__ = \"orders\"\n    id: Mapped[int] = mapped_column(primary_key=True)\n",
            ["Order"], ["Order.id"]
        ),
        (
            "migrations/versions/1.py",
            "def upgrade():\n    op.create_table(\n        'orders',\n        sa.Column('id', sa.Integer()),\n    )\ndef downgrade():\n    op.create_table('old')\n",
            ["orders"], ["orders.id"]
        ),
        (
            "prisma/schema.prisma",
            "model User {\n  id Int @id\n  orders Order[]\n}\nmodel Order {\n  id Int @id\n}\n", ["User", "Order"],
            ["User.id", "Order.id"]
        ),
        (
            "src/order.entity.ts",
            "@Entity('orders')\nexport class Order {\n  @PrimaryGeneratedColumn()\n  id: number;\n\n  @Column({ nullable: true })\n  name: string;\n}\n",
            ["Order"], ["Order.id", "Order.name"]
        ),
        (
            "src/schema.ts",
            "export const orders = pgTable('orders', {\n  id: serial('id').primaryKey(),\n  name: text('name'),\n});\n",
            ["orders"], ["orders.id", "orders.name"]
        ),
        (
            "database/migrations/1_orders.php",
            "Schema::create('orders', function (Blueprint $table) {\n  $table->id();\n  $table->string('name');\n});\n",
            ["orders"], ["orders.name"]
        ),
        (
            "lib/order.ex", "schema \"orders\" do\n  field :name, :string\n  belongs_to :user, User\nend\n", ["orders"],
            ["orders.name", "orders.user_id"]
        ),
        (
            "src/Order.java", "@Entity\npublic class Order {\n  @Id\n  private Long id;\n}\n", ["Order"], ["Order.id"]
        ),
        (
            "src/schema.rs", "diesel::table! {\n    orders (id) {\n        id -> Int4,\n    }\n}\n", ["orders"],
            ["orders.id"]
        ),
        ("Data/ShopContext.cs", "public DbSet<Order> Orders { get; set; }\n", ["Order"], []),
        (
            "model.go", "type Order struct {\n\tgorm.Model\n\tName string `gorm:\"size:9\"`\n}\n", ["Order"],
            ["Order.Name"]
        ),
    ]

    @Test(arguments: schemas.indices) func readsTheSchemasOfMappers(_ index: Int) {
        let (path, text, tables, columns) = Self.schemas[index]
        #expect(Room.names(.table, path, text) == tables, "\(path)")
        #expect(Room.names(.column, path, text) == columns, "\(path)")
    }
}
