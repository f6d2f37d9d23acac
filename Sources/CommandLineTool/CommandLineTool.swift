import Pipeline
/// The doors of the command line.
public enum CommandLineTool { public static func main() {} }
