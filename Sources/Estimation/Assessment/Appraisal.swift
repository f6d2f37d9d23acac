import DesignModel
import Knowledge

/// One assessment in the making: the design, its index, its traffic, and the ledger that fills up.
struct Appraisal {
    let design: Design
    let index: DesignIndex
    var prices: PriceBook
    var assessment = Assessment()
    var peak = Traffic()
    var mean = Traffic()
    var stations: [ComponentID: Station] = [:]
    var storeStations: [StoreID: StoreStation] = [:]
    /// What has to be up for an operation: availability by failure domain.
    var domains: [OperationID: [String: Double]] = [:]

    init(_ design: Design, prices: PriceBook) {
        self.design = design
        self.index = DesignIndex(design)
        self.prices = prices
        for entry in design.ledger.entries where entry.name.hasPrefix("price.") {
            self.prices.overrides[String(entry.name.dropFirst(6))] = entry.quantity.value
        }
    }

    /// Enters a computed quantity with its formula and the names it was computed from.
    @discardableResult
    mutating func derive(
        _ name: String, _ value: Double, _ unit: Unit, _ formula: String, from inputs: [String?], _ meaning: String
    ) -> Quantity {
        let known = inputs.compactMap { $0 }.filter { design.ledger[$0] != nil || assessment.ledger[$0] != nil }
        let quantity = Quantity(
            value.significant, unit, nil, .derived(formula: formula, inputs: known.uniqued()), name: name)
        return assessment.ledger.enter(LedgerEntry(name, quantity, meaning: meaning))
    }

    /// Enters a default of ours once, with the reason; the design overrides it by saying its own figure.
    @discardableResult
    mutating func assume(_ name: String, _ value: Double, _ unit: Unit, _ why: String, _ meaning: String) -> Quantity {
        if let known = assessment.ledger[name] { return known }
        return assessment.ledger.enter(
            LedgerEntry(name, Quantity(value, unit, .about, .assumed(why: why), name: name), meaning: meaning))
    }

    mutating func leaveUnknown(_ text: String) {
        if !assessment.unknowns.contains(text) { assessment.unknowns.append(text) }
    }
}

extension Double {
    /// Four significant digits: more would claim a precision that the inputs do not have.
    var significant: Double {
        guard isFinite, abs(self) > 1e-12 else { return isFinite ? 0 : self }
        var scale = 1.0
        while abs(self) * scale < 1000 { scale *= 10 }
        while abs(self) * scale >= 10_000, scale > 1e-12 { scale /= 10 }
        return scale >= 1 ? (self * scale).rounded() / scale : (self * scale).rounded() * (1 / scale).rounded()
    }
}

extension Quantity? {
    /// The value in canonical units where it can be reckoned with: finite, above zero, not beyond any system.
    var usable: Double? {
        guard let value = self?.canonical, value.isFinite, value > 0 else { return nil }
        return Swift.min(value, 1e12)
    }
}

extension Array where Element: Hashable {
    /// The same elements in order of first appearance.
    func uniqued() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
