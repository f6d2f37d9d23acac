import DesignModel
import Pipeline
import TestSupport
import Testing

/// What the deployment was chosen by and what the finished design costs come from one price book, and tell the same story.
@Suite struct RoughPricesTests {
    @Test func theRoughSumAndTheBillAreOfOneSize() throws {
        for (brief, run) in ExampleRun.given where run.choice(Topic.deployment) == "managed_containers" {
            let chosen = run.choice(Topic.deployment)
            let rough = try #require(run.design?.ledger["cost.deployment.\(chosen)"], "\(brief)")
            let bill = try #require(run.assessment?.ledger["cost.monthly"], "\(brief)")
            guard rough.unit == bill.unit else { continue }
            let ratio = bill.canonical / rough.canonical
            print("\(brief): \(chosen) roughly \(rough.value), billed \(bill.value), \(ratio)")
            #expect(ratio > 0.5 && ratio < Self.apart, "\(brief): roughly \(rough.value), billed \(bill.value)")
        }
    }

    /// What is reached; it may only fall. Years of rows, which the rough sum does not see, make the largest difference.
    private static let apart = 4.0
}
