/// A small square matrix, by rows.
struct Matrix {
    let order: Int
    private(set) var cells: [Double]

    init(_ order: Int) {
        self.order = order
        cells = [Double](repeating: 0, count: order * order)
    }

    subscript(row: Int, column: Int) -> Double {
        get { cells[row * order + column] }
        set { cells[row * order + column] = newValue }
    }

    var largest: Double { cells.reduce(0) { max($0, abs($1)) } }
    var negated: Matrix { mapped { -$0 } }
    var identityMinus: Matrix {
        var result = negated
        for position in 0..<order { result[position, position] += 1 }
        return result
    }

    static func + (left: Matrix, right: Matrix) -> Matrix {
        var sum = left
        for position in sum.cells.indices { sum.cells[position] += right.cells[position] }
        return sum
    }

    static func * (left: Matrix, right: Matrix) -> Matrix {
        var product = Matrix(left.order)
        for row in 0..<left.order {
            for middle in 0..<left.order where left[row, middle] != 0 {
                let share = left[row, middle]
                for column in 0..<left.order { product[row, column] += share * right[middle, column] }
            }
        }
        return product
    }

    /// A row of weights times the matrix.
    func applied(to row: [Double]) -> [Double] {
        var sum = [Double](repeating: 0, count: order)
        for (position, share) in row.enumerated() {
            for column in 0..<order { sum[column] += share * self[position, column] }
        }
        return sum
    }

    /// By Gauss and Jordan with row exchange; for matrices that are known to be regular.
    var inverse: Matrix {
        var (left, right) = (self, Matrix(order).identityMinus)
        for pivot in 0..<order {
            let best = (pivot..<order).max { abs(left[$0, pivot]) < abs(left[$1, pivot]) } ?? pivot
            left.swapRows(pivot, best)
            right.swapRows(pivot, best)
            let scale = 1 / left[pivot, pivot]
            left.scaleRow(pivot, scale)
            right.scaleRow(pivot, scale)
            for row in 0..<order where row != pivot && left[row, pivot] != 0 {
                let share = left[row, pivot]
                left.subtractRow(pivot, share, from: row)
                right.subtractRow(pivot, share, from: row)
            }
        }
        return right
    }

    /// The weights π with πQ = 0 and sum one, for a matrix of rates Q, by elimination from the last state (Grassmann,
    /// Taksar, Heyman 1985): diagonals are recomputed from the positive entries, so that nothing cancels.
    var stationary: [Double] {
        var rates = self
        for state in stride(from: order - 1, to: 0, by: -1) {
            let out = (0..<state).reduce(0) { $0 + rates[state, $1] }
            for row in 0..<state {
                rates[row, state] /= out
                for column in 0..<state where column != row {
                    rates[row, column] += rates[row, state] * rates[state, column]
                }
            }
        }
        var weights = [1.0]
        for state in 1..<order { weights.append((0..<state).reduce(0) { $0 + weights[$1] * rates[$1, state] }) }
        let sum = weights.reduce(0, +)
        return weights.map { $0 / sum }
    }

    private func mapped(_ change: (Double) -> Double) -> Matrix {
        var result = self
        for position in result.cells.indices { result.cells[position] = change(result.cells[position]) }
        return result
    }

    private mutating func swapRows(_ first: Int, _ second: Int) {
        guard first != second else { return }
        for column in 0..<order { cells.swapAt(first * order + column, second * order + column) }
    }

    private mutating func scaleRow(_ row: Int, _ scale: Double) {
        for column in 0..<order { self[row, column] *= scale }
    }

    private mutating func subtractRow(_ source: Int, _ share: Double, from row: Int) {
        for column in 0..<order { self[row, column] -= share * self[source, column] }
    }
}
