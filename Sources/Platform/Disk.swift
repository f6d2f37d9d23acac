import Ports
/// Placeholder until the disk lands.
enum Disk {}
