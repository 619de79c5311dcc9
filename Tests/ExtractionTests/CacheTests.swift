import Foundation
import Renskrift
import Testing

@testable import Extraction

@Suite struct CacheTests {
  private static let key = String(repeating: "0a", count: 32)

  /// A document with everything that `extract` can write.
  private static let entry = ReadingEntry(
    document: Document(
      source: Source(
        file: "bilder/§ 1.pdf", sha256: key, mediaType: "application/pdf", pageCount: 9,
        pages: "1-2,9"),
      tools: Tools(
        renskrift: "1", poppler: "22", tesseract: "5", models: ["swe": "a", "Latin": "b"],
        dictionaries: ["sv.dic": "c"]),
      pages: [
        Page(
          number: 1, width: 595.3, height: 841.9, origin: .ocr, reasons: ["Det är en bild."],
          rotation: 270, skew: -0.3, status: .ok,
          lines: (0..<30).map { line($0) },
          graphics: [.init(kind: .horizontalRule, box: Box(-3.1, 20, 500, 20.4))]),
        Page(
          number: 2, origin: .text, status: .ok, lines: [Line(text: "  ny\trad ", ending: "\r\n")]),
        Page(number: 9, width: 0, height: 0.1, origin: .textLayer, status: .blank, lines: []),
      ]), seconds: 12.34)

  private static func line(_ number: Int) -> Line {
    let y = 100 + 12.3 * Double(number)
    return Line(
      text: " § \(number) Nämnden beslutar ", box: Box(50.1, y, 400.7, y + 11),
      words: [
        Word(start: 1, length: 2, box: Box(50.1, y, 57, y + 11), confidence: 0.4, reader: "Latin"),
        Word(
          start: 4, length: String(number).utf8.count, confidence: 0.07, reader: "swe",
          alternatives: [
            .init(text: "", reader: "Latin", confidence: nil),
            .init(text: "845", reader: "swe", confidence: 1),
          ]),
        Word(
          start: 5 + String(number).utf8.count, length: 8,
          font: Font(size: 11.5, bold: true, italic: false), alternatives: []),
      ], nature: number.isMultiple(of: 7) ? .handwriting : nil)
  }

  private func isEqual(_ a: Document, _ b: Document) -> Bool {
    a.source == b.source && a.tools == b.tools && a.pages == b.pages
  }

  @Test func whatIsWrittenIsRead() throws {
    let read = try #require(ReadingEntry(Self.entry.bytes(key: Self.key), key: Self.key))
    #expect(isEqual(read.document, Self.entry.document))
    #expect(read.seconds == 12.34)
    #expect(
      try JSON(encoding: read.document).bytes == JSON(encoding: Self.entry.document).bytes)
  }

  @Test func anEntryIsThatOfItsKeyOnly() {
    let bytes = Self.entry.bytes(key: Self.key)
    #expect(ReadingEntry(bytes, key: String(Self.key.reversed())) == nil)
    #expect(ReadingEntry(bytes + [0], key: Self.key) == nil)
    for count in 0..<bytes.count {
      #expect(ReadingEntry(Array(bytes[..<count]), key: Self.key) == nil)
    }
  }

  /// Numbers from outside may be anything: no count asks for memory, no word stands outside its line.
  @Test func damagedBytesAreNoEntryOrAWholeOne() {
    let bytes = Self.entry.bytes(key: Self.key)
    var random = SplitMix(state: 1)
    for _ in 0..<4000 {
      var damaged = bytes
      for _ in 0...Int.random(in: 0...4, using: &random) { Self.damage(&damaged, &random) }
      guard let entry = ReadingEntry(damaged, key: Self.key) else { continue }
      for page in entry.document.pages {
        for line in page.lines {
          for index in line.words.indices {
            #expect(line.read(index).utf8.count <= line.text.utf8.count)
          }
        }
      }
    }
  }

  @Test func aDamagedFileIsReadAgain() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let cache = ReadingCache(folder: folder.path)
    #expect(cache.load(Self.key) == nil)
    cache.store(Self.entry, Self.key)
    let file = folder.appending(path: "\(Self.key.prefix(2))/\(Self.key.dropFirst(2))")
    let whole = Array(try Data(contentsOf: file))
    var random = SplitMix(state: 2)
    var lost = 0
    for _ in 0..<1500 {
      var damaged = whole
      Self.damage(&damaged, &random)
      try Data(damaged).write(to: file)
      guard let entry = cache.load(Self.key) else {
        lost += 1
        continue
      }
      #expect(isEqual(entry.document, Self.entry.document))
    }
    #expect(lost > 1000)
    cache.store(Self.entry, Self.key)
    #expect(cache.load(Self.key) != nil)
  }

  /// What the form cannot hold is not kept, rather than kept wrong.
  @Test func whatWouldBeReadWrongIsNotKept() {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let cache = ReadingCache(folder: folder.path)
    let page = Page(number: 1, width: 1e300, height: 1, origin: .ocr, status: .ok, lines: [])
    let document = Document(
      source: Self.entry.document.source, tools: Self.entry.document.tools, pages: [page])
    cache.store(ReadingEntry(document: document, seconds: 1), Self.key)
    #expect(cache.load(Self.key) == nil)
  }

  private static func damage(_ bytes: inout [UInt8], _ random: inout SplitMix) {
    guard bytes.count > 2 else { return }
    let start = Int.random(in: 0..<(bytes.count - 1), using: &random)
    let length = Int.random(in: 1...min(40, bytes.count - start), using: &random)
    switch Int.random(in: 0..<7, using: &random) {
    case 0: bytes[start] ^= UInt8(1) << UInt8.random(in: 0..<8, using: &random)
    case 1: bytes.removeSubrange(start..<(start + length))
    case 2: bytes.removeSubrange(start...)
    case 3: bytes.insert(contentsOf: Array(bytes[start..<(start + length)]), at: start)
    case 4: bytes[start] = 0xFF
    case 5: bytes += [UInt8](repeating: 7, count: length)
    default:
      for index in start..<(start + length) { bytes[index] = .random(in: 0...255, using: &random) }
    }
  }
}

/// The same numbers in every run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
