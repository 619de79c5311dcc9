import ArgumentParser
import Renskrift

/// The command `renskrift pipeline`.
struct PipelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pipeline",
    abstract: "Check and show pipelines: which stages run, with which settings.",
    discussion: """
      EXAMPLE:
        renskrift pipeline show > pipeline.json   the built-in one, to start from
        renskrift pipeline check pipeline.json    whether it is valid
        renskrift convert --pipeline pipeline.json protokoll.pdf
      """,
    subcommands: [
      PipelineCheckCommand.self, PipelineShowCommand.self, PipelineStagesCommand.self,
      PipelineSchemaCommand.self,
    ])
}

/// The command `renskrift pipeline check`.
struct PipelineCheckCommand: RunnableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a pipeline; what is wrong is named with its place.",
    discussion: """
      EXAMPLE:
        renskrift pipeline check pipeline.json
      """)

  @Argument(help: "The pipeline's file; - is standard input.")
  var file: String

  func run(_ invocation: Invocation) async throws -> ExitCode {
    let pipeline = try PipelineFile.read(file)
    let names = pipeline.stages.map { ($0 as? FilterStage)?.rule ?? type(of: $0).name }
    try Terminal.print(
      "\(file): the pipeline \"\(pipeline.name)\" is valid: \(names.joined(separator: ", "))\n"
        .visible)
    return .done
  }
}

/// The command `renskrift pipeline show`.
struct PipelineShowCommand: RunnableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a pipeline with all its settings, also those that it leaves out.",
    discussion: """
      EXAMPLE:
        renskrift pipeline show > pipeline.json
      """)

  @Argument(help: "The pipeline's file; without it the built-in pipeline.")
  var file: String?

  func run(_ invocation: Invocation) async throws -> ExitCode {
    try Terminal.print(PipelineFile.read(file).json.bytes)
    return .done
  }
}

/// The command `renskrift pipeline stages`.
struct PipelineStagesCommand: RunnableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stages",
    abstract: "List the stages and their settings.",
    discussion: """
      EXAMPLE:
        renskrift pipeline stages
      """)

  func run(_ invocation: Invocation) async throws -> ExitCode {
    try Terminal.print(Pipeline.reference)
    return .done
  }
}

/// The command `renskrift pipeline schema`.
struct PipelineSchemaCommand: RunnableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of pipeline.json.",
    discussion: """
      EXAMPLE:
        renskrift pipeline schema > pipeline.schema.json
      """)

  func run(_ invocation: Invocation) async throws -> ExitCode {
    try Terminal.print(Schema.pipeline.json.bytes)
    return .done
  }
}
