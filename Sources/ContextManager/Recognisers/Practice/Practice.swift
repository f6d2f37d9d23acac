import DesignModel

extension Recogniser {
    /// How people work on it: pipelines, tests, owners, written guidance.
    static let practice: [Recogniser] = [pipelines, testSettings, owners, guidance]
}
