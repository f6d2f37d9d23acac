/// Every finding that the checks of a design can make.
extension DiagnosticCode {
    static let verification: [DiagnosticCode] = structure + failure + contract + sources + data + promises + consistency
}
