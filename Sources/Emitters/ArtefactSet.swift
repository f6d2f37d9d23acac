import DesignModel
import Diagnostics

/// Every file made from a design, in memory and in path order.
public enum ArtefactSet {
    public static func make(_ design: Design, _ assessment: Assessment, _ findings: [Diagnostic]) -> [Artefact] { [] }
}
