import ArgumentParser
import Renskrift

/// The formats of `--format json,text`.
struct FormatList {
  let formats: [EmitStage.Format]

  /// Reads names with commas between them.
  ///
  /// - Throws: `ValidationError` with the nearest valid word.
  init(_ text: String) throws {
    let valid = EmitStage.Format.allCases.map(\.rawValue)
    var formats: [EmitStage.Format] = []
    for name in text.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
      guard let format = EmitStage.Format(rawValue: name) else {
        let hint = valid.nearest(to: name).map { " Did you mean \($0)?" } ?? ""
        throw ValidationError(
          "There is no format \"\(name)\"; there are \(valid.joined(separator: ", ")).\(hint)")
      }
      if !formats.contains(format) { formats.append(format) }
    }
    self.formats = formats
  }
}
