import Testing

/// What the system keeps, under the brief's own names.
@Suite struct ActionsEntityTests {
    @Test func theObjectOfAnOperationIsAnEntity() {
        #expect(entitiesRead(in: "A warden issues a fine.") == ["Fine"])
    }

    @Test func whatIsCountedIsKept() {
        #expect(entitiesRead(in: "The register has 40,000 trees.").contains("Tree"))
    }

    @Test func withNamesAttributes() {
        #expect(
            entitiesRead(in: "A seller posts an advert with a title, a price and a location.") == [
                "Advert (title, price, location)"
            ])
    }

    @Test func filtersAreAttributes() {
        #expect(
            entitiesRead(in: "Riders search trips by date, station and fare.").contains("Trip (date, station, fare)"))
    }

    @Test func aCompoundKeepsItsNameUnlessTheHeadStandsAlone() {
        #expect(entitiesRead(in: "A clerk edits the price list.") == ["PriceList"])
        #expect(
            entitiesRead(in: "A clerk edits the spare catalogue. Catalogues are kept for a year.").contains("Catalogue")
        )
    }

    @Test func synonymsAreOneEntity() {
        let entities = entitiesRead(
            in: "Patients book an appointment. Patients cancel the booking. The booking is kept.")
        #expect(entities.filter { $0 == "Booking" || $0 == "Appointment" }.count == 1)
    }

    @Test func generalWordsAndUnitsAreNoEntities() {
        #expect(
            entitiesRead(in: "The system handles 400 requests a second for 3 months with 2 servers and 5 engineers.")
                == [])
    }
}
