import DesignModel

extension ActionVerb {
    /// Goods, vehicles, animals, crops: the physical world as records.
    static let handling: [ActionVerb] = [
        .init("load", .write, noun: true), .init("unload", .write),
        .init("harvest", .write, makes: "Harvest", noun: true), .init("plant", .write, noun: true),
        .init("breed", .write), .init("adopt", .write, makes: "Adoption"), .init("rehome", .write),
        .init("foster", .write), .init("drive", .write, noun: true), .init("transport", .write, noun: true),
        .init("weigh in", .write), .init("sample", .write, makes: "Sample", noun: true),
        .init("test", .write, makes: "Test", noun: true), .init("cook", .write, noun: true),
        .init("seat", .write, noun: true), .init("wash", .write), .init("mend", .write), .init("install", .write),
        .init("uninstall", .write), .init("mount", .write), .init("charge up", .write),
        .init("dock", .write, noun: true), .init("undock", .write), .init("tow", .write), .init("switch on", .write),
        .init("switch off", .write), .init("turn on", .write, says: "switch on"),
        .init("turn off", .write, says: "switch off"), .init("shut", .write), .init("arm", .write, noun: true),
        .init("disarm", .write), .init("water", .write, noun: true), .init("sew", .write),
        .init("ship out", .write, says: "ship"), .init("stamp", .write, noun: true),
        .init("seal", .write, noun: true), .init("stow", .write), .init("lay out", .write),
    ]
}
