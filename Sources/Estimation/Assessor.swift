import DesignModel
import Knowledge

/// Computes what a design will do from its own figures: load, utilisation, latency, availability, growth and cost.
///
/// Everything entered in the assessment's ledger carries its formula and inputs; what a design leaves out is taken from a
/// visible default, and what cannot be known is listed as unknown (promises P4 and P10).
public struct Assessor: Sendable {
    public var prices: PriceBook

    public init(prices: PriceBook = .standard) { self.prices = prices }

    public func assess(_ design: Design) -> Assessment {
        var appraisal = Appraisal(design, prices: prices)
        appraisal.measureTraffic()
        appraisal.loadComponents()
        appraisal.loadStores()
        appraisal.growStores()
        appraisal.forecastOperations()
        appraisal.countInFlight()
        appraisal.findLimits()
        appraisal.priceEverything()
        appraisal.costPerUse()
        appraisal.projectLoad()
        appraisal.compareProviders()
        appraisal.seekNextNine()
        return appraisal.assessment
    }
}
