import Archive
import Foundation
import Serve
import SystemPackage

/// A finished batch over made-up minutes, in a temporary folder.
struct Results: ~Copyable {
  let folder: URL
  var output: FilePath { FilePath(folder.appending(path: "ut").path) }

  /// Writes outputs and the records of the journal.
  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "renskrift-serve-\(UUID())")
    try FileManager.default.createDirectory(
      at: folder.appending(path: "ut/2024"), withIntermediateDirectories: true)
    try FileManager.default.createDirectory(
      at: folder.appending(path: "ut/.renskrift"), withIntermediateDirectories: true)
    for (name, title, decision) in Self.documents {
      let json = """
        {"status": "converted", "minutes": {"kind": "minutes", "body": "Kultur- och fritidsnämnden",
        "adjusters": [], "attendance": [{"name": "Vera Lindsjö", "party": "S", "role": "ledamot"}],
        "items": [{"id": "i1", "label": "§ 12", "title": "\(title)", "decisions":
        [{"text": "\(decision)"}], "speakers": [], "reservations": []}]}}
        """
      try Data(json.utf8).write(to: folder.appending(path: "ut/2024/\(name).json"))
      try Data("\(title)\n".utf8).write(to: folder.appending(path: "ut/2024/\(name).txt"))
    }
    try Data("hemligt".utf8).write(to: folder.appending(path: "utanför.json"))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  static let documents = [
    ("a", "Gatubelysning i Rönnliden", "Nämnden avslår förslaget om belysning."),
    ("b", "Biblioteksplan <script>alert(1)</script>", "Nämnden antar planen."),
  ]

  /// The rows of the journal: the two documents, one that failed, one whose output lies elsewhere.
  static var records: [FileRecord] {
    var records: [FileRecord] = []
    for (number, name) in ["a", "b", "c", "d"].enumerated() {
      let entry = ArchiveEntry(path: ArchivePath("2024/\(name).pdf"), size: 10, modified: 1)
      var record = FileRecord(
        entry, key: "k", outcome: name == "c" ? .failed : .converted,
        reason: name == "c" ? "a password is needed" : "", finished: number)
      record.document.date = name == "a" ? "2024-03-12" : "2023-05-01"
      record.document.body = "Kultur- och fritidsnämnden"
      record.document.low = name == "a" ? 0.9 : 0.4
      record.outputs =
        switch name {
        case "c": []
        case "d": [ArchivePath("../utanför.json")]
        default: [ArchivePath("2024/\(name).json"), ArchivePath("2024/\(name).txt")]
        }
      records.append(record)
    }
    return records
  }

  /// The pages over these results.
  func site(hosts: Set<String> = ["localhost"]) throws -> Site {
    let index = try SearchIndex(JournalFolder(output: output))
    let site = Site(
      index: index, output: output, title: "arkiv", hosts: hosts,
      inspect: { Array("inspected \($0.path)".utf8) })
    try index.update(Self.records) { site.read($0.string) }
    return site
  }
}

extension Site {
  /// The page that a browser gets.
  func page(
    _ path: [String] = [], _ query: [String: String] = [:], host: String = "localhost"
  ) -> (status: Int, text: String) {
    let response = answer(Request(path: path, query: query, host: host))
    return (response.status, String(decoding: response.body, as: UTF8.self))
  }
}
