import IndexAdvisor

/// What a person reads beside the SQL of chosen indexes: the bill, and the reason for each.
public enum IndexReasons {
    public static func text(_ advice: Advice) -> String {
        var lines = [
            "\(advice.workload): \(advice.indexes.count) indexes of \(advice.candidates) candidates, \(advice.level.rawValue)"
        ]
        lines.append(
            "  with them \(bill(advice.bill)); with nothing but the keys \(bill(advice.without)) (planner units a second)"
        )
        for index in advice.indexes { lines.append("  \(index.name): \(index.reason)") }
        lines += advice.hotScans.map { "  not solved: \($0) still reads a large table whole" }
        return lines.joined(separator: "\n")
    }

    private static func bill(_ bill: Bill) -> String {
        "\(short(bill.total)) (read \(short(bill.read)), write \(short(bill.write)), \(short(bill.gigabytes)) GB)"
    }

    private static func short(_ value: Double) -> String { IndexFigure.words(value) }
}

/// The chosen indexes with their reasons, as the doors pass them on.
public typealias IndexAdvice = Advice
