import ArgumentParser
import Extraction
import Renskrift

/// The command `renskrift doctor`.
struct DoctorCommand: RunnableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Say what is installed, in which version, and what is missing.",
    discussion: """
      It ends with exit code 69 if something that is needed is missing.

      EXAMPLE:
        renskrift doctor
      """)

  @Option(
    name: .customLong("pipeline"),
    help: ArgumentHelp("Check for what this pipeline needs.", valueName: "file"))
  var pipelineFile: String?

  @Flag(help: "Print JSON.")
  var json = false

  func run(_ invocation: Invocation) async throws -> ExitCode {
    let pipeline = try PipelineFile.read(pipelineFile)
    let diagnosis = Diagnosis(Installation(readers: pipeline.extract?.readers ?? []))
    if json {
      try Terminal.print(diagnosis.json.bytes)
    } else {
      try Terminal.print(diagnosis.text)
    }
    return diagnosis.isComplete ? .done : .missingData
  }
}
