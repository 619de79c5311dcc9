/// How the program ends; the numbers are those of sysexits.h where it has one.
enum ExitCode: Int32 {
  /// Everything was done.
  case done = 0
  /// Of several documents some failed or are partial.
  case someFailed = 1
  /// The command line is wrong.
  case usage = 64
  /// A document cannot be read, or not all of its pages.
  case unreadable = 65
  /// There is no such file, or it may not be read.
  case noInput = 66
  /// A model or a dictionary is not installed.
  case missingData = 69
  /// The program or a filter failed.
  case failure = 70
  /// An output cannot be written.
  case cannotWrite = 73
  /// A time limit was reached.
  case timeLimit = 75
  /// `pipeline.json` is wrong.
  case badPipeline = 78
  /// The user or the system ended the program: 128 and the number of SIGINT.
  case interrupted = 130
}
