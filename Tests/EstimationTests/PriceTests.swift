import DesignModel
import Knowledge
import Testing

@Suite struct PriceTests {
    let book = PriceBook.standard

    @Test func twoContainersWithAStandbyDatabaseCostAFewHundredEuros() throws {
        let market = Market("aws", "eu-central-1", "EUR")
        let containers = try #require(book.monthly(containers: 2, cpu: 1, memory: 2, at: market))
        let database = try #require(book.monthly(database: 2, memory: 4, standbys: 1, at: market))
        let objects = try #require(book.monthly(.objectStorage, 500, at: market))
        let egress = try #require(book.monthly(egress: 600, at: market))
        let sum = containers.typical + database.typical + objects.typical + egress.typical
        #expect(sum > 200 && sum < 400)
    }

    @Test func oneServerCostsTensOfEuros() throws {
        let server = try #require(book.monthly(machines: 1, cpu: 4, memory: 8, at: Market("hetzner", "fsn1", "EUR")))
        #expect(server.low > 4 && server.high < 20)
    }

    @Test func moreProcessorsNeverCostLess() throws {
        for provider in ["hetzner", "aws", "gcp"] {
            var before = 0.0
            for cpu in [0.5, 1, 2, 4, 8, 16, 20, 40, 99, 200] {
                let sum = try #require(book.monthly(machines: 2, cpu: cpu, memory: cpu * 2, at: Market(provider)))
                #expect(sum.typical >= before, "\(cpu) processors at \(provider)")
                before = sum.typical
            }
        }
    }

    @Test func aTenthMoreThanASoldSizeDoesNotCostTheNext() throws {
        let market = Market("aws", "ca-central-1", "EUR")
        let eight = try #require(book.monthly(machines: 2, cpu: 8, memory: 16, at: market))
        #expect(try #require(book.monthly(machines: 2, cpu: 8.4, memory: 16, at: market)).typical == eight.typical)
        #expect(try #require(book.monthly(machines: 2, cpu: 9.5, memory: 16, at: market)).typical > eight.typical)
    }

    @Test func aMachineThatNobodySellsIsPricedAsSeveralOfTheLargest() throws {
        let market = Market("hetzner", "fsn1", "EUR")
        let meant = try #require(book.monthly(machines: 2, cpu: 40, memory: 40, at: market))
        let largest = try #require(book.monthly(machines: 1, cpu: 16, memory: 32, at: market))
        #expect(abs(meant.typical - largest.typical * 6) < 0.01)
        #expect(meant.basis.contains("6 × cx53"))
    }

    @Test func missingPriceStaysMissing() {
        #expect(book.monthly(.kafkaBrokerHour, 1, at: Market("azure", "westeurope", "EUR")) == nil)
        #expect(book.monthly(containers: 1, cpu: 1, memory: 1, at: Market("own_hardware")) == nil)
        #expect(book.monthly(.objectStorage, 1, at: Market("aws", "us-east-1", "XAU")) == nil)
        #expect(book.monthly(database: 500, memory: 1, standbys: 0, at: Market("aws")) == nil)
    }

    @Test func ownPriceReplacesTheListed() throws {
        var own = book
        own.overrides["aws.object_storage"] = 0.046
        let (theirs, ours) = (
            try #require(book.monthly(.objectStorage, 100, at: Market("aws", "us-east-1", "USD"))),
            try #require(own.monthly(.objectStorage, 100, at: Market("aws", "us-east-1", "USD")))
        )
        #expect(abs(theirs.typical - 2.3) < 1e-9)
        #expect(abs(ours.typical - 4.6) < 1e-9)
    }

    @Test func unknownRegionWidensTheRangeAndSaysSo() throws {
        let known = try #require(book.monthly(.objectStorage, 100, at: Market("aws", "us-east-1", "USD")))
        let unknown = try #require(book.monthly(.objectStorage, 100, at: Market("aws", "af-south-1", "USD")))
        #expect(unknown.high > known.high)
        #expect(unknown.basis.contains("us-east-1"))
    }

    @Test func sizesAreSoldInRisingOrderAndDoublingCostsDouble() {
        for list in book.lists.values {
            for sizes in [list.machines, list.databases] where sizes.count > 1 {
                for (small, large) in zip(sizes, sizes.dropFirst()) {
                    #expect(small.hourly.amount < large.hourly.amount)
                    #expect(large.hourly.amount / small.hourly.amount < 4.5)
                }
            }
        }
    }

    @Test func ratesConvertThereAndBack() throws {
        let pounds = try #require(ExchangeRates.standard.convert(100, from: "USD", to: "GBP"))
        #expect(abs(pounds - 79.813) < 0.01)
        let dollars = try #require(ExchangeRates.standard.convert(pounds, from: "GBP", to: "USD"))
        #expect(abs(dollars - 100) < 1e-9)
    }
}
