/// One step of a handler, ready to be carried out.
struct Instruction {
    enum Code: UInt8 { case work, hold, delay, call, fork, either, jump, look, fill, send, fail, finish }
    var code: Code
    /// The station, call, cache, target or first branch.
    var subject: Int32 = 0
    /// How many branches, where a hit goes on, or where the handler that is called begins.
    var other: Int32 = 0
    var probability = 0.0
    var time = Sampler.nothing
}

/// Where a branch goes, and the probability of it or of one before it.
struct Turning {
    var upTo: Double
    var target: Int32
}
