extension Double {
    /// The shortest decimal that reads back as this number, whole numbers without a point: `640000`, `99.95`.
    public var formattedPlainly: String {
        if self == rounded(), abs(self) < 1e15 { return String(Int64(self)) }
        return "\(self)"
    }
}
