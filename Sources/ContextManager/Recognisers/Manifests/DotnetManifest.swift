import DesignModel

extension Recogniser {
    /// Project files of .NET and their shared versions.
    static let dotnet = Recogniser(names: ["directory.packages.props"], endings: ["csproj", "fsproj", "vbproj"]) {
        text in
        let root = XmlReader.outline(text.lines)
        var found = (root.all("PackageReference") + root.all("PackageVersion")).map { entry in
            let version = entry["@Version"]?.value ?? entry.text("Version")
            let name = entry["@Include"]?.value ?? entry.text("@Update")
            let isTest = text.path.name.contains("test")
            return text.package(name, version, entry.line, ecosystem: "nuget", scope: isTest ? "development" : "")
        }.filter { !$0.name.isEmpty }
        if let framework = root.all("TargetFramework").first, let value = framework.value {
            found.append(text.sighting(.runtime, "dotnet", framework.line, ["version": value]))
        }
        if root["Project"]?.text("@Sdk") == "Microsoft.NET.Sdk.Web" {
            found.append(text.package("Microsoft.AspNetCore.App", "", root["Project"]?.line ?? 1, ecosystem: "nuget"))
        }
        return found
    }

    /// `global.json`: the version of the SDK.
    static let dotnetSettings = Recogniser(names: ["global.json"]) { text in
        guard let node = FlowReader.outline(ofJSON: text.lines).at("sdk", "version"), let version = node.value else {
            return []
        }
        return [text.sighting(.runtime, "dotnet", node.line, ["version": version])]
    }
}
