import ArgumentParser

/// `renskrift`: the list of commands.
struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "renskrift",
    abstract: "Turns Swedish meeting minutes into clean text and structured JSON.",
    discussion: """
      It reads PDF files (scanned or not), PNG, JPEG and TIFF images, and text that an OCR \
      program already produced.

      EXAMPLE:
        renskrift convert protokoll.pdf   the text, on the screen
        renskrift convert *.pdf -o ut     ut/NAME.json and ut/NAME.txt for each file
        renskrift inspect protokoll.pdf   what was read, changed and found, and why
      """,
    version: Program.version,
    subcommands: [
      ConvertCommand.self, BatchCommand.self, InspectCommand.self, PipelineCommand.self,
      RulesCommand.self, EvaluateCommand.self, SchemaCommand.self, DoctorCommand.self,
      ServeCommand.self,
      WorkerCommand.self,
    ])
}
