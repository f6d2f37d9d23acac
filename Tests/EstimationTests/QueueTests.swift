import Estimation
import Testing

/// Vectors of the public oracles (mpmath, thirty digits), and hand calculations.
@Suite struct QueueTests {
    func expect(_ value: Double, _ oracle: Double, within relative: Double = 1e-9) {
        #expect(abs(value - oracle) <= relative * max(abs(oracle), 1e-12), "\(value) is not \(oracle)")
    }

    @Test func singleServerAgreesWithTheExactForms() {
        let queue = SingleServerQueue(arrivals: 80, service: 100)
        expect(queue.utilisation, 0.8)
        expect(queue.meanInside, 4)
        expect(queue.meanResponse, 0.05)
        expect(queue.meanWait, 0.04)
        expect(queue.response(quantile: 0.95), 0.14978661367769955)
        expect(queue.response(quantile: 0.99), 0.23025850929940456)
        expect(queue.wait(quantile: 0.5), 0.023500181462286777)
        expect(queue.wait(quantile: 0.99), 0.2191013317336941)
    }

    @Test func severalServersAgreeWithErlang() {
        let queue = MultiServerQueue(arrivals: 8, service: 1, servers: 10)
        expect(ErlangFormulas.lossShare(servers: 10, offered: 8), 0.1216610642529515)
        expect(queue.waitShare, 0.40918015079644354)
        expect(queue.meanWait, 0.20459007539822177)
        expect(queue.meanInside, 9.636720603185774)
        expect(queue.wait(quantile: 0.5), 0)
        expect(queue.wait(quantile: 0.95), 1.0510662600663683)
        expect(queue.wait(quantile: 0.99), 1.8557852162834185)
        expect(queue.response(quantile: 0.5), 0.9121446106069777)
        expect(queue.response(quantile: 0.95), 3.328274678560123)
        expect(queue.response(quantile: 0.99), 4.946111327611454)
    }

    @Test func lossAgreesWithErlangB() {
        expect(ErlangFormulas.lossShare(servers: 10, offered: 5), 0.018384570336648132)
        expect(ErlangFormulas.lossShare(servers: 11, offered: 5), 0.008287368467342975)
    }

    @Test func findsTheSmallestPoolForAWait() {
        let servers = MultiServerQueue.servers(arrivals: 1000, service: 50, quantile: 0.99, waitAtMost: 0.010)
        #expect(servers == 26)
        let queue = MultiServerQueue(arrivals: 1000, service: 50, servers: 26)
        expect(queue.wait(quantile: 0.99), 0.008876841120699553)
    }

    @Test func oneServerOfManyIsTheSingleServer() {
        let (one, many) = (
            SingleServerQueue(arrivals: 7, service: 10), MultiServerQueue(arrivals: 7, service: 10, servers: 1)
        )
        expect(many.meanResponse, one.meanResponse)
        expect(many.response(quantile: 0.95), one.response(quantile: 0.95), within: 1e-9)
        expect(many.responseVariance, one.meanResponse * one.meanResponse)
    }

    @Test func overloadIsInfiniteAndNotNegative() {
        #expect(SingleServerQueue(arrivals: 2, service: 1).meanResponse == .infinity)
        #expect(MultiServerQueue(arrivals: 4, service: 1, servers: 3).response(quantile: 0.95) == .infinity)
        #expect(MultiServerQueue.servers(arrivals: 1e9, service: 1, quantile: 0.9, waitAtMost: 1) == nil)
    }

    @Test func thousandsOfServersKeepTheirDigits() {
        let share = ErlangFormulas.waitShare(servers: 5000, offered: 4900)
        #expect(share > 0.05 && share < 0.2)
    }

    @Test(arguments: [(1, 0.50), (2, 0.57), (4, 0.66), (8, 0.74), (16, 0.81)])
    func kneeAgreesWithThePublishedTable(servers: Int, share: Double) {
        #expect(abs(UtilisationKnee.share(servers: servers) - share) < 0.01)
    }
}
