import Archive
import Foundation
import GRDB
import SystemPackage
import Testing

@Suite struct JournalTests {
  @Test func keepsEveryField() throws {
    let folder = try TemporaryFolder()
    let place = JournalFolder(output: folder.path)
    var record = FileRecord.row("år/å.pdf", .partial)
    record.code = 65
    record.reason = "page 2: \"odd\""
    record.failedPages = [.init(page: 2, reason: "crashed\n/")]
    record.attempts = 3
    record.document.pages = 9
    record.document.recognisedPages = 4
    record.seconds = 1.25
    record.peakMemory = 1 << 33
    record.document.confidence = 0.91
    record.document.low = 0.4
    record.document.organisation = "Älvmo"
    record.document.body = "Nämnden"
    record.document.date = "2024-02-29"
    record.document.warnings = 2
    record.document.worstPages = [.init(page: 7, mean: 0.5, low: 0.1)]
    record.outputs = [ArchivePath("a\"b.json"), ArchivePath("a.txt")]
    let plain = FileRecord.row("a\u{30A}r.pdf", .failed)
    let meta = JournalMeta(
      version: "1", pipeline: "{}", formats: ["json", "text"], root: "arkiv", key: "k")
    do {
      let journal = try Journal(writing: place)
      #expect(try journal.meta() == nil)
      try journal.write(meta)
      try journal.record([record, plain])
    }
    let journal = try Journal(reading: place.journal())
    #expect(try journal.records() == [plain, record])
    #expect(try journal.recordsByPath()[record.path] == record)
    #expect(try journal.meta() == meta)
  }

  @Test func isOneFileWhenItIsClosed() throws {
    let folder = try TemporaryFolder()
    let place = JournalFolder(output: folder.path)
    let journal = try Journal(writing: place)
    try journal.record([.row("a")])
    journal.close()
    let reader = try Journal(reading: place.journal())
    #expect(try reader.records().count == 1)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: place.path.string) == ["journal.sqlite"])
    try Journal(writing: place).record([.row("b")])
    #expect(try Journal(reading: place.journal()).records().count == 2)
  }

  @Test func aFileHasOneRow() throws {
    let folder = try TemporaryFolder()
    let journal = try Journal(writing: JournalFolder(output: folder.path))
    try journal.record([.row("a"), .row("\u{E5}"), .row("a\u{30A}")])
    try journal.record([.row("a", .failed)])
    #expect(try journal.records().map(\.outcome) == [.failed, .converted, .converted])
  }

  @Test func isReadWhileItIsWritten() throws {
    let folder = try TemporaryFolder()
    let place = JournalFolder(output: folder.path)
    let writer = try Journal(writing: place)
    let reader = try Journal(reading: place.journal())
    try writer.record([.row("a")])
    #expect(try reader.records().count == 1)
    #expect(throws: JournalError.self) { try reader.record([.row("b")]) }
  }

  @Test func refusesWhatItCannotUse() throws {
    let folder = try TemporaryFolder()
    let place = JournalFolder(output: folder.path)
    func kind(_ body: () throws -> Void) -> JournalError.Kind? {
      do { try body() } catch { return (error as? JournalError)?.kind }
      return nil
    }
    #expect(kind { _ = try Journal(reading: place.journal()) } == .missing)
    try folder.write(".renskrift/journal.sqlite", String(repeating: "no database ", count: 100))
    #expect(kind { _ = try Journal(writing: place) } == .damaged)
    #expect(kind { _ = try Journal(reading: place.journal()) } == .damaged)

    let newer = JournalFolder(output: folder.path.appending("newer"))
    try Journal(writing: newer).record([.row("a")])
    try DatabaseQueue(path: newer.journal().string).write { db in
      try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('2')")
    }
    #expect(kind { _ = try Journal(writing: newer) } == .newer)
    #expect(kind { _ = try Journal(reading: newer.journal()) } == .newer)

    try folder.write("file")
    let inFile = JournalFolder(output: folder.path.appending("file"))
    #expect(kind { _ = try Journal(writing: inFile) } == .notWritable)
  }

  @Test func noticesTornPages() throws {
    let folder = try TemporaryFolder()
    let place = JournalFolder(output: folder.path)
    try Journal(writing: place).record((0..<2000).map { .row("fil-\($0).pdf") })
    let file = try FileHandle(forUpdating: URL(filePath: place.journal().string))
    try file.seek(toOffset: 40_000)
    try file.write(contentsOf: Data(repeating: 0x5A, count: 20_000))
    try file.close()
    #expect(throws: JournalError.self) { try Journal(writing: place) }
    #expect(throws: JournalError.self) { try Journal(reading: place.journal()).records() }
  }

  @Test func isQuickWithManyRows() throws {
    let folder = try TemporaryFolder()
    let place = JournalFolder(output: folder.path)
    let rows = (0..<20_000).map { FileRecord.row("mapp-\($0 % 100)/protokoll-\($0).pdf") }
    let clock = ContinuousClock()
    let writing = try clock.measure { try Journal(writing: place).record(rows) }
    var count = 0
    let opening = try clock.measure { _ = try Journal(writing: place) }
    let reading = try clock.measure {
      count = try Journal(reading: place.journal()).recordsByPath().count
    }
    print("20 000 rows: written in \(writing), opened in \(opening), read in \(reading)")
    #expect(count == 20_000)
    #expect(reading < .seconds(30))
  }
}

@Suite struct LockTests {
  private func isLocked(_ place: JournalFolder, _ shard: Shard? = nil) -> Bool {
    do { _ = try RunLock(place, shard: shard) } catch { return error.kind == .locked }
    return false
  }

  @Test func keepsASecondRunOut() throws {
    let folder = try TemporaryFolder()
    let place = JournalFolder(output: folder.path)
    do {
      let lock = try RunLock(place)
      #expect(RunLock.holders(place).map { $0.contains("process \(getpid()) on ") } == [true])
      #expect(isLocked(place))
      #expect(isLocked(place, Shard("1/2")))
      _ = consume lock
    }
    #expect(RunLock.holders(place) == [])
    #expect(!isLocked(place))
  }

  @Test func sharesRunBesideEachOther() throws {
    let folder = try TemporaryFolder()
    let place = JournalFolder(output: folder.path)
    let first = try RunLock(place, shard: Shard("1/2"))
    #expect(!isLocked(place, Shard("2/2")))
    #expect(isLocked(place, Shard("1/2")))
    #expect(isLocked(place))
    _ = consume first
  }

  @Test func aStaleFileDoesNotBlock() throws {
    let folder = try TemporaryFolder()
    try folder.write(".renskrift/lock", "process 1 on elsewhere\n")
    #expect(!isLocked(JournalFolder(output: folder.path)))
  }
}
