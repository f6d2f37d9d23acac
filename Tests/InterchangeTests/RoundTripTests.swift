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
}
