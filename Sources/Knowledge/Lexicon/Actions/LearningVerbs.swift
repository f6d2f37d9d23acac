import DesignModel

extension ActionVerb {
    /// Courses, quizzes, games and contests.
    static let learning: [ActionVerb] = [
        .init("take", .write),
        .init("hand in", .write, objects: ["Attempt", "Quiz", "Assignment", "Submission", "Homework", "Test", "Exam"]),
        .init("turn in", .write, objects: ["Assignment", "Submission", "Homework"], says: "hand in"),
        .init(
            "mark", .write, objects: ["Answer", "Attempt", "Assignment", "Submission", "Essay"], noun: true, by: .staff),
        .init(
            "grade", .write, makes: "Grade", objects: ["Answer", "Attempt", "Assignment", "Submission", "Essay"],
            noun: true, by: .staff),
        .init("teach", .write, by: .staff), .init("practise", .write), .init("practice", .write, noun: true),
        .init("solve", .write), .init("guess", .write, makes: "Guess", noun: true),
        .init("challenge", .write, makes: "Challenge", noun: true), .init("win", .write, noun: true),
        .init("spend", .write), .init("craft", .write, noun: true), .init("host", .write, noun: true),
        .init("stage", .write, noun: true), .init("retake", .write), .init("resit", .write),
        .init("autosave", .write), .init("revise", .write),
        .init("sit", .write, objects: ["Exam", "Test"], says: "take"), .init("cheer", .write),
        .init("study", .read, noun: true), .init("learn", .read), .init("coach", .write, noun: true),
    ]
}
