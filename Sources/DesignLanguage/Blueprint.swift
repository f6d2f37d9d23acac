import DesignModel
import Diagnostics

/// A design as it stands in a `blueprint.yaml`: the value, and where each part of it is written.
public struct Blueprint: Sendable {
    public var design: Design
    public init(design: Design) { self.design = design }
}
