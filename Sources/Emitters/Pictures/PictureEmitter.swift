import DesignModel

/// The diagrams of a design as files; the document embeds the same pictures.
enum PictureEmitter {
    static func artefacts(_ design: Design) -> [Artefact] {
        [
            ("diagrams/context.svg", ContextPicture.make(design)),
            ("diagrams/containers.svg", ContainerPicture.make(design)),
        ]
        .filter { !$0.1.boxes.isEmpty }
        .map { Artefact(path: $0.0, text: SVGWriter.text($0.1), mediaType: "image/svg+xml") }
    }
}
