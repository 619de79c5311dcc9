import Archive
import Foundation
import SystemPackage
import Testing

@Suite struct ScanTests {
  private func paths(_ result: ScanResult) -> [String] { result.entries.map(\.path.string) }

  @Test func findsDocumentsSortedByPath() throws {
    let folder = try TemporaryFolder()
    for name in ["b.PDF", "a/2.tiff", "a/1.txt", "a.pdf", "notes.docx", ".hidden/c.pdf", ".d.pdf"] {
      try folder.write(name, "12345")
    }
    let result = try TreeScan.scan(folder.path)
    #expect(paths(result) == ["a.pdf", "a/1.txt", "a/2.tiff", "b.PDF"])
    #expect(result.problems.isEmpty)
    #expect(result.entries.allSatisfy { $0.size == 5 })
    #expect(
      abs(result.entries[0].modified / 1_000_000_000 - Int(Date().timeIntervalSince1970)) < 60)
  }

  @Test func patternsReplaceTheUsualExtensions() throws {
    let folder = try TemporaryFolder()
    for name in ["a.pdf", "b.doc", "2014/a.pdf", "2014/x/b.pdf"] { try folder.write(name) }
    func found(_ include: [String], _ exclude: [String] = []) throws -> [String] {
      paths(try TreeScan.scan(folder.path, filter: FileFilter(include: include, exclude: exclude)))
    }
    #expect(try found(["*.doc"]) == ["b.doc"])
    #expect(try found(["2014/*"]) == ["2014/a.pdf"])
    #expect(try found(["2014/**"]) == ["2014/a.pdf", "2014/x/b.pdf"])
    #expect(try found([], ["**/x/*"]) == ["2014/a.pdf", "a.pdf"])
  }

  @Test(arguments: [
    ("*.pdf", "a/b/c.PDF", true), ("*.pdf", "a.pdf.txt", false), ("a*", "b/ab", true),
    ("a/*", "a/b/c", false), ("a/**/c", "a/c", true), ("a/**/c", "a/b/b/c", true),
    ("/a/b", "a/b", true), ("**", "a/b", true), ("a/**", "a", false),
    ("[0-9]?.txt", "12.txt", true),
  ])
  func patternFits(pattern: String, path: String, fits: Bool) {
    #expect(PathPattern(pattern).matches(ArchivePath(path)) == fits)
  }

  @Test(arguments: ["a/b.pdf", "[1] *?\\.pdf", "**", "a/**/b"])
  func literalPatternFitsOnePath(path: String) {
    let pattern = PathPattern(PathPattern.literal(ArchivePath(path)))
    #expect(pattern.matches(ArchivePath(path)))
    #expect(!pattern.matches(ArchivePath("x/" + path)))
    #expect(!pattern.matches(ArchivePath(path.replacing("*", with: "xy") + "z")))
  }

  @Test func followsLinksAndEntersFoldersOnce() throws {
    let folder = try TemporaryFolder()
    try folder.write("real/a.pdf")
    try folder.write("outside/b.pdf")
    try folder.link("real/loop", to: "..")
    try folder.link("again", to: "real")
    try folder.link("file.pdf", to: "real/a.pdf")
    try folder.link("nowhere.pdf", to: "gone.pdf")
    try folder.link("self.pdf", to: "self.pdf")
    let result = try TreeScan.scan(folder.path)
    #expect(paths(result) == ["file.pdf", "outside/b.pdf", "real/a.pdf"])
    #expect(result.problems.map(\.path.string) == ["nowhere.pdf", "self.pdf"])
  }

  @Test func leavesTheOutputFolderOut() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.pdf")
    try folder.write("out/a.txt")
    #expect(
      paths(try TreeScan.scan(folder.path, leavingOut: folder.path.appending("out"))) == ["a.pdf"])
    let same = folder.path.appending("out/..")
    #expect(throws: ScanError.self) { try TreeScan.scan(folder.path, leavingOut: same) }
    #expect(throws: ScanError.self) { try TreeScan.scan(folder.path.appending("a.pdf")) }
    #expect(throws: ScanError.self) { try TreeScan.scan(folder.path.appending("none")) }
  }

  @Test func reportsNamesThatAreNotUTF8() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.pdf")
    let name = Array(folder.path.string.utf8) + Array("/".utf8) + [0xE5] + Array(".pdf".utf8) + [0]
    let file = name.withUnsafeBytes { bytes in
      bytes.bindMemory(to: CChar.self).baseAddress.map { open($0, O_CREAT | O_WRONLY, 0o600) }
    }
    close(try #require(file))
    let result = try TreeScan.scan(folder.path)
    #expect(paths(result) == ["a.pdf"])
    #expect(result.problems.count == 1)
  }

  @Test func readsLists() throws {
    let folder = try TemporaryFolder()
    for name in ["a.pdf", "b.doc", "c\nd.pdf"] { try folder.write(name) }
    let lines = ListScan.scan(
      Array("./a.pdf\r\nb.doc\na.pdf\n\ngone.pdf\n".utf8), from: folder.path)
    #expect(paths(lines) == ["a.pdf", "b.doc"])
    #expect(lines.problems.map(\.path.string) == ["gone.pdf"])
    let zeros = ListScan.scan(Array("c\nd.pdf\0a.pdf\0".utf8), from: folder.path)
    #expect(paths(zeros) == ["a.pdf", "c\nd.pdf"])
  }

  @Test func choosesRepeatably() {
    let entries = (0..<100).map {
      ArchiveEntry(path: ArchivePath("f\($0).pdf"), size: $0 % 7, modified: 0)
    }
    func chosen(_ selection: Selection) -> [ArchiveEntry] {
      selection.apply(to: entries) { String(repeating: "0", count: 15) + String($0.string.count) }
    }
    let sample = chosen(Selection(sample: 10))
    #expect(sample.count == 10)
    #expect(sample == Selection(sample: 10).apply(to: entries.reversed()) { _ in nil })
    #expect(Set(sample) != Set(entries.prefix(10)))
    #expect(sample.map(\.size) == sample.map(\.size).sorted(by: >))
    #expect(Set(chosen(Selection(limit: 3)).map(\.path.string)) == ["f0.pdf", "f1.pdf", "f10.pdf"])
  }

  @Test func sharesCoverEverythingOnce() throws {
    let entries = (0..<200).map {
      ArchiveEntry(path: ArchivePath("f\($0)"), size: 1, modified: 0)
    }
    var found: [ArchiveEntry] = []
    for number in 1...3 {
      let shard = try #require(Shard("\(number)/3"))
      let share = Selection(shard: shard).apply(to: entries) { path in
        path.string.hasSuffix("7") ? nil : String(path.steadyHash, radix: 16)
      }
      #expect(share.count > 30)
      found += share
    }
    #expect(found.count == 200)
    #expect(Set(found).count == 200)
    #expect(["0/3", "4/3", "3", "a/b", "1/0", "1/2/3"].allSatisfy { Shard($0) == nil })
  }

  @Test func scansTenThousandFiles() throws {
    let folder = try TemporaryFolder()
    for index in 0..<10_000 {
      let name = "\(index % 50)/\(index).pdf"
      if index < 50 {
        try folder.write(name)
      } else {
        _ = close(open(folder.url.appending(path: name).path, O_CREAT | O_WRONLY, 0o600))
      }
    }
    let clock = ContinuousClock()
    var count = 0
    let time = try clock.measure { count = try TreeScan.scan(folder.path).entries.count }
    #expect(count == 10_000)
    print("scan of 10 000 files: \(time)")
    #expect(time < .seconds(30))
  }
}
