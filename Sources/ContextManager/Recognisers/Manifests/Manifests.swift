import DesignModel
import Knowledge

extension Recogniser {
    /// What projects ask for, in the files of ten ecosystems.
    static let manifests: [Recogniser] = [
        npm, npmLock, pnpmLock, yarnLock, pyproject, requirements, pythonLock, setupScript, cargo, cargoLock, goModule,
        maven, gradle, versionCatalogue, dotnet, dotnetSettings, bundler, bundlerLock, gemspec, composer, composerLock,
        swiftPackage, swiftLock, mix, mixLock, runtimeFiles, deno,
    ]
}

extension FileText {
    /// A package with what its manifest says of it.
    func package(_ name: String, _ version: String, _ line: Int, ecosystem: String, scope: String = "") -> Sighting {
        sighting(.package, name, line, ["version": version, "ecosystem": ecosystem, "scope": scope])
    }

    /// A version that a lock file settles; only of packages that settle a technology, since locks name thousands.
    func locked(_ name: String, _ version: String, _ line: Int, ecosystem: String) -> Sighting? {
        guard PackageBook.mark(of: name) != nil, !version.isEmpty else { return nil }
        return package(name, version, line, ecosystem: ecosystem, scope: "lock")
    }
}
