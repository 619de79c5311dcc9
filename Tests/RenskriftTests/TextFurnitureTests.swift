import Renskrift
import Testing

/// Page headers and footers of text files.
@Suite struct TextFurnitureTests {
  private func roles(_ text: String) throws -> [String] {
    let document = try Documents.converted(text, through: "layout")
    return (document.layout?.runs ?? []).map { "\($0.role.rawValue): \(document.read([$0.span]))" }
  }

  @Test func aTitleAndAColumnOfNumbersBelowAPageNumberAreNoHeader() throws {
    let found = try roles(
      """
      Sid 1(2)

      Protokoll Årsmöte Ängens vägförening
      Onsdagen 2015-04-22, kl 19:00, Matsalen.

      1.

      2.

      11.

      Val av ordförande
      Eva Ek valdes.
      """)
    #expect(found.filter { !$0.hasPrefix("body") } == ["pageNumber: Sid 1(2)"])
  }

  @Test func theEndOfASentenceThatRecursIsNoFooter() throws {
    let pages = (1...3).map { page in
      """
      Granå kommun          Protokoll          Sida \(page) av 3

      § \(page) Ärende nummer \(page)
      Nämnden har fått en rapport om läget, och den redovisas på mötet.
      Nämnden beslutar att lägga rapporten om ärende \(page) till
      handlingarna.

      Justerandes sign          Utdragsbestyrkande
      """
    }
    let found = try roles(pages.joined(separator: "\n\u{0C}"))
    #expect(found.count { $0 == "body: handlingarna." } == 3)
    #expect(found.count { $0.hasPrefix("pageFooter") } == 6)
  }

  @Test func aPageBeginsBelowAFooterThoughItsLetterheadWasReadInAnotherOrder() throws {
    let text = """
      GRANÅ KOMMUN SAMMANTRÄDESPROTOKOLL
      Kommunstyrelsen Sammanträdesdatum Sida 1
      2006-07-18

      § 1 Val av justerare
      Nämnden har fått en rapport om läget, och den redovisas på mötet.
      Den läggs till handlingarna efter en kort diskussion.
      Mera text om samma sak följer här.
      Och ännu mera text om samma sak.
      § 2 Ekonomisk rapport
      Föreläggandet förenas med vite om 40 000 kr, se § 1.

      Justerandes sign Sa i; Utdragsbestyrkande
      Kommunstyrelsen é å Sammanträdesdatum Sida 2
      2006-07-18
      (N GRANÅ KOMMUN SAMMANTRÄDESPROTOKOLL -

      Fjärrvärmeverkets panna måste bytas senast hösten 2025.
      """
    let found = try roles(text)
    #expect(found.last?.hasPrefix("body: Fjärrvärmeverkets") == true)
    #expect(!found.contains { $0.hasPrefix("body") && $0.contains("Sida 2") })
    #expect(!found.contains { $0.hasPrefix("body") && $0.contains("Utdragsbestyrkande") })
    #expect(!found.contains { $0.hasPrefix("body") && $0.contains("GRANÅ") })
  }

  @Test func aColonThatSomebodySetsApartIsNoSpeck() throws {
    let text =
      "Protokoll årsmöte 2023-04-03\n\n1. Öppnande :\n\nMötet öppnades.\n\n2. Upprop :\n\nAlla kom.\n\n"
      + "3. Kallelse :\n\nGodkändes.\n\n4. Ekonomi :\n\nGod.\n"
    #expect(try Documents.converted(text, through: "repair").edits.isEmpty)
  }
}
