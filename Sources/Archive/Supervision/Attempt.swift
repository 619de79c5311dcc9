/// A try at a job after earlier tries brought the worker down.
public struct Attempt: Sendable, Hashable {
  /// The number of the job, from 0.
  public var job: Int
  /// The number of the try, from 1.
  public var number = 1
  /// The pages that brought a worker down, with the reason; they are not read again.
  public var leftOut: [Int: String] = [:]
  /// Whether pages are read one after the other, so that it is known which one is at fault.
  public var isCareful = false
  /// Why the job is given up; then there is nothing to do but to say so.
  public var verdict: Verdict?
  /// How long the earlier tries took together, in seconds.
  var seconds = 0.0
  /// How many tries somebody else ended.
  var killed = 0

  /// Why a job is given up.
  public struct Verdict: Sendable, Hashable {
    /// Whether the time limit of the file was reached.
    public let isTimeLimit: Bool
    /// What happened, and what to do, without the name of the file.
    public let reason: String
  }

  /// The first try at a job.
  public init(job: Int) { self.job = job }

  /// The most pages of one file that may bring a worker down.
  static let mostLeftOut = 8
  /// How often somebody else may end a worker over one file before the file is at fault: the system
  /// does so when memory is short, and a person by mistake.
  static let mostKilled = 3
  /// The most tries at one file that do not find out which page is at fault.
  static let mostInTheDark = 2

  /// What to do after a worker ended in the middle of a job; nil if not even the verdict on the job
  /// could be told.
  func next(after failure: Failure, limits: Limits) -> Attempt? {
    if verdict != nil, failure.job == job { return nil }
    var next = failure.job == job ? self : Attempt(job: failure.job)
    next.number += 1
    next.seconds += failure.seconds
    let inTheDark = next.number - 1 - next.leftOut.count - next.killed - (next.isCareful ? 1 : 0)
    if failure.isKilled, next.killed < Self.mostKilled {
      next.killed += 1
    } else if failure.isTimeLimit {
      let limit = limits.file ?? 0
      next.verdict = Verdict(
        isTimeLimit: true, reason: "took longer than its limit of \(limit) s; raise the limit")
    } else if failure.pages.count == 1, next.leftOut[failure.pages[0]] == nil {
      next.leftOut[failure.pages[0]] = failure.reason
      if next.leftOut.count > Self.mostLeftOut {
        next.verdict = Verdict(
          isTimeLimit: false,
          reason: "\(next.leftOut.count) pages brought the reader down;"
            + " the last one \(failure.reason)")
      }
    } else if failure.pages.count > 1, !next.isCareful {
      next.isCareful = true
    } else if inTheDark >= Self.mostInTheDark {
      next.verdict = Verdict(
        isTimeLimit: false,
        reason: "the program \(failure.reason) whenever this file is read; please report it")
    }
    return next
  }
}

/// How a worker came to its end in the middle of a job.
struct Failure: Hashable {
  /// The number of the job.
  let job: Int
  /// The pages that were being read, those over their time limit if there are any.
  let pages: [Int]
  /// Whether the time limit of the file was reached.
  var isTimeLimit = false
  /// Whether somebody else ended the worker.
  var isKilled = false
  /// What happened, as the end of a sentence.
  let reason: String
  /// How long the job had taken, in seconds.
  let seconds: Double
}
