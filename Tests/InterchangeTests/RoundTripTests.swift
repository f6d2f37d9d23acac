import DesignModel
import Diagnostics
import Emitters
import Interchange
import Testing

/// Blueprint → files → import: the same design, for the parts that each form can hold.
@Suite struct RoundTripTests {
    @Test(arguments: HandWritten.all) func aContractComesBack(_ written: HandWritten) {
        let back = written.back { $0 == "api/openapi.yaml" }
        let (before, after) = (ContractView.all(written.design), ContractView.all(back.design))
        #expect(before.keys.sorted() == after.keys.sorted())
        for (id, view) in before { #expect(view == after[id], "\(id)") }
        #expect(back.readingFaults.isEmpty, "\(back.readingFaults)")
    }

    @Test(arguments: HandWritten.all) func aSchemaComesBack(_ written: HandWritten) {
        let back = written.back { $0.hasPrefix("data/schema") }
        let emitted = written.design.stores.filter {
            ["postgresql", "timescaledb"].contains($0.technology) && !$0.tables.isEmpty
        }
        for table in emitted.flatMap(\.tables) {
            let found = back.table(table.id.rawValue)
            #expect(found != nil, "\(table.id)")
            if let found { #expect(TableView(found, back.design) == TableView(table, written.design), "\(table.id)") }
        }
        #expect(back.readingFaults.isEmpty, "\(back.readingFaults)")
    }

    @Test(arguments: HandWritten.all) func indexesStillServeTheirOperations(_ written: HandWritten) {
        let back = written.back { $0.hasPrefix("data/schema") || $0 == "api/openapi.yaml" }
        let offered = Set(ContractView.all(written.design).keys)
        for table in written.design.stores.flatMap(\.tables) {
            guard let found = back.table(table.id.rawValue) else { continue }
            for index in table.indexes {
                let served = index.serves.filter { offered.contains($0.rawValue) }
                #expect(found.indexes.first { $0.name == index.name }?.serves == served, "\(index.name)")
            }
        }
    }

    @Test(arguments: HandWritten.all) func aComposeFileComesBack(_ written: HandWritten) throws {
        let back = written.back { $0 == "deploy/compose.yaml" }
        let site = written.design.sites.first?.id
        let here = { (sites: [SiteID]) in sites.isEmpty || site.map(sites.contains) ?? true }
        for component in written.design.components where component.kind.isOurs && here(component.sites) {
            if component.kind == .edgeProxy, component.technology != "caddy" { continue }
            let found = try #require(back.component(component.id.rawValue), "\(component.id)")
            #expect((found.kind == .edgeProxy) == (component.kind == .edgeProxy))
            #expect(
                found.lifecycle?.drain?.canonical == component.lifecycle?.drain?.canonical
                    || component.kind == .edgeProxy)
        }
        for found in back.design.stores {
            let store = try #require(written.design.stores.first { $0.id == found.id }, "\(found.id)")
            #expect(found.kind == store.kind && found.technology == store.technology)
        }
        #expect(back.readingFaults.isEmpty, "\(back.readingFaults)")
    }

    @Test(arguments: HandWritten.all) func aWorkspaceComesBack(_ written: HandWritten) throws {
        let (before, back) = (written.design, written.back(from: .structurizr))
        let after = back.design
        let parties = Set(before.components.filter { !$0.kind.isOurs }.map(\.id.rawValue))
        let people = before.actors.filter { !parties.contains($0.id.rawValue) }
        #expect(after.actors.map(\.id) == people.map(\.id) && after.actors.map(\.kind) == people.map(\.kind))
        for component in before.components {
            let found = try #require(back.component(component.id.rawValue), "\(component.id)")
            #expect(found.kind == component.kind && found.title == component.title, "\(component.id)")
            #expect(
                found.technology == component.technology.lowercased()
                    && found.sites == (component.kind.isOurs ? component.sites : []))
            #expect(found.modules.map(\.id) == component.modules.map(\.id))
            #expect(found.modules.map { Set($0.uses) } == component.modules.map { Set($0.uses) })
            #expect(found.scaling?.minimum?.value == component.scaling?.minimum?.value, "\(component.id)")
        }
        for store in before.stores {
            let found = try #require(after.stores.first { $0.id == store.id }, "\(store.id)")
            #expect(found.kind == store.kind && found.technology == store.technology && found.sites == store.sites)
        }
        #expect(
            after.channels.map(\.id) == before.channels.map(\.id)
                && after.channels.map(\.kind) == before.channels.map(\.kind))
        #expect(after.edges.map(\.id) == before.edges.map(\.id))
        #expect(
            after.edges.map { "\($0.from) \($0.to) \($0.mode)" }
                == before.edges.map { "\($0.from) \($0.to) \($0.mode)" })
        #expect(after.edges.map { $0.policy?.timeout?.canonical } == before.edges.map { $0.policy?.timeout?.canonical })
        #expect(after.environments.map(\.id) == before.environments.map(\.id))
        #expect(back.readingFaults.isEmpty, "\(back.readingFaults)")
    }

    @Test(arguments: HandWritten.all) func recordsComeBack(_ written: HandWritten) throws {
        let back = written.back(from: .madr)
        #expect(back.design.decisions.map(\.topic).sorted() == written.design.decisions.map(\.topic).sorted())
        for decision in written.design.decisions {
            let found = try #require(back.design.decisions.first { $0.topic == decision.topic })
            #expect(
                found.title == decision.title && found.chosen == decision.chosen
                    && found.settledBy == decision.settledBy)
            let titles = { (decision: Decision) in Set(decision.options.map { $0.title.isEmpty ? $0.id : $0.title }) }
            #expect(titles(found) == titles(decision))
            let words = { (prose: Prose) in prose.words { written.design.ledger[$0] } }
            #expect(found.reason.template == words(decision.reason), "\(decision.topic)")
        }
        #expect(back.readingFaults.isEmpty, "\(back.readingFaults)")
    }

    @Test(arguments: HandWritten.all) func pagesComeBackInWhatTheyHold(_ written: HandWritten) throws {
        let design = written.design
        for form in [NeighbourForm.specKit, .kiro, .openspec, .bmad] {
            let back = written.back(from: form)
            #expect(back.readingFaults.isEmpty, "\(form) \(back.readingFaults)")
            let decisions = Set(back.design.decisions.map(\.title))
            #expect(decisions == Set(design.decisions.map(\.title)), "\(form)")
            if form == .specKit || form == .kiro {
                let tables = back.design.stores.flatMap(\.tables)
                #expect(Set(tables.map(\.id)) == Set(design.stores.flatMap(\.tables).map(\.id)), "\(form)")
                for table in design.stores.flatMap(\.tables) {
                    let found = try #require(tables.first { $0.id == table.id })
                    #expect(
                        found.columns.map(\.name) == table.columns.map(\.name) && found.primaryKey == table.primaryKey,
                        "\(table.id)")
                    #expect(found.columns.map(\.type) == table.columns.map(\.type), "\(table.id)")
                    #expect(
                        Set(found.foreignKeys)
                            == Set(
                                table.foreignKeys.map { key in
                                    var key = key; key.references = []; return key
                                }), "\(table.id)")
                }
                let addresses = { (design: Design) in
                    Set(
                        design.interfaces.filter { $0.style == .rest || $0.style == .webhook }.flatMap { interface in
                            interface.operations.compactMap { operation -> String? in
                                guard let method = operation.method, let path = operation.path else { return nil }
                                return
                                    "\(method) \(path.hasPrefix(interface.basePath) ? path : interface.basePath + path)"
                            }
                        })
                }
                #expect(addresses(back.design) == addresses(design), "\(form)")
            }
            if form == .specKit || form == .kiro {
                let words = { (prose: Prose) in MarkdownWords.plain(prose.words { design.ledger[$0] }) }
                for step in design.steps {
                    let found = try #require(
                        back.design.steps.first { $0.title.template == words(step.title) }, "\(form) \(step.id)")
                    #expect(found.accepted.template == words(step.accepted), "\(form) \(step.id)")
                }
            }
            if form != .bmad { #expect(back.design.steps.count >= design.steps.count, "\(form)") }
            for entry in back.design.ledger.entries {
                let known = try #require(design.ledger[entry.name], "\(entry.name)")
                #expect(entry.quantity.words == known.words)
            }
        }
    }
}

/// Words without code marks, on one line.
enum MarkdownWords {
    static func plain(_ text: String) -> String {
        text.filter { $0 != "`" }.split { $0.isWhitespace }.joined(separator: " ")
    }
}
