extension Double {
    /// The shortest decimal that reads back as this number, whole numbers without a point: `640000`, `99.95`.
    public var formattedPlainly: String {
        if self == rounded(), abs(self) < 1e15 { return String(Int64(self)) }
        return "\(self)"
    }

    /// Without what follows the point; nil where no `Int` is that large, as with figures in hostile texts.
    public var wholePart: Int? { Int(exactly: rounded(.towardZero)) }
}
