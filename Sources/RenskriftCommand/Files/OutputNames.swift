import Renskrift
import SystemPackage

/// The names under which the outputs of some files are written to one folder.
struct OutputNames {
  private let bases: [String]

  /// Names outputs by their inputs without the last extension, or with it where names would meet.
  ///
  /// - Throws: `CommandError` if two inputs have the same name, or an output would be an input.
  init(
    _ inputs: [InputFile], in folder: FilePath, files: [OutputFile]
  ) throws(CommandError) {
    var bases = inputs.map(\.stem)
    let taken = inputs.reduce(into: Set<FileIdentity>()) { $0.formUnion($1.identities) }
    func overwrites(_ base: String) -> Bool {
      files.contains { file in
        let output = folder.appending("\(base).\(file.fileExtension)")
        return FileIdentity(output.string).map(taken.contains) ?? false
      }
    }
    for index in inputs.indices where overwrites(bases[index]) { bases[index] = inputs[index].name }
    // A name that gets its extension may meet another one, so look until nothing changes.
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      let counts = Dictionary(bases.map { ($0, 1) }, uniquingKeysWith: +)
      for index in inputs.indices
      where counts[bases[index], default: 0] > 1 && bases[index] != inputs[index].name {
        bases[index] = inputs[index].name
        hasChanged = true
      }
    }
    for (index, base) in bases.enumerated() {
      if let first = bases[..<index].firstIndex(of: base) {
        throw CommandError(
          .usage,
          "\(inputs[first].argument) and \(inputs[index].argument) would have the same"
            + " output; convert them to different folders")
      }
      if overwrites(base) {
        throw CommandError(
          .usage,
          "\(inputs[index].argument): its output would overwrite an input;"
            + " choose another folder for -o")
      }
    }
    self.bases = bases
  }

  /// The name of an input's output.
  func name(_ index: Int, _ file: OutputFile) -> String {
    "\(bases[index]).\(file.fileExtension)"
  }
}
