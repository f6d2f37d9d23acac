import DesignModel
import Simulation

/// The pictures of a simulation: answer times against load with the knee, and second by second answer times, queues and the burning
/// of the error budget; with drills the worst of them second by second, and all of them beside each other.
public struct SimulationPlots {
    private let result: SimulationResult
    private let command: String

    public init(_ result: SimulationResult, command: String) {
        self.result = result
        self.command = command
    }

    public var artefacts: [Artefact] {
        guard let model = result.model else { return [] }
        let time = played(model)
        let charts: [(String, String)?] = [
            LoadCurve(model, seed: result.request.seed).map { ("latency-against-load", ChartWriter.svg(load($0))) },
            ("answers-over-time", ChartWriter.svg(answers(time))),
            time.playback.depths.isEmpty ? nil : ("queue-depth", ChartWriter.svg(queues(time))),
            burn(time).map { ("budget-burn", ChartWriter.svg($0)) },
            result.drills.isEmpty ? nil : ("drills", DrillChart(result.drills, note: command).svg),
        ]
        return charts.compactMap(\.self).map { name, svg in
            Artefact(path: name + ".svg", text: svg, mediaType: "image/svg+xml")
        }
    }

    /// One run with what goes wrong in it.
    private struct Film {
        var name: String
        var playback: Playback
        var bands: [Chart.Band]
    }

    private func load(_ curve: LoadCurve) -> Chart {
        let points = curve.points
        func line(_ name: String, _ tone: Int, _ value: (LoadPoint) -> Double?) -> Chart.Curve {
            Chart.Curve(
                name: name, points: points.compactMap { point in value(point).map { (point.load, $0) } }, tone: tone)
        }
        var chart = Chart(
            title: "Answer time against load", note: command,
            across: ("times the load of \(result.request.scenario)", .plain("×")),
            up: ("answer time of all requests", .time, true),
            curves: [line("p50", 0, \.p50), line("p95", 1, \.p95), line("p99", 4, \.p99)])
        chart.verticals = [
            Chart.Rule(at: 1, label: "this load"), Chart.Rule(at: curve.capacity, label: "\(curve.fullest) full"),
        ]
        if let knee = curve.knee { chart.verticals.append(Chart.Rule(at: knee, label: "knee, \(knee.grouped)×")) }
        return chart
    }

    private func answers(_ film: Film) -> Chart {
        let play = film.playback
        func line(_ name: String, _ tone: Int, _ values: [Double?]) -> Chart.Curve {
            let points = zip(play.moments, values).compactMap { moment, value in value.map { (moment, $0) } }
            return Chart.Curve(name: name, points: points, tone: tone)
        }
        return Chart(
            title: "Answer times over time: \(film.name)", note: command, across: ("seconds", .plain("")),
            up: ("answer time of all requests", .time, true),
            curves: [line("p50", 0, play.p50), line("p95", 1, play.p95), line("p99", 4, play.p99)], bands: film.bands)
    }

    /// The five longest queues.
    private func queues(_ film: Film) -> Chart {
        let longest = film.playback.depths.sorted { ($0.jobs.max() ?? 0) > ($1.jobs.max() ?? 0) }.prefix(5)
        return Chart(
            title: "Jobs waiting or served: \(film.name)", note: command, across: ("seconds", .plain("")),
            up: ("jobs at the station", .plain(""), false),
            curves: longest.enumerated().map { at, station in
                Chart.Curve(
                    name: station.station, points: Array(zip(film.playback.moments, station.jobs)), tone: at,
                    isStepped: true)
            }, bands: film.bands)
    }

    /// How much of what the availability objective forgives in its window is gone.
    private func burn(_ film: Film) -> Chart? {
        guard let objective = result.design?.objectives.first(where: { $0.indicator == .availability }),
            objective.target.canonical < 1, let window = objective.window.inSeconds
        else { return nil }
        let play = film.playback
        let first = play.ended.prefix(max(1, play.ended.count / 4))
        let step = play.moments[0]
        let allowed = first.reduce(0, +) / (Double(first.count) * step) * window * (1 - objective.target.canonical)
        guard allowed > 0 else { return nil }
        var spent = 0.0
        let points = zip(play.moments, play.failed).map { moment, failed -> (x: Double, y: Double) in
            spent += failed / allowed
            return (moment, spent)
        }
        let curve = Chart.Curve(name: "budget spent", points: points, tone: 1)
        var chart = Chart(
            title: "Error budget of \(objective.id): \(film.name)", note: command, across: ("seconds", .plain("")),
            up: ("share of what \(objective.window?.bare ?? "its window") forgives", .share, false), curves: [curve],
            bands: film.bands)
        chart.least = (0, 0.01)
        return chart
    }
}

extension SimulationPlots {
    /// The worst drill where there are drills, else the scenario or the model as it is.
    private func played(_ model: SimulationModel) -> Film {
        let worst = result.drills.max { $0.spoilt < $1.spoilt }
        if let worst, let design = result.design, let assessment = result.assessment,
            let drill = DrillBook.drills(for: design).first(where: { $0.name == worst.drill })
        {
            let drilled = ModelOfDesign(design, assessment, drill.scenario).model
            return Film(
                name: drill.name, playback: Playback(drilled, seconds: drill.duration, seed: result.request.seed),
                bands: [Chart.Band(from: drill.begins, to: drill.ends, label: drill.name)])
        }
        let last = model.triggers.map { $0.until < .infinity ? $0.until : $0.at }.max() ?? 0
        let seconds = max(result.request.seconds ?? 0, max(120, last * 3))
        let bands = model.triggers.filter { $0.at > 0 || $0.until < seconds }.map {
            Chart.Band(from: $0.at, to: min($0.until, seconds), label: $0.kind.words)
        }
        return Film(
            name: result.request.scenario, playback: Playback(model, seconds: seconds, seed: result.request.seed),
            bands: bands)
    }
}

extension Trigger.Kind {
    /// As a person says it.
    fileprivate var words: String {
        switch self {
        case .slow(let station, let factor): "\(station) slow ×\(factor.grouped)"
        case .load(let source, let factor): "\(source ?? "load") ×\(factor.grouped)"
        case .errors(let station, let share): "\(station) fails \((share * 100).grouped) %"
        case .crash(let station, let count): "\(count) of \(station) crashed"
        case .partition(let call): "\(call) cut"
        case .flush(let cache): "\(cache) flushed"
        case .pause(let station): "\(station) paused"
        case .hotKey(let cache): "\(cache) hot"
        }
    }
}
