import Archive
import Foundation
import SystemPackage
import Testing

@Suite struct ReportTests {
  private var records: [FileRecord] {
    (1...9).map { number in
      var record = FileRecord.row(
        "\(2020 + number % 2)/k\(number)/p\(number).pdf", finished: number)
      record.document.pages = number
      record.document.recognisedPages = number
      record.seconds = Double(number)
      record.document.confidence = 0.5 + Double(number) / 20
      record.document.date = number == 9 ? nil : "\(2020 + number % 2)-03-01"
      if number % 4 == 0 {
        record.outcome = .failed
        record.code = 65
        record.reason = "page \(number) of \(number * 7) needs a password"
        record.outputs = []
      }
      if number == 5 {
        record.outcome = .partial
        record.failedPages = [.init(page: 2, reason: "crashed")]
      }
      return record
    }
  }

  @Test func countsEverything() {
    let overview = Overview(records, naming: 3)
    #expect(overview.files == 9)
    #expect(overview.outcomes == [.converted: 6, .partial: 1, .failed: 2])
    #expect(overview.pages == 45)
    #expect(overview.failedPages == 1)
    #expect(overview.finished == 9)
    #expect(overview.reasons.map(\.count) == [2, 1])
    #expect(overview.reasons[0].reason == "page … of … needs a password")
    #expect(overview.reasons[0].example == ArchivePath("2020/k4/p4.pdf"))
    #expect(overview.reasons[1].reason == "page …: crashed")
    #expect(overview.years.map(\.name) == ["", "2020", "2021"])
    #expect(overview.years.map(\.files) == [1, 4, 4])
    #expect(overview.slowest.map(\.document.pages) == [9, 8, 7])
    #expect(overview.worst.map(\.document.pages) == [1, 2, 3])
    #expect(Overview([]).files == 0)
  }

  @Test func weighsConfidenceByPages() throws {
    let overview = Overview(records.filter { $0.document.pages == 2 || $0.document.pages == 8 })
    let mean = try #require(overview.years.first?.confidence)
    #expect(abs(mean - (2 * 0.6 + 8 * 0.9) / 10) < 1e-9)
  }

  @Test func groupsFoldersAsDeepAsThereAreFew() {
    let few = Overview(records).folders
    #expect(few.count == 9)
    #expect(few.first?.name == "2020/k2")
    let many = Overview((0..<500).map { .row("a\($0 % 3)/b\($0)/c.pdf") }).folders
    #expect(many.map(\.name) == ["a0", "a1", "a2"])
  }

  @Test func pageEscapesNamesAndLinks() throws {
    let folder = try TemporaryFolder()
    var record = FileRecord.row("a b/<script>&\"'#%.pdf", .partial)
    record.document.confidence = 0.5
    record.reason = "</td><img src=x>\u{202E}"
    record.outputs = [ArchivePath("a b/<x>.json")]
    let links = ReportLinks(
      from: folder.path.appending("r"), root: folder.path.appending("in").string,
      output: folder.path.appending("ut"))
    let html = ReportPage(Overview([record]), title: "<arkiv>", note: "&", links: links).html
    #expect(!html.contains("<script>") && !html.contains("<img") && !html.contains("\u{202E}"))
    #expect(html.contains("&lt;arkiv&gt;"))
    #expect(html.contains("href=\"../in/a%20b/%3Cscript%3E%26%22%27%23%25.pdf\""))
    #expect(html.contains("href=\"../ut/a%20b/%3Cx%3E.json\""))
    #expect(!html.contains("http://") && !html.contains("https://"))
  }

  @Test func figuresAreReadable() {
    #expect(Figures.grouped(1_234_567) == "1\u{A0}234\u{A0}567")
    #expect(Figures.grouped(999) == "999")
    #expect(Figures.decimal(0.005, 2) == "0.01")
    #expect(Figures.decimal(.nan, 2) == "?")
    #expect(Figures.seconds(0.44) == "0.4 s")
    #expect(Figures.seconds(65) == "1 min 05 s")
    #expect(Figures.seconds(11_520) == "3 h 12 min")
    #expect(Figures.moment(1_763_878_500) == "2025-11-23 06:15")
  }

  @Test func isQuickWithManyRows() {
    let rows = (0..<20_000).map { number in
      var row = FileRecord.row(
        "mapp-\(number % 300)/p\(number).pdf", number % 9 == 0 ? .failed : .converted)
      row.reason = number % 9 == 0 ? "page \(number) crashed" : ""
      row.document.confidence = Double(number % 100) / 100
      return row
    }
    let clock = ContinuousClock()
    let time = clock.measure { #expect(Overview(rows).files == 20_000) }
    print("overview of 20 000 rows: \(time)")
    #expect(time < .seconds(30))
  }
}

@Suite struct MergeTests {
  private func journal(
    _ folder: JournalFolder, _ shard: String?, key: String = "k", _ records: [FileRecord]
  ) throws {
    let journal = try Journal(writing: folder, shard: shard.flatMap { Shard($0) })
    try journal.record(records)
    try journal.write(
      JournalMeta(version: "1", pipeline: "{}", formats: ["json"], root: "arkiv", key: key))
  }

  @Test func joinsShares() throws {
    let folder = try TemporaryFolder()
    let place = JournalFolder(output: folder.path)
    #expect(throws: JournalError.self) { try JournalSet(place) }
    try journal(place, "1/2", [.row("b", finished: 5), .row("a")])
    try journal(place, "2/2", [.row("b", .failed, finished: 6), .row("c"), .row("a")])
    let set = try JournalSet(place)
    #expect(set.records.map(\.path.string) == ["a", "b", "c"])
    #expect(set.records[1].outcome == .failed)
    #expect(set.disputed == [ArchivePath("b")])
    #expect(set.count == 2)
    #expect(!set.isMixed)
    let merged = try JournalSet.merge(place)
    #expect(merged.records == set.records)
    #expect(try Journal(reading: place.journal()).records() == set.records)
    #expect(try Journal(reading: place.journal()).meta() == set.meta)
    // Again, after a share has gone on.
    try journal(place, "1/2", key: "other", [.row("d", finished: 2000)])
    let again = try JournalSet.merge(place)
    #expect(again.records.count == 4)
    #expect(again.isMixed)
    #expect(again.meta?.key == "other")
  }

  @Test func waitsForRuns() throws {
    let folder = try TemporaryFolder()
    let place = JournalFolder(output: folder.path)
    try journal(place, nil, [.row("a")])
    #expect(throws: JournalError.self) { try JournalSet.merge(place) }
    try journal(place, "1/2", [.row("b")])
    do {
      let lock = try RunLock(place, shard: Shard("1/2"))
      #expect(throws: JournalError.self) { try JournalSet.merge(place) }
      _ = consume lock
    }
    #expect(try JournalSet.merge(place).records.count == 2)
  }
}
