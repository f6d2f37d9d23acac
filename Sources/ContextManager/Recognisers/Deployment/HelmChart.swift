import DesignModel

extension Recogniser {
    /// `Chart.yaml`: the chart and the charts it brings along, which are often stores.
    static let helmChart = Recogniser(names: ["chart.yaml", "requirements.yaml"]) { text in
        let root = YamlReader.documents(text.lines).first ?? Outline()
        var found: [Sighting] = []
        if let name = root["name"] {
            found.append(text.sighting(.resource, name.value ?? "", name.line, ["form": "helm chart"]))
        }
        return found
            + (root["dependencies"]?.children ?? []).map { entry in
                text.sighting(
                    .store, entry.text("name"), entry.line,
                    ["image": entry.text("name"), "form": "helm chart", "version": entry.text("version")])
            }
    }
}
