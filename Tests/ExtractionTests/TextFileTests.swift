import Extraction
import Renskrift
import Testing

@Suite struct TextFileTests {
  @Test func utf8KeepsEveryCharacter() async throws {
    let text = "\u{FEFF}§ 1\tÄrende\r\nA\u{0C}B e\u{301}\n\n"
    let document = try await read(Array(text.utf8))
    #expect(document.source.mediaType == "text/plain")
    #expect(document.pages.count == 2)
    let back = document.pages.flatMap(\.lines).map { $0.text + $0.ending }.joined()
    #expect(Array(back.utf8) == Array(text.utf8))
    #expect(document.pages.allSatisfy { $0.reasons.isEmpty && $0.origin == .text })
  }

  @Test func otherBytesAreWindows1252() async throws {
    // "§ 1 – Århus", with an en dash that Latin-1 does not have.
    let page = try await read([0xA7, 0x20, 0x31, 0x20, 0x96, 0x20, 0xC5, 0x72, 0x68, 0x75, 0x73])
      .pages.first
    #expect(page?.lines.first?.text == "§ 1 – Århus")
    #expect(
      page?.reasons == [
        "The text is not UTF-8 and was read as Windows-1252: 3 bytes stand for other letters."
      ])
  }

  @Test func utf16WithAMark() async throws {
    let units = Array("Å 1".utf16)
    let little: [UInt8] = [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big: [UInt8] = [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for content in [little, big] {
      let page = try await read(content).pages.first
      #expect(page?.words == [["Å", "1"]])
      #expect(page?.reasons == ["The text is UTF-16 and was decoded from that."])
    }
  }

  @Test func pagesOfTextAreChosen() async throws {
    let document = try await read(Array("a\u{0C}b\u{0C}c".utf8), pages: "2")
    #expect(document.pages.map(\.number) == [2])
    #expect(document.source.pageCount == 3)
  }
}
