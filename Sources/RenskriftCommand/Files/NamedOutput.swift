import Renskrift
import SystemPackage

/// A single file that an option names.
struct NamedOutput {
  let name: String
  let option: String

  /// Takes the name from an option; `-` is standard output.
  ///
  /// - Throws: `CommandError` if the file is one of the inputs.
  init(_ name: String, option: String, inputs: [InputFile]) throws(CommandError) {
    self.name = name
    self.option = option
    if name != "-", let identity = FileIdentity(name),
      inputs.contains(where: { $0.identities.contains(identity) })
    {
      throw CommandError(
        .usage, "\(name): this would overwrite an input; choose another for \(option)")
    }
  }

  /// Writes the file whole or not at all; its folder is made if needed.
  ///
  /// - Throws: `CommandError`; `ClosedPipe`.
  func write(_ content: [UInt8], _ interruption: Interruption) throws {
    if name == "-" { return try Terminal.print(content) }
    let path = FilePath(name)
    guard let last = path.lastComponent?.string else {
      throw CommandError(
        .usage, "\(name): this is no name for a file; choose another for \(option)")
    }
    let parent = path.removingLastComponent()
    let folder = try OutputFolder(parent.isEmpty ? "." : parent.string, interruption: interruption)
    try folder.write([(name: last, content: content)])
  }
}
