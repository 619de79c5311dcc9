import Archive
import ArgumentParser
import Renskrift

/// Which files of an archive are converted, and when a run ends early.
struct BatchOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Convert only files that match, such as \"2021/**\" or \"*.pdf\"; can be repeated.",
      valueName: "pattern"))
  var include: [String] = []

  @Option(help: ArgumentHelp("Leave out files that match; can be repeated.", valueName: "pattern"))
  var exclude: [String] = []

  @Option(help: ArgumentHelp("Convert this many files at most, in the order of their paths."))
  var limit: Int?

  @Option(
    help: ArgumentHelp("Convert this many files chosen at random, the same ones every time."))
  var sample: Int?

  @Option(
    help: ArgumentHelp(
      "The share of this machine, such as 3/16, by content; join shares with batch merge.",
      valueName: "n/m"),
    transform: { text in
      guard let shard = Shard(text) else {
        throw ValidationError("\"\(text)\" is no share; write it like 3/16.")
      }
      return shard
    })
  var shard: Shard?

  @Option(
    help: ArgumentHelp(
      "What to do again although nothing has changed: failed, partial or all.",
      valueName: "which"),
    transform: { text in
      guard let retry = WorkPlan.Retry(rawValue: text) else {
        throw ValidationError("\"\(text)\" is none of failed, partial and all.")
      }
      return retry
    })
  var retry: WorkPlan.Retry?

  @Option(
    name: .customLong("if-changed"),
    help: ArgumentHelp(
      "When the pipeline or the program has changed: write over the results, or beside them in a"
        + " folder of its own.", valueName: "what"))
  var ifChanged = IfChanged.over

  @Flag(help: "Compare contents, not only sizes and times, to find what has changed.")
  var verify = false

  @Flag(help: "Say what would be converted, and do nothing.")
  var dryRun = false

  @Flag(help: "End when the first file has failed.")
  var failFast = false

  @Option(
    help: ArgumentHelp(
      "End when more files than this have failed: a number, or a share such as 5%.",
      valueName: "n"),
    transform: FailureCeiling.init)
  var maxFailures: FailureCeiling?

  func validate() throws {
    for (name, value) in [("limit", limit), ("sample", sample)] where (value ?? 1) < 1 {
      throw ValidationError("--\(name) must be at least 1.")
    }
  }

  /// What to do when results were made by another pipeline or program.
  enum IfChanged: String, ExpressibleByArgument, CaseIterable { case over, beside }
}

/// How many files may fail before a run ends.
struct FailureCeiling: Sendable {
  private let count: Double
  private let isShare: Bool

  /// So few files say nothing about a share.
  private static let fewest = 20

  /// Reads `20` or `5%`.
  ///
  /// - Throws: `ValidationError` if that is not what the text is.
  init(_ text: String) throws {
    isShare = text.hasSuffix("%")
    guard let number = Double(isShare ? String(text.dropLast()) : text), number >= 0,
      number <= (isShare ? 100 : 1e9)
    else {
      throw ValidationError("\"\(text)\" is no ceiling; write a number like 20 or a share like 5%.")
    }
    count = number
  }

  /// Whether a run goes on after so many failures among so many files.
  func allows(_ failures: Int, of done: Int) -> Bool {
    guard isShare else { return Double(failures) <= count }
    return done < Self.fewest || Double(failures) * 100 <= count * Double(done)
  }
}
