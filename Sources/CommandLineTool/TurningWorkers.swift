import Pipeline

extension Turning {
    /// Every figure is turned on a core of its own; what is found does not depend on it.
    static func onAllCores(_ pipeline: DesignPipeline) -> Turning {
        Turning(pipeline) { count, search in sideBySide(0..<count, search) }
    }
}
