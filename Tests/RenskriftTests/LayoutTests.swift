import Renskrift
import Testing

/// The words of each role, in reading order.
private func roles(_ text: String) throws -> [String] {
  let document = try Documents.converted(text, through: "layout")
  return (document.layout?.runs ?? []).map { "\($0.role.rawValue): \(document.read([$0.span]))" }
}

@Suite struct LayoutTests {
  @Test func aLetterheadOfOnePageIsKnownByWhatItSays() throws {
    let text = """
      (GA) Mjölby PROTOKOLL
      Barn- och utbildningsnämnden 2021-06-07

      § 1 Val av justerare
      """
    #expect(
      try roles(text) == [
        "logo: (GA)", "pageHeader: Mjölby PROTOKOLL",
        "pageHeader: Barn- och utbildningsnämnden 2021-06-07", "body: § 1 Val av justerare",
      ])
  }

  @Test func headersThatRecurAreFoundThoughTheyWereReadDifferently() throws {
    let text = """
      Granå förening Sida 1(3)
      Text på första sidan som är lång nog att vara text.
      \u{0C}Granå förening Sidå 2(3)
      Mera text på andra sidan som är lång nog att vara text.
      \u{0C}Grana förening Sida 3(3)
      Slutet på sista sidan som är långt nog att vara text.
      """
    #expect(try roles(text).filter { $0.hasPrefix("pageHeader") }.count == 3)
    #expect(try roles(text).filter { $0.hasPrefix("body") }.count == 3)
  }

  @Test func aSentenceOnTopOfEveryPageIsBody() throws {
    let page = "Kommunstyrelsen beslutar\natt bifalla förslaget om nya öppettider i vinter.\n"
    let text = page + "\u{0C}" + page + "\u{0C}" + page
    #expect(try roles(text).allSatisfy { $0.hasPrefix("body") })
  }

  @Test func footersAreFoundByTheirPhrases() throws {
    let text = """
      § 1 Val av justerare
      Anna Ek väljs att justera protokollet i dag.

      Justerandes sign          Utdragsbestyrkande
      """
    #expect(
      try roles(text).suffix(2) == [
        "pageFooter: Justerandes sign", "pageFooter: Utdragsbestyrkande",
      ])
  }

  @Test func theTableOfTheFirstPageIsBelowTheLetterhead() throws {
    let text = """
      GRANÅ KOMMUN          PROTOKOLL          Sida 1(3)
      Socialnämnden
      Plats och tid          Kommunhuset, kl. 13.00
      Beslutande          Örjan Ek (L), ordförande
      Åsa Falk          (KD),
      § 1 Val av justerare
      """
    let headers = try roles(text).filter {
      $0.hasPrefix("pageHeader") || $0.hasPrefix("pageNumber")
    }
    #expect(headers.last == "pageHeader: Socialnämnden")
    #expect(try roles(text).contains { $0.hasPrefix("logo") } == false)
  }

  @Test func aTitleIsNoPageHeader() throws {
    let text = "Granå samfällighet\nPROTOKOLL\nStyrelsemöte nr 3\n\nMötet öppnas.\n"
    #expect(try roles(text).allSatisfy { $0.hasPrefix("body") })
  }
}
