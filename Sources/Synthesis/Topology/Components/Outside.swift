import DesignModel
import Knowledge

extension Drawing {
    /// Systems of others that ours depends on, with what they promise and what they learn.
    mutating func drawParties() {
        for party in shape.parties { design.components.append(outside(party)) }
        if shape.hasDelivery { design.components.append(delivery()) }
        if let flow = shape.outgoing.first { design.components.append(receivers(flow)) }
    }

    private mutating func outside(_ party: Party) -> Component {
        let practice = party.practice
        var component = Component(id: party.id, kind: .thirdParty, title: party.title)
        component.responsibility = Prose(partyDuty(party))
        component.technology = party.id.rawValue
        component.terms = terms(
            party.id, practice.availability, practice.meanMilliseconds, practice.receives, title: party.title)
        component.terms?.maintenance = maintenance(party)
        return component
    }

    private func partyDuty(_ party: Party) -> String {
        let acts = party.flows.prefix(3).map { "\(Phrase.spaced($0.verb)) \(Phrase.plural(Phrase.spaced($0.entity)))" }
        let act = acts.isEmpty ? "" : " Used to \(Phrase.list(acts))."
        return
            "\(party.title) is run by others; only one adapter in the \(isServedByWorker(party.kind) || party.kind == .source ? shape.background : "api") knows how it speaks.\(act)"
    }

    private func maintenance(_ party: Party) -> String? {
        guard let window = requirements.qualities.maintenanceWindow else { return nil }
        let names = Phrase.words(party.title).filter { $0.count > 2 }
        return names.contains { window.lowercased().contains($0) } ? window : nil
    }

    private mutating func terms(
        _ id: ComponentID, _ availability: Double, _ milliseconds: Double, _ receives: String, title: String
    ) -> ThirdPartyTerms {
        var terms = ThirdPartyTerms()
        terms.availability = assume(
            "components.\(id).terms.availability", availability, .fraction, "share of time \(title) answers",
            because: "what such providers usually commit to; read the contract")
        let promise = "quality.\(Phrase.snake(id.rawValue)).latency"
        let stated = design.ledger.entries.first { $0.name.hasPrefix(promise) }
        terms.latency =
            stated?.quantity
            ?? assume(
                "components.\(id).terms.latency", milliseconds, .milliseconds, "usual answer of \(title)",
                because: "a call across the internet to such a system; measure it from the first day")
        terms.receives = receives
        return terms
    }

    private mutating func delivery() -> Component {
        var cdn = Component(id: "cdn", kind: .thirdParty, title: "Content delivery network")
        let things = requirements.entities.filter(\.binary).map { Phrase.plural(Phrase.spaced($0.name)) }
        cdn.responsibility = Prose(
            "Serves \(things.isEmpty ? "pictures" : Phrase.list(things)) to \(Phrase.plural(nouns.actor)) from near them; addresses change with the content, so nothing is ever invalidated."
        )
        cdn.technology = CloudProducts.delivery(shape.places.provider)
        cdn.terms = terms("cdn", 0.999, 40, "the reader's network address", title: "the delivery network")
        return cdn
    }

    private mutating func receivers(_ flow: Flow) -> Component {
        let who = nouns.noun("receiver", flow: flow) ?? "receiver"
        var endpoints = Component(
            id: receiversID, kind: .thirdParty, title: "Endpoints of " + Phrase.plural(who))
        endpoints.responsibility = Prose(
            "The addresses that each \(who) has registered for calls; run by the \(Phrase.plural(who)), some slow, some dead."
        )
        endpoints.technology = "https"
        endpoints.terms = terms(
            receiversID, 0.98, 500, "what changed in the \(who)'s own records", title: "an endpoint")
        return endpoints
    }

    var receiversID: ComponentID { ComponentID(Phrase.kebab(nouns.noun("receiver") ?? "receiver") + "-endpoints") }
}
