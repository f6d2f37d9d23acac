import DesignModel
import Diagnostics
import Interchange
import Testing

@Suite struct SQLImportTests {
    private static let dump = """
        -- PostgreSQL database dump
        SET statement_timeout = 0;
        SELECT pg_catalog.set_config('search_path', '', false);
        CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;
        CREATE TYPE public.mood AS ENUM ('sad', 'it''s fine');
        CREATE FUNCTION public.touch() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN NEW.a = 'x;'; RETURN NEW; END;
        $$;
        CREATE TABLE public.users (
            id bigint NOT NULL,
            email character varying(255) NOT NULL,
            feeling public.mood DEFAULT 'sad'::public.mood,
            note text DEFAULT 'none'::character varying,
            created_at timestamp with time zone DEFAULT now() NOT NULL
        );
        ALTER TABLE public.users OWNER TO app;
        COMMENT ON TABLE public.users IS 'People who sign in';
        CREATE SEQUENCE public.users_id_seq START WITH 1;
        CREATE TABLE public.orders (
            id bigint NOT NULL,
            user_id bigint,
            total numeric(12,2) NOT NULL,
            CONSTRAINT orders_total_check CHECK ((total >= (0)::numeric))
        );
        ALTER TABLE ONLY public.users ALTER COLUMN id SET DEFAULT nextval('public.users_id_seq'::regclass);
        COPY public.users (id, email) FROM stdin;
        1\ta@example.org
        2\tb@example.org;
        \\.
        ALTER TABLE ONLY public.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
        ALTER TABLE ONLY public.orders
            ADD CONSTRAINT orders_pkey PRIMARY KEY (id);
        CREATE UNIQUE INDEX users_email ON public.users USING btree (lower((email)::text));
        CREATE INDEX orders_recent ON public.orders USING btree (user_id, total DESC) WHERE (total > (0)::numeric);
        CREATE TRIGGER touch BEFORE UPDATE ON public.users FOR EACH ROW EXECUTE FUNCTION public.touch();
        ALTER TABLE ONLY public.orders
            ADD CONSTRAINT orders_user FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;
        """

    private let all = imported(["schema.sql": dump])

    @Test func aDumpBecomesTablesWithKeysRulesAndIndexes() throws {
        let users = try #require(all.table("users"))
        #expect(users.columns.map(\.type) == ["bigint", "varchar(255)", "text", "text", "timestamptz"])
        #expect(users.columns[0].identity && users.primaryKey == ["id"])
        #expect(users.columns[3].fallback == "'none'" && users.columns[4].fallback == "now()")
        #expect(users.checks.map(\.expression) == ["feeling in ('sad', 'it''s fine')"])
        #expect(users.purpose == "People who sign in" && users.entity == "User")
        #expect(users.indexes.first?.unique == true && users.indexes.first?.columns == ["lower((email)::text)"])
        let orders = try #require(all.table("orders"))
        #expect(orders.checks.first?.name == "orders_total_check")
        #expect(orders.indexes.first?.columns == ["user_id", "total desc"])
        #expect(orders.indexes.first?.condition == "total > (0)::numeric")
        #expect(orders.foreignKeys.first?.onDelete == "cascade" && orders.foreignKeys.first?.references == ["id"])
    }

    @Test func whatHasNoPlaceIsSaidWithItsLine() throws {
        let trigger = try #require(all.diagnostics.first { $0.summary.hasPrefix("trigger left out: touch") })
        #expect(trigger.place.span?.start.line == 35)
        #expect(
            all.has(.importLeftOut, "function left out: public") || all.has(.importLeftOut, "function left out: touch"))
        #expect(all.has(.importLeftOut, "data left out"))
        #expect(all.readingFaults.isEmpty, "\(all.readingFaults)")
    }

    @Test func aMySQLDumpIsReadInPostgreSQLTypes() throws {
        let text = """
            CREATE TABLE `hut` (
              `id` int(11) unsigned NOT NULL AUTO_INCREMENT,
              `name` varchar(80) CHARACTER SET utf8 NOT NULL COMMENT 'as on the map',
              `open` tinyint(1) DEFAULT '1',
              `kind` enum('hut','tent') NOT NULL,
              `seen` datetime DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
              PRIMARY KEY (`id`),
              UNIQUE KEY `hut_name` (`name`),
              KEY `hut_kind` (`kind`,`open`)
            ) ENGINE=InnoDB COMMENT='Where one sleeps';
            """
        let hut = try #require(imported(["dump.sql": text]).table("hut"))
        #expect(hut.columns.map(\.type) == ["bigint", "varchar(80)", "boolean", "text", "timestamp"])
        #expect(hut.columns[0].identity && hut.columns[1].note == "as on the map")
        #expect(hut.uniques.map(\.columns) == [["name"]] && hut.indexes.map(\.columns) == [["kind", "open"]])
        #expect(hut.checks.first?.expression == "kind in ('hut', 'tent')" && hut.purpose == "Where one sleeps")
    }

    @Test func migrationsAreCarriedOutInOrder() throws {
        let text = """
            create table note (id bigserial primary key, body text, old_name text);
            alter table note add column author text not null default 'nobody', drop column body;
            alter table note rename column old_name to title;
            alter table note alter column title set not null, alter column title type varchar(40);
            create table gone (id int primary key);
            drop table if exists gone;
            """
        let all = imported(["all.sql": text])
        let note = try #require(all.table("note"))
        #expect(note.columns.map(\.name) == ["id", "title", "author"])
        #expect(
            note.columns[1].type == "varchar(40)" && !note.columns[1].nullable && note.columns[2].fallback == "'nobody'"
        )
        #expect(all.table("gone") == nil)
    }

    @Test func partsOfAPartitionedTableAreNoTables() throws {
        let text = """
            create table reading (id bigint, at date not null, primary key (id, at)) partition by range (at);
            create table reading_2026_01 partition of reading for values from ('2026-01-01') to ('2026-01-02');
            create policy own on reading using (id = current_setting('app.tenant', true)::bigint);
            """
        let all = imported(["all.sql": text])
        let reading = try #require(all.table("reading"))
        #expect(reading.partitioning?.column == "at" && reading.partitioning?.interval == "day")
        #expect(reading.tenantColumn == "id" && all.design.stores.first?.tables.count == 1)
    }

    @Test func aReferenceThatLeadsNowhereIsLeftOutAndSaid() {
        let all = imported(["a.sql": "create table line (id bigint primary key, hut_id bigint references hut (id));"])
        #expect(all.table("line")?.foreignKeys.isEmpty == true)
        #expect(all.has(.importLeftOut, "reference to a table left out: line → hut"))
    }
}

@Suite struct SQLClientTests {
    @Test func routinesBetweenDelimitersAreOneStatement() {
        let text = """
            DELIMITER //
            CREATE PROCEDURE p() BEGIN
              create table no (id int);
            END //
            DELIMITER ;
            create table yes (id int primary key);
            """
        let all = imported(["a.sql": text])
        #expect(all.table("yes") != nil && all.table("no") == nil)
        #expect(all.has(.importLeftOut, "routines between delimiters"))
    }

    @Test func aViewWithADefinerAndADroppedIndexAreNoTables() {
        let text = """
            create definer=root@localhost sql security invoker view v as select 1;
            create table t (id int primary key, a int);
            create index i on t (a);
            drop index if exists i;
            """
        let all = imported(["a.sql": "\u{FEFF}" + text])
        #expect(all.has(.importLeftOut, "view left out: v") && all.table("t")?.indexes.isEmpty == true)
    }
}
