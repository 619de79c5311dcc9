import Renskrift
import SystemPackage

/// Where outputs go.
protocol Destination {
  /// Writes the outputs of the input with that number.
  ///
  /// - Returns: the paths of the files that were written.
  /// - Throws: `CommandError`, or `ClosedPipe`.
  func write(_ document: Document, of index: Int, _ record: PipelineRecord) throws -> [String]
}

/// A folder: one file for each format.
struct FolderDestination: Destination {
  let folder: OutputFolder
  let names: OutputNames
  let formats: [EmitStage.Format]

  func write(_ document: Document, of index: Int, _ record: PipelineRecord) throws -> [String] {
    let files = formats.map { format in
      (name: names.name(index, format), content: document.output(format, pipeline: record))
    }
    try folder.write(files)
    return files.map { folder.path.appending($0.name).string }
  }
}

/// Standard output: one document in one format.
struct StreamDestination: Destination {
  let format: EmitStage.Format

  func write(_ document: Document, of index: Int, _ record: PipelineRecord) throws -> [String] {
    let bytes = document.output(format, pipeline: record)
    // The exact bytes are for files and programs; a terminal obeys control characters.
    if Terminal.isTerminal(.standardOutput) {
      try Terminal.print(String(decoding: bytes, as: UTF8.self).visible)
    } else {
      try Terminal.print(bytes)
    }
    return []
  }
}
