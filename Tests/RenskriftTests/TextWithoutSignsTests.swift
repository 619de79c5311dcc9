import Renskrift
import Testing

/// Text files that were read by a program without section signs, percent signs, bullets and en dashes.
@Suite struct TextWithoutSignsTests {
  private func repaired(_ text: String) throws -> [Substring] {
    Documents.lines(try Documents.converted(text, through: "repair")).split(separator: "\n")
  }

  private let text = """
    Paragrafer 88 45-47
    845 Val av justerare
    Underlag finns.
    846 Ekonomi
    Kostnaden höjs med 12 96 av ramen.
    847 Övrigt
    Beslutsunderlag
    — Karta
    - Protokoll från nämnden, $ 14
    —- Avtal
    Avgiften höjs med 2,75 2 för att täcka kostnaden.
    """

  @Test func lostSignsShowWhatDashesAndDollarSignsAre() throws {
    let lines = try repaired(text)
    #expect(lines.contains("– Karta"))
    #expect(lines.contains("– Protokoll från nämnden, § 14"))
    #expect(lines.contains("– Avtal"))
    #expect(lines.contains("Avgiften höjs med 2,75 % för att täcka kostnaden."))
  }

  @Test func aTextThatHasSignsSaysNothing() throws {
    let lines = try repaired(text + "\nSoliditeten är 31 %.")
    #expect(lines.contains("— Karta"))
    #expect(lines.contains("- Protokoll från nämnden, $ 14"))
    #expect(lines.contains("Avgiften höjs med 2,75 2 för att täcka kostnaden."))
  }

  /// `=` and `>` are how a reader without dashes took those of a list; a speck before a heading is no dash.
  @Test func marksOfListsThatWereReadAsOthersAreDashes() throws {
    let lists = """
      848 Tider
      Beslutsunderlag
      > Ansökan från Ek
      849 Lokaler
      Beslutsunderlag
      = Delårsrapport januari

      - Beslut
      Nämnden godkänner rapporten.
      > Nämnden är nöjd.
      """
    let lines = try repaired(text + "\n" + lists)
    #expect(lines.contains("– Ansökan från Ek"))
    #expect(lines.contains("– Delårsrapport januari"))
    #expect(lines.contains("> Nämnden är nöjd."))
  }

  @Test func marksThatWereTypedStay() throws {
    let typed = "Underlag\n> Ansökan från Ek\n> Karta\n= Delårsrapport januari"
    #expect(try repaired(typed).joined(separator: "\n") == typed)
  }
}
