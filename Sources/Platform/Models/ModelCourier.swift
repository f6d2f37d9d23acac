import Foundation
import ModelContextProtocol
import Ports

/// Carries questions to a language model over HTTP and its streamed answer back, and tries again where that helps.
struct ModelCourier {
    let name: String
    let milliseconds: Int
    /// Never appears in what a person or a log sees.
    let key: String?

    private static let attemptsMax = 3
    private static let bytesMax = 8 << 20
    /// Too busy, or down for a moment.
    private static let passing: Set = [408, 429, 500, 502, 503, 504, 529]

    /// Sends the call and hands over each event of the answer.
    func events(_ call: HTTPCall, _ take: (EventReader.Event) throws -> Void) throws {
        let patience = Patience(milliseconds: milliseconds)
        for attempt in 1... {
            do throws(Setback) {
                return try once(call, patience, take)
            } catch {
                guard error.isPassing, attempt < Self.attemptsMax else { throw PortFailure(hidden(error.reason)) }
                let pause = min(error.pauseMilliseconds ?? 500 << attempt, 30_000)
                do { try patience.rest(milliseconds: pause) } catch { throw PortFailure(hidden("\(name): \(error)")) }
            }
        }
    }

    /// Why there is no answer yet, and whether another try may help.
    struct Setback: Error {
        var reason: String
        var isPassing = false
        var pauseMilliseconds: Int?
    }

    private func once(
        _ call: HTTPCall, _ patience: Patience, _ take: (EventReader.Event) throws -> Void
    ) throws(Setback) {
        var hasBegun = false
        do {
            let exchange = try HTTPExchange(call, patience)
            defer { exchange.end() }
            let head = try exchange.head(patience)
            guard head.status == 200 else {
                let body = try exchange.body(bytesMax: 1 << 16, patience)
                throw Setback(
                    reason: "\(name): HTTP \(head.status), \(Self.message(body))",
                    isPassing: Self.passing.contains(head.status),
                    pauseMilliseconds: head.headers["retry-after"].flatMap { Double($0) }.map { Int($0 * 1000) })
            }
            var reader = EventReader(bytesMax: Self.bytesMax)
            while let piece = try exchange.piece(patience) {
                for event in try reader.take(piece) {
                    hasBegun = true
                    try take(event)
                }
            }
        } catch let setback as Setback {
            throw setback
        } catch let failure as PortFailure {
            throw Setback(reason: failure.description)
        } catch let fault as ClientFault {
            throw Setback(reason: "\(name): \(fault)", isPassing: !hasBegun && fault.mayPass)
        } catch {
            throw Setback(reason: "\(name): \(error)")
        }
    }

    /// What the provider says is wrong.
    private static func message(_ body: [UInt8]) -> String {
        let json = try? JSON(parsing: body)
        let said = json?["error"]?["message"]?.string ?? json?["error"]?.string ?? json?["message"]?.string
        return String((said ?? String(decoding: body, as: UTF8.self)).prefix(200))
    }

    private func hidden(_ text: String) -> String { key.map { text.replacingOccurrences(of: $0, with: "…") } ?? text }
}

extension ClientFault {
    fileprivate var mayPass: Bool {
        switch self {
        case .unreachable, .ended: true
        default: false
        }
    }
}
