import DesignModel

extension Recogniser {
    /// How a system is put on machines: containers, clusters, infrastructure as code, platforms.
    static let deployment: [Recogniser] = [
        compose, dockerfile, kubernetes, helmChart, terraform, procfile, serverless, platformFiles, connections,
        databaseSettings,
    ]
}
