import Renskrift
import Testing

/// Document JSON from elsewhere is read with suspicion.
@Suite struct ReadingDocumentTests {
  @Test func whatIsWrittenReadsBack() throws {
    let document = try Documents.converted("§ 1 Val\nNämnden beslutar.\n")
    let bytes = try JSON(encoding: document).bytes
    let again = try JSON(encoding: Document(reading: bytes)).bytes
    #expect(again == bytes)
  }

  @Test(arguments: [
    ("\"length\": 8", "\"length\": 80"), ("\"start\": 9", "\"start\": 0"),
    ("\"start\": 0", "\"start\": -4"), ("\"1.2.1-2\"", "\"1.2.1-9\""),
    ("\"1.2.1-2\"", "\"1.7.1-2\""),
  ])
  func wordsThatAreNotThereAreRefused(what: String, instead: String) throws {
    let document = try Documents.converted("§ 1 Val\nNämnden beslutar.\n", through: "segment")
    let json = String(decoding: try JSON(encoding: document).bytes, as: UTF8.self)
    #expect(json.contains(what))
    let changed = json.replacing(what, with: instead, maxReplacements: 1)
    #expect(throws: DecodingError.self) { try Document(reading: Array(changed.utf8)) }
  }
}
