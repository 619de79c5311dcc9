import Testing

@testable import Archive

/// What is tried again after a worker has ended in the middle of a file, and when that is enough.
@Suite struct AttemptTests {
  private let limits = Limits(file: 60)

  private func crash(_ pages: [Int], job: Int = 3, isKilled: Bool = false) -> Failure {
    Failure(job: job, pages: pages, isKilled: isKilled, reason: "crashed (signal 11)", seconds: 2)
  }

  private func attempt(after failures: [Failure]) -> Attempt? {
    failures.reduce(Attempt(job: 3) as Attempt?) { $0?.next(after: $1, limits: limits) }
  }

  @Test func aPageAtFaultIsLeftOut() throws {
    let next = try #require(attempt(after: [crash([7])]))
    #expect(next.leftOut == [7: "crashed (signal 11)"])
    #expect(next.number == 2 && next.verdict == nil && !next.isCareful)
  }

  @Test func ofSeveralPagesNoneIsLeftOutBeforeItIsKnownWhich() throws {
    let first = try #require(attempt(after: [crash([7, 8])]))
    #expect(first.isCareful && first.leftOut.isEmpty && first.verdict == nil)
    let second = try #require(attempt(after: [crash([7, 8]), crash([8])]))
    #expect(second.leftOut.keys.sorted() == [8] && second.verdict == nil)
  }

  @Test func aFileThatCrashesOutsideItsPagesIsTriedOnceMore() throws {
    #expect(try #require(attempt(after: [crash([])])).verdict == nil)
    let verdict = try #require(attempt(after: [crash([]), crash([])])?.verdict)
    #expect(!verdict.isTimeLimit && verdict.reason.contains("crashed (signal 11)"))
  }

  @Test func aFileOfBadPagesIsGivenUp() throws {
    let most = Attempt.mostLeftOut
    let failures = (1...(most + 1)).map { crash([$0]) }
    #expect(try #require(attempt(after: Array(failures.prefix(most)))).verdict == nil)
    #expect(try #require(attempt(after: failures)).verdict != nil)
  }

  @Test func whomTheSystemEndedIsNotAtFaultAtOnce() throws {
    let killed = crash([7], isKilled: true)
    for count in 1...Attempt.mostKilled {
      let next = try #require(attempt(after: Array(repeating: killed, count: count)))
      #expect(next.leftOut.isEmpty && next.verdict == nil)
    }
    let next = try #require(
      attempt(after: Array(repeating: killed, count: Attempt.mostKilled + 1)))
    #expect(next.leftOut.keys.sorted() == [7])
  }

  @Test func theTimeLimitIsForAllTriesTogether() throws {
    var late = crash([])
    late.isTimeLimit = true
    let verdict = try #require(attempt(after: [crash([7]), late])?.verdict)
    #expect(verdict.isTimeLimit)
    #expect(verdict.reason == "took longer than its limit of 60 s; raise the limit")
    #expect(try #require(attempt(after: [crash([7])])).seconds == 2)
  }

  @Test func anotherFileBeginsAnew() throws {
    let next = try #require(attempt(after: [crash([7]), crash([1], job: 4)]))
    #expect(next.job == 4 && next.leftOut.keys.sorted() == [1])
  }

  @Test func aVerdictThatCannotBeToldEndsTheProgram() {
    #expect(attempt(after: [crash([]), crash([]), crash([])]) == nil)
  }
}
