import ArgumentParser
import Renskrift

/// The command `renskrift schema`.
struct SchemaCommand: RunnableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print a JSON Schema: of the output, the document JSON, or pipeline.json.",
    discussion: """
      EXAMPLE:
        renskrift schema > renskrift.schema.json   what convert writes
        renskrift schema document                  what filters see
        renskrift schema pipeline                  the file for --pipeline
      """)

  @Argument(help: "output, document or pipeline.")
  var name = Schema.output.name

  func run(_ invocation: Invocation) async throws -> ExitCode {
    guard let schema = Schema.all.first(where: { $0.name == name }) else {
      let names = Schema.all.map(\.name)
      let hint = names.nearest(to: name).map { "; did you mean \"\($0)\"?" } ?? ""
      throw CommandError(
        .usage, "there is no schema \"\(name)\", only \(names.joined(separator: ", "))\(hint)")
    }
    try Terminal.print(schema.json.bytes)
    return .done
  }
}
