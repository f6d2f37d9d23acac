import DesignModel
/// Placeholder until the wiring lands.
enum Wiring {}
