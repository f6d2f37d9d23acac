/// A picture with a place for everything, in pixels.
struct PictureLayout {
    struct Rectangle {
        var x: Double
        var y: Double
        var width: Double
        var height: Double
        var middle: Double { x + width / 2 }
        var bottom: Double { y + height }
    }

    /// The way of an arrow: down through points, each with the depth of the layer it passes straight.
    struct Route {
        var points: [(x: Double, top: Double, bottom: Double)]
        var label: [String]
        var labelAt: Int?
        var isReversed: Bool
    }

    private(set) var boxes: [Rectangle] = []
    private(set) var routes: [Route] = []
    private(set) var frame: Rectangle?
    private(set) var width = 0.0
    private(set) var height = 0.0
    static let titleSize = 14.0
    static let lineSize = 12.0
    private static let gap = 26.0
    private static let margin = 28.0

    init(_ picture: Picture) {
        let layering = Layering(picture)
        let labels = picture.arrows.map { Wording.lines($0.label, size: Self.lineSize, width: 150, most: 3) }
        let sizes = layering.places.map { Self.size($0, picture, labels) }
        let layers = Ordering.ordered(layering)
        let centres = Coordinates.centres(layers, Links(layering), widths: sizes.map(\.width), gap: Self.gap)
        let tops = Self.tops(layers, sizes)
        for (box, size) in sizes.prefix(picture.boxes.count).enumerated() {
            let layer = tops[layers.firstIndex { $0.contains(box) } ?? 0]
            boxes.append(
                Rectangle(
                    x: centres[box] - size.width / 2 + Self.margin, y: layer.top + (layer.height - size.height) / 2,
                    width: size.width, height: size.height))
        }
        var depth = Array(repeating: 0, count: sizes.count)
        for (layer, places) in layers.enumerated() { for place in places { depth[place] = layer } }
        for (arrow, chain) in layering.chains.enumerated() {
            route(arrow, chain, layering, labels[arrow], centres, depth.map { tops[$0] })
        }
        enclose(picture, layering, centres, sizes, depth.map { tops[$0] })
        width = (centres.indices.map { centres[$0] + sizes[$0].width / 2 }.max() ?? 0) + 2 * Self.margin
        height = (tops.last.map { $0.top + $0.height } ?? 0) + Self.margin
        spreadPorts(layering)
    }
}

extension PictureLayout {
    private static func size(
        _ place: Layering.Place, _ picture: Picture, _ labels: [[String]]
    ) -> (width: Double, height: Double) {
        switch place {
        case .bend: return (6, 0)
        case .label(let arrow):
            let width = labels[arrow].map { Wording.width($0, size: lineSize) }.max() ?? 0
            return (width + 12, Double(labels[arrow].count) * 16)
        case .box(let index):
            let box = picture.boxes[index]
            let widest = box.lines.map { Wording.width($0, size: lineSize) }.max() ?? 0
            let width = max(110, max(widest, Wording.width(box.title, size: titleSize) * 1.08) + 28)
            return (width.rounded(), 38 + Double(box.lines.count) * 16)
        }
    }

    private static func tops(_ layers: [[Int]], _ sizes: [(width: Double, height: Double)]) -> [(
        top: Double, height: Double
    )] {
        var top = margin + 16
        return layers.map { layer in
            let height = layer.map { sizes[$0].height }.max() ?? 0
            defer { top += height + 22 }
            return (top, height)
        }
    }

    private mutating func route(
        _ arrow: Int, _ chain: [Int], _ layering: Layering, _ label: [String], _ centres: [Double],
        _ tops: [(top: Double, height: Double)]
    ) {
        guard let first = chain.first, let last = chain.last else { return }
        var points: [(x: Double, top: Double, bottom: Double)] = [
            (boxes[first].middle, boxes[first].bottom, boxes[first].bottom)
        ]
        var labelAt: Int?
        for place in chain.dropFirst().dropLast() {
            let layer = tops[place]
            if case .label = layering.places[place] { labelAt = points.count }
            points.append((centres[place] + Self.margin, layer.top, layer.top + layer.height))
        }
        points.append((boxes[last].middle, boxes[last].y, boxes[last].y))
        routes.append(Route(points: points, label: label, labelAt: labelAt, isReversed: layering.isReversed[arrow]))
    }

    /// The frame takes in every box that is inside, and the labels between them.
    private mutating func enclose(
        _ picture: Picture, _ layering: Layering, _ centres: [Double], _ sizes: [(width: Double, height: Double)],
        _ tops: [(top: Double, height: Double)]
    ) {
        let inside = picture.boxes.indices.filter { picture.boxes[$0].band == .inside }
        guard picture.frame != nil, !inside.isEmpty else { return }
        let top = inside.map { boxes[$0].y }.min() ?? 0
        let bottom = inside.map { boxes[$0].bottom }.max() ?? 0
        let between = layering.places.indices.filter { tops[$0].top >= top && tops[$0].top + tops[$0].height <= bottom }
        let left = between.map { centres[$0] - sizes[$0].width / 2 }.min() ?? 0
        let right = between.map { centres[$0] + sizes[$0].width / 2 }.max() ?? 0
        frame = Rectangle(
            x: left + Self.margin - 12, y: top - 12, width: right - left + 24, height: bottom - top + 34)
    }

    /// Arrows at one side of a box start apart from each other, in the order of where they go.
    private mutating func spreadPorts(_ layering: Layering) {
        for box in boxes.indices {
            let out = routes.indices.filter { layering.chains[$0].first == box }
            let into = routes.indices.filter { layering.chains[$0].last == box }
            let outOrder = out.sorted { routes[$0].points[1].x < routes[$1].points[1].x }
            let intoOrder = into.sorted {
                routes[$0].points[routes[$0].points.count - 2].x < routes[$1].points[routes[$1].points.count - 2].x
            }
            for (at, route) in outOrder.enumerated() { routes[route].points[0].x = port(box, at, outOrder.count) }
            for (at, route) in intoOrder.enumerated() {
                routes[route].points[routes[route].points.count - 1].x = port(box, at, intoOrder.count)
            }
        }
    }

    private func port(_ box: Int, _ at: Int, _ count: Int) -> Double {
        let usable = boxes[box].width - 36
        let step = min(28, count > 1 ? usable / Double(count - 1) : 0)
        return (boxes[box].middle + (Double(at) - Double(count - 1) / 2) * step).rounded()
    }
}
