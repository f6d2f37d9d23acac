/// Nearness to a place in built-in types alone: a schema that calls an extension's functions by bare names does not restore
/// from a dump, as a restore sets no search path.
enum Nearness {
    /// What the GiST index holds.
    static let place = "point(longitude, latitude)"

    /// Within `$4` kilometres of latitude `$2` and longitude `$3`: a box that the index answers, then the great circle itself.
    ///
    /// A degree has 111.2 km; the box counts 110, so that it is never smaller than the circle.
    static var condition: String {
        let west = "$3::float8 - $4::float8 / (110 * cos(radians($2::float8)))"
        let east = "$3::float8 + $4::float8 / (110 * cos(radians($2::float8)))"
        let (south, north) = ("$2::float8 - $4::float8 / 110", "$2::float8 + $4::float8 / 110")
        return "\(place) <@ box(point(\(west), \(south)), point(\(east), \(north))) and \(distance) <= $4::float8"
    }

    /// The haversine of the two places on a sphere of 6371 km radius.
    private static var distance: String {
        let height = "power(sin(radians(latitude - $2::float8) / 2), 2)"
        let width =
            "cos(radians(latitude)) * cos(radians($2::float8)) * power(sin(radians(longitude - $3::float8) / 2), 2)"
        return "2 * 6371 * asin(sqrt(\(height) + \(width)))"
    }
}
