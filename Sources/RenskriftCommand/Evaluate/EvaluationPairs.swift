import FoundationEssentials
import Renskrift
import SystemPackage

/// Which outputs are measured by which truths.
struct EvaluationPairs {
  /// Paths of truth and output, sorted by output.
  private(set) var pairs: [(truth: String, output: String)] = []
  /// Outputs for which there is no truth.
  private(set) var unmatched: [String] = []

  /// Pairs a truth with each output, or the files of folders by their names.
  ///
  /// - Parameter extensions: which outputs of a folder count; of two with the same name the first.
  /// - Throws: `CommandError` if something is not there, or no pair is found.
  init(truth: String, outputs: [String], _ extensions: [String]) throws(CommandError) {
    guard Self.isFolder(truth) else {
      if let folder = outputs.first(where: Self.isFolder) {
        throw CommandError(
          .usage, "\(folder): a folder of outputs needs a folder of truths; name two folders")
      }
      pairs = outputs.map { (truth, $0) }
      return
    }
    var truths: [String: String] = [:]
    for name in try Self.names(truth).reversed()
    where name.hasSuffix(".txt") || name.hasSuffix(".json") {
      truths[Self.truthStem(name)] = "\(truth)/\(name)"
    }
    for output in outputs {
      let files = Self.isFolder(output) ? try Self.chosen(output, extensions) : [output]
      for file in files {
        if let truth = Self.truth(of: file, truths) {
          pairs.append((truth, file))
        } else {
          unmatched.append(file)
        }
      }
    }
    guard !pairs.isEmpty else {
      throw CommandError(
        .noInput,
        "\(truth): none of its files is the truth of an output; NAME.txt or"
          + " NAME.truth.json belongs to NAME.\(extensions[0])")
    }
  }

  /// Measures each pair.
  ///
  /// - Throws: `CommandError` if a file cannot be read or is of no use.
  func map<Score>(
    _ measure: (EvaluatedText, [UInt8]) throws(EvaluationError) -> Score
  ) throws(CommandError) -> [(name: String, score: Score)] {
    var known: [String: EvaluatedText] = [:]
    var scores: [(name: String, score: Score)] = []
    for pair in pairs {
      if known[pair.truth] == nil {
        let content = try InputFile(pair.truth).read()
        known[pair.truth] = try Self.naming(pair.truth) { () throws(EvaluationError) in
          try EvaluatedText(file: content)
        }
      }
      guard let truth = known[pair.truth] else { continue }
      let content = try InputFile(pair.output).read()
      let score = try Self.naming(pair.output) { () throws(EvaluationError) in
        try measure(truth, content)
      }
      scores.append((FilePath(pair.output).lastComponent?.string ?? pair.output, score))
    }
    return scores
  }

  private static func naming<Result>(
    _ file: String, _ body: () throws(EvaluationError) -> Result
  ) throws(CommandError) -> Result {
    do { return try body() } catch { throw CommandError(.unreadable, "\(file): \(error)") }
  }

  /// The outputs of a folder: one for each name.
  private static func chosen(
    _ folder: String, _ extensions: [String]
  ) throws(CommandError) -> [String] {
    var chosen: [String: String] = [:]
    let names = try names(folder)
    for ending in extensions.reversed() {
      for name in names where name.hasSuffix("." + ending) {
        chosen[String(name.dropLast(ending.count + 1))] = "\(folder)/\(name)"
      }
    }
    return chosen.values.sorted()
  }

  /// The truth whose name the output's begins with, up to a full stop.
  private static func truth(of output: String, _ truths: [String: String]) -> String? {
    var name = FilePath(output).lastComponent?.string ?? output
    while let dot = name.lastIndex(of: ".") {
      name = String(name[..<dot])
      if let truth = truths[name] { return truth }
    }
    return nil
  }

  /// `p` for `p.txt`, `p.json` and `p.truth.json`.
  private static func truthStem(_ name: String) -> String {
    let stem = name[..<(name.lastIndex(of: ".") ?? name.endIndex)]
    return String(stem.hasSuffix(".truth") ? stem.dropLast(6) : stem)
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }

  private static func names(_ folder: String) throws(CommandError) -> [String] {
    do { return try FileManager.default.contentsOfDirectory(atPath: folder).sorted() } catch {
      throw CommandError(.noInput, "\(folder): the folder cannot be read; change its permissions")
    }
  }
}
