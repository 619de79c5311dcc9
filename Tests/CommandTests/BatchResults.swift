import Archive
import Foundation
import SystemPackage

/// What runs over fictional archives have left: `ut` of one run, `delad` of two shares.
struct BatchResults {
  /// Writes the journals.
  static func write(in folder: URL) throws {
    let whole = try journal(folder, "ut", nil)
    try whole.record(records)
    let halves = [Array(records.prefix(4)), Array(records.dropFirst(3))]
    for (index, half) in halves.enumerated() {
      let share = try journal(folder, "delad", Shard("\(index + 1)/2"))
      try share.record(
        half.map { record in
          var record = record
          record.finished += index
          return record
        })
    }
  }

  private static func journal(_ folder: URL, _ name: String, _ shard: Shard?) throws -> Journal {
    let output = FilePath(folder.appending(path: name).path)
    let journal = try Journal(writing: JournalFolder(output: output), shard: shard)
    try journal.write(
      JournalMeta(
        version: "0.1.0", pipeline: "{}", formats: ["json", "text"], root: "arkiv", key: "k"))
    return journal
  }

  private static var records: [FileRecord] {
    let names = [
      "2022/KS 2022-03-01.pdf", "2022/KS 2022-04-05.pdf", "2023/BUN.pdf", "2023/bilaga's.pdf",
      "2023/låst.pdf", "[gammalt]/skrivet.tif", "rad\nbrytning.txt",
    ]
    return names.enumerated().map { number, name in
      let entry = ArchiveEntry(path: ArchivePath(name), size: 1000 * number, modified: 1)
      var record = FileRecord(
        entry, key: "k", outcome: .converted, finished: 1_763_878_500 + number)
      record.document.pages = 3 + number
      record.document.recognisedPages = number
      record.seconds = 0.25 * Double(number * number * number * number)
      record.document.confidence = number == 0 ? nil : 0.97 - Double(number) / 20
      record.document.low = record.document.confidence.map { $0 / 2 }
      record.document.date = number < 2 ? "2022-03-01" : number < 4 ? "2023-01-01" : nil
      record.outputs = [ArchivePath("\(entry.path.folder)\(entry.path.stem).json")]
      switch number {
      case 3:
        record.outcome = .partial
        record.code = 65
        record.failedPages = [.init(page: 2, reason: "crashed the reader")]
      case 4, 5, 6:
        record.outcome = .failed
        record.code = number == 4 ? 65 : 75
        record.reason =
          number == 4
          ? "a password is needed; give it with --password"
          : "took longer than its limit of \(number * 10) s; raise the limit"
        record.outputs = []
      default: break
      }
      return record
    }
  }
}
