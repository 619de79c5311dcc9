import Archive
import Testing

@Suite struct PlanTests {
  private let entry = FileRecord.row("a").entry

  private func verdict(
    _ entry: ArchiveEntry, _ record: FileRecord?, key: String = "k", retry: WorkPlan.Retry? = nil,
    content: String? = nil, exists: Bool = true
  ) -> WorkPlan.Verdict? {
    let plan = WorkPlan(
      [entry], records: record.map { [$0.path: $0] } ?? [:], key: key, retry: retry,
      verify: content.map { content in { _ in content } }, outputExists: { _ in exists })
    #expect(plan.work.count == (plan.counts[.current] == 1 ? 0 : 1))
    return plan.counts.keys.first
  }

  @Test func leavesWhatIsCurrent() {
    for outcome in FileRecord.Outcome.allCases {
      #expect(verdict(entry, .row("a", outcome)) == .current)
    }
    #expect(verdict(entry, nil) == .new)
    #expect(verdict(entry, .row("a"), key: "other") == .otherPipeline)
    #expect(verdict(entry, .row("a"), exists: false) == .goneOutput)
    #expect(verdict(entry, .row("a", .failed), exists: false) == .current)
  }

  @Test func noticesChanges() {
    let longer = ArchiveEntry(path: entry.path, size: 11, modified: 20)
    let later = ArchiveEntry(path: entry.path, size: 10, modified: 21)
    #expect(verdict(longer, .row("a")) == .changed)
    #expect(verdict(later, .row("a")) == .changed)
    #expect(verdict(later, .row("a"), content: "ab") == .current)
    #expect(verdict(entry, .row("a"), content: "ac") == .changed)
    let plan = WorkPlan(
      [later], records: [entry.path: .row("a")], key: "k", verify: { _ in "ab" },
      outputExists: { _ in true })
    #expect(plan.touched == [later])
  }

  @Test(arguments: [
    (WorkPlan.Retry.failed, [FileRecord.Outcome.failed]), (.partial, [.partial]),
    (.all, [.converted, .failed, .partial]),
  ])
  func triesAgain(retry: WorkPlan.Retry, outcomes: [FileRecord.Outcome]) {
    for outcome in FileRecord.Outcome.allCases {
      let expected: WorkPlan.Verdict = outcomes.contains(outcome) ? .retry : .current
      #expect(verdict(entry, .row("a", outcome), retry: retry) == expected)
    }
  }
}
