import Diagnostics

/// A model with names resolved and steps laid out in a row, ready to run any number of times.
struct Plan: Sendable {
    var code: [Instruction] = []
    var turnings: [Turning] = []
    var values: [Double] = []
    var units: [Pool] = []
    var lanes = 0
    var stations: [StationState] = []
    var calls: [CallState] = []
    var caches: [CacheState] = []
    var keys: [KeyState] = []
    var sources: [SourceState] = []
    var points: [RatePoint] = []
    var triggers: [TriggerState] = []
}

/// Makes the plan of a model whose soundness was checked before.
struct PlanBuilder {
    private let model: SimulationModel
    private var plan = Plan()
    private var entries: [String: Int32] = [:]
    private var stations: [String: Int32] = [:]
    private var caches: [String: Int32] = [:]
    private var calls: [String: Int32] = [:]
    /// Jumps to handlers that are laid out later: where, and whose.
    private var openJumps: [(at: Int, handler: String)] = []
    private var openCalls: [(at: Int, handler: String)] = []

    static func build(_ model: SimulationModel) -> Plan {
        var builder = PlanBuilder(model)
        builder.layOut()
        return builder.plan
    }

    private init(_ model: SimulationModel) {
        self.model = model
        stations = Self.positions(model.stations.map(\.name))
        caches = Self.positions(model.caches.map(\.name))
        calls = Self.positions(model.calls.map(\.name))
    }

    private static func positions(_ names: [String]) -> [String: Int32] {
        Dictionary(names.enumerated().map { ($1, Int32($0)) }) { first, _ in first }
    }

    private mutating func layOut() {
        for station in model.stations { add(station) }
        for cache in model.caches { plan.add(cache) }
        for handler in model.handlers {
            entries[handler.name] = Int32(plan.code.count)
            if let station = handler.holds {
                plan.code.append(Instruction(code: .hold, subject: stations[station] ?? 0))
            }
            lay(handler.steps)
            plan.code.append(Instruction(code: .finish))
        }
        for source in model.sources { add(source) }
        for call in model.calls { plan.add(call) }
        for call in openCalls { plan.code[call.at].other = entries[call.handler] ?? 0 }
        for jump in openJumps { plan.code[jump.at].subject = entries[jump.handler] ?? 0 }
        shortenWays()
        addTriggers()
    }

    /// Whoever turns to a jump may as well turn to where it leads.
    private mutating func shortenWays() {
        for at in plan.turnings.indices { plan.turnings[at].target = end(of: plan.turnings[at].target) }
        for at in plan.code.indices where plan.code[at].code == .jump {
            plan.code[at].subject = end(of: plan.code[at].subject)
        }
        for at in plan.sources.indices { plan.sources[at].entry = end(of: plan.sources[at].entry) }
    }

    private func end(of way: Int32) -> Int32 {
        var at = way
        for _ in 0..<64 where plan.code[Int(at)].code == .jump { at = plan.code[Int(at)].subject }
        return at
    }
}

extension PlanBuilder {
    private mutating func lay(_ steps: [Step]) {
        for step in steps { lay(step) }
    }

    private mutating func lay(_ step: Step) {
        switch step {
        case .work(let station, let time):
            let sampler = Sampler(time, values: &plan.values)
            plan.code.append(Instruction(code: .work, subject: stations[station] ?? 0, time: sampler))
        case .delay(let time):
            plan.code.append(Instruction(code: .delay, time: Sampler(time, values: &plan.values)))
        case .call(let name, let handler): layCall(name, handler)
        case .send(let name, let handler): layMessage(name, handler)
        case .fail(let probability): plan.code.append(Instruction(code: .fail, probability: probability))
        case .finish: plan.code.append(Instruction(code: .finish))
        case .goOn(let handler):
            openJumps.append((plan.code.count, handler))
            plan.code.append(Instruction(code: .jump))
        case .together(let branches): layBranches(.fork, branches.map { Branch(0, $0) })
        case .either(let branches): layBranches(.either, branches)
        case .cached(let name, let miss): layCached(caches[name] ?? 0, miss)
        }
    }

    /// The sender goes on behind what the message does: one call, with its retries.
    private mutating func layMessage(_ call: String, _ handler: String?) {
        let at = Int32(plan.code.count)
        plan.code.append(Instruction(code: .send, subject: calls[call] ?? 0, other: at + 2))
        plan.code.append(Instruction(code: .jump, subject: at + 4))
        layCall(call, handler)
        plan.code.append(Instruction(code: .finish))
    }

    /// A call knows its own handler; one that asks another notes where that begins.
    private mutating func layCall(_ call: String, _ handler: String?) {
        openCalls.append((plan.code.count, handler ?? model.calls.first { $0.name == call }?.to ?? ""))
        plan.code.append(Instruction(code: .call, subject: calls[call] ?? 0))
    }

    private mutating func layCached(_ cache: Int32, _ miss: [Step]) {
        let look = plan.code.count
        plan.code.append(Instruction(code: .look, subject: cache))
        lay(miss)
        plan.code.append(Instruction(code: .fill, subject: cache))
        plan.code[look].other = Int32(plan.code.count)
    }

    /// The branching instruction, a jump over the branches, and the branches: forked ones finish, chosen ones jump behind.
    private mutating func layBranches(_ code: Instruction.Code, _ branches: [Branch]) {
        let first = plan.turnings.count
        plan.code.append(Instruction(code: code, subject: Int32(first), other: Int32(branches.count)))
        var leaving = [plan.code.count]
        plan.code.append(Instruction(code: .jump))
        var upTo = 0.0
        plan.turnings += branches.map { branch in
            upTo += branch.probability
            return Turning(upTo: upTo, target: 0)
        }
        for (at, branch) in branches.enumerated() {
            plan.turnings[first + at].target = Int32(plan.code.count)
            lay(branch.steps)
            if code == .either { leaving.append(plan.code.count) }
            plan.code.append(Instruction(code: code == .either ? .jump : .finish))
        }
        for jump in leaving { plan.code[jump].subject = Int32(plan.code.count) }
    }
}

extension PlanBuilder {
    private mutating func add(_ source: Source) {
        let entry = Int32(plan.code.count)
        lay(source.steps)
        plan.code.append(Instruction(code: .finish))
        let loads = model.triggers.compactMap { trigger -> Double? in
            if case .load(let name, let factor) = trigger.kind, name == nil || name == source.name {
                factor
            } else {
                nil
            }
        }
        plan.add(source, entry: entry, loads: loads)
    }

    private mutating func add(_ station: Station) {
        let leader = model.stations.first { $0.name == station.scalesWith }
        var state = plan.add(station, scaler: station.autoscaler ?? leader?.autoscaler)
        state.follower = Int32(model.stations.firstIndex { $0.scalesWith == station.name } ?? -1)
        if let patience = station.patience { state.patience = Sampler(patience, values: &plan.values) }
        if let pauses = station.pauses {
            state.pauseEvery = Sampler(pauses.every, values: &plan.values)
            state.pauseLength = Sampler(pauses.length, values: &plan.values)
        }
        plan.stations.append(state)
    }

    private mutating func addTriggers() {
        for trigger in model.triggers {
            func state(_ kind: TriggerState.Kind, _ subject: Int32?, _ amount: Double = 0) -> TriggerState {
                TriggerState(
                    kind: kind, subject: subject ?? 0, amount: amount, at: trigger.at, until: trigger.until)
            }
            switch trigger.kind {
            case .slow(let name, let factor): plan.triggers.append(state(.slow, stations[name], factor))
            case .errors(let name, let share): plan.triggers.append(state(.errors, stations[name], share))
            case .crash(let name, let count): plan.triggers.append(state(.crash, stations[name], Double(count)))
            case .pause(let name):
                plan.triggers.append(state(.pause, stations[name]))
                plan.mayPause(stations[name] ?? 0)
            case .partition(let name): plan.triggers.append(state(.partition, calls[name]))
            case .flush(let name): plan.triggers.append(state(.flush, caches[name]))
            case .hotKey(let name): plan.triggers.append(state(.hotKey, caches[name]))
            case .load(let name, let factor):
                for (at, source) in model.sources.enumerated() where name == nil || name == source.name {
                    plan.triggers.append(state(.load, Int32(at), factor))
                }
            }
        }
    }
}
