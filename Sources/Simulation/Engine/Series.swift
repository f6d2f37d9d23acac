/// What happened in each stretch of a run: as many stretches as asked for, however long the run.
struct Series: ~Copyable {
    let bins: Int
    let width: Double
    let sources: Int
    private let cells: Memory<SeriesCell>
    private let sketches: Memory<UInt32>
    /// Jobs in each pool at the end of each stretch.
    let depths: Memory<Int32>
    var sampled = 0

    init(bins: Int, width: Double, sources: Int, pools: Int, sketches isSketched: Bool) {
        self.bins = bins
        self.width = width
        self.sources = sources
        cells = Memory(repeating: SeriesCell(), count: bins * sources)
        sketches = Memory(repeating: 0, count: isSketched ? bins * LatencySketch.size : 0)
        depths = Memory(repeating: 0, count: bins * pools)
    }

    func note(_ source: Int, at time: Double, _ succeeded: Bool, _ isSlow: Bool, _ latency: Double) {
        let bin = min(bins - 1, Int(time / width))
        let cell = cells.base + (source * bins + bin)
        cell.pointee.ended += 1
        if !succeeded || isSlow { cell.pointee.bad += 1 }
        if succeeded {
            cell.pointee.succeeded += 1
            cell.pointee.sum += latency
            cell.pointee.worst = max(cell.pointee.worst, latency)
            if sketches.count > 0 { sketches[bin * LatencySketch.size + LatencySketch.bucket(of: latency)] += 1 }
        }
    }

    var sketched: [UInt32] { sketches.array }

    func cells(of source: Int) -> [SeriesCell] { (0..<bins).map { cells[source * bins + $0] } }
}

/// What became of one source's requests in one stretch of time.
public struct SeriesCell: Sendable, Codable {
    public var ended: UInt64 = 0
    public var succeeded: UInt64 = 0
    /// Failed, or slower than the source's threshold.
    public var bad: UInt64 = 0
    public var sum = 0.0
    public var worst = 0.0
}

extension Engine {
    mutating func sample() {
        let count = pools.count
        for pool in 0..<count { series.depths[series.sampled * count + pool] = pools[pool].busy + pools[pool].waiting }
        series.sampled += 1
        if series.sampled < series.bins { schedule(now + series.width, .sample, 0) }
    }
}
