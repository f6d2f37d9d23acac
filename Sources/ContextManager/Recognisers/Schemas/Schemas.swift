import DesignModel

extension Recogniser {
    /// What is kept, and how: SQL, and the schemas of common mappers.
    static let schemas: [Recogniser] = [
        sql, railsSchema, djangoModels, sqlAlchemy, alembic, prisma, typeOrm, laravelMigrations, ectoSchema, jpa,
        dieselSchema, drizzle, entityFramework, gorm,
    ]
}

extension FileText {
    func column(_ name: String, of table: String, _ type: String, _ line: Int, _ more: [String: String] = [:])
        -> Sighting
    {
        sighting(.column, table + "." + name, line, more.merging(["table": table, "type": type]) { first, _ in first })
    }
}
