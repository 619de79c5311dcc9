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

/// A folder.
struct FolderDestination: Destination {
  let folder: OutputFolder
  let names: OutputNames
  let files: [OutputFile]
  let pageMarks: Bool

  /// Where the outputs of the input with that number go, by their names for a worker.
  func places(_ index: Int) -> [(output: OutputFile, path: String)] {
    files.map { ($0, folder.path.appending(names.name(index, $0)).string) }
  }

  func write(_ document: Document, of index: Int, _ record: PipelineRecord) throws -> [String] {
    let outputs = files.map { file in
      (
        name: names.name(index, file),
        content: document.output(file, pageMarks: pageMarks, pipeline: record)
      )
    }
    try folder.write(outputs)
    return outputs.map { folder.path.appending($0.name).string }
  }
}

/// Standard output: one document as one file.
struct StreamDestination: Destination {
  let file: OutputFile
  let pageMarks: Bool

  func write(_ document: Document, of index: Int, _ record: PipelineRecord) throws -> [String] {
    let bytes = document.output(file, pageMarks: pageMarks, pipeline: record)
    // The exact bytes are for files and programs; a terminal obeys control characters.
    if Terminal.isTerminal(.standardOutput) {
      try Terminal.print(String(decoding: bytes, as: UTF8.self).visible)
    } else {
      try Terminal.print(bytes)
    }
    return []
  }
}
