import Renskrift
import Testing

/// Page headers and footers of text files whose form feeds were lost.
@Suite struct RunningLinesTests {
  private func roles(_ text: String) throws -> [String] {
    let document = try Documents.converted(text, through: "layout")
    return (document.layout?.runs ?? []).map { "\($0.role.rawValue): \(document.read([$0.span]))" }
  }

  /// Pages of text below one another, without a form feed.
  private func text(
    _ pages: ClosedRange<Int> = 1...4, head: (Int) -> String = { _ in "" },
    foot: (Int) -> String = { _ in "" }
  ) -> String {
    pages.map { page in
      let head = head(page)
      let foot = foot(page)
      return (head.isEmpty ? "" : head + "\n") + body(page) + "\n" + body(page + 20)
        + (foot.isEmpty ? "" : "\n" + foot)
    }.joined(separator: "\n")
  }

  private func body(_ page: Int) -> String {
    """
    § \(page) Ärende nummer \(page)
    Nämnden har fått en rapport om läget vid \(["sjön", "ån", "älven", "bron"][page % 4]) i år.
    Kostnaden uppgår till \(page * 1312) kronor och betalas i \(page + 3) delar.
    En utredare har svarat på \(page * 7) frågor från de närboende.
    Förvaltningen föreslår att frågan tas upp igen i höst.
    Någon invändning har inte kommit in under tiden.
    Arbetet leds av förvaltningen i samråd med byalaget.
    Ledamöterna tackar för redovisningen av ärende \(page).
    Beslutet skickas till
    Kommunstyrelsen
    Akten
    Nämnden beslutar att godkänna rapport \(page).
    Underlaget finns hos registrator.
    """
  }

  /// The body lines that are no text, and the furniture that is.
  private func faults(_ text: String, furniture: [String]) throws -> [String] {
    try roles(text).filter { run in
      let isBody = run.hasPrefix("body:") || run.hasPrefix("table") || run.hasPrefix("margin")
      return isBody == furniture.contains { run.contains($0) }
    }
  }

  @Test func aHeaderThatCountsPagesIsFoundWithMirroredEvenPages() throws {
    let text = text(head: {
      $0.isMultiple(of: 2)
        ? "Sid \($0) Socialnämnden 2018-02-18 Granå kommun"
        : "Granå kommun Socialnämnden 2018-02-18 Sid \($0)"
    })
    #expect(try faults(text, furniture: ["2018-02-18", "Sid "]).isEmpty)
  }

  @Test func aSlimHeaderFromPageTwoIsFoundThoughANumberWasMisread() throws {
    let heads = [2: "; Kyrkofullmäktige 2023-02-26 24) oo", 3: "Kyrkofullmäktige 2023-02-26 3(4)"]
    let text = text(head: { $0 == 1 ? "" : heads[$0] ?? "Kyrkofullmäktige 2023-02-26 : 4 (4)" })
    #expect(try faults(text, furniture: ["Kyrkofullmäktige"]).isEmpty)
  }

  @Test func aFooterThatReadsAsASentenceCountsPages() throws {
    let text = text(foot: {
      "Protokoll fört vid sammanträde med kyrkorådet i Granå församling 2007-08-17 \($0)/4"
    })
    #expect(try faults(text, furniture: ["kyrkorådet", "/4"]).isEmpty)
  }

  @Test func theSameHoldsWithFormFeeds() throws {
    let text = text(foot: {
      "Protokoll fört vid sammanträde med kyrkorådet i Granå församling 2007-08-17 \($0)/4"
        + ($0 < 4 ? "\n\u{0C}" : "")
    })
    #expect(try faults(text, furniture: ["kyrkorådet", "/4"]).isEmpty)
  }

  @Test func anAddressInThreeRowsIsAFooterWithTheHeaderBelowIt() throws {
    let text = text(
      head: { _ in "Granå vattenvårdsförbund, styrelsemöte nr 4" },
      foot: { _ in
        """
        Granå Bostäder AB Besöksadress Telefon
        Box 11, 830 44 Granå Storgatan 4 0640-550 10
        Org.nr 556123-4567 www.granå.se Bankgiro 123-4567
        """
      })
    #expect(
      try faults(
        text,
        furniture: ["Granå Bostäder", "Box 11", "Org.nr", "vattenvårdsförbund", "styrelsemöte"]
      ).isEmpty)
  }

  @Test func partsOfAHeaderOnLinesOfTheirOwnBelongToIt() throws {
    let text = text(
      head: { "SAMMANTRÄDESPROTOKOLL\nGranå arbetsutskott\nBlad \($0)\n2020-04-08" },
      foot: { _ in "Ordf. sign Just. sign Sekr. sign" })
    #expect(
      try faults(
        text, furniture: ["SAMMANTRÄDES", "Granå arbetsutskott", "Blad", "2020-04-08", "sign"]
      ).isEmpty)
  }

  @Test func oddAndEvenPagesMayHaveHeadersOfTheirOwn() throws {
    let text = text(
      head: {
        $0.isMultiple(of: 2) ? "Granå församling sid \($0)" : "Utdrag ur protokoll sid \($0)"
      },
      foot: { _ in "Granå församling Kyrkvägen 3 830 12 Granå tfn 0640-123 45" })
    #expect(try faults(text, furniture: ["sid ", "Kyrkvägen"]).isEmpty)
  }

  @Test func aHeaderThatReadsAsATitleComesAgain() throws {
    let text = text(head: { "\($0)\nProtokoll från kyrkofullmäktiges möte 8 april 2022" })
    let found = try roles(text)
    #expect(!found.contains { $0.hasPrefix("body") && $0.contains("8 april 2022") })
  }

  @Test func aDecisionMadeTwiceIsNoFooter() throws {
    let text = text(foot: {
      ($0 < 3 ? "Nämnden beslutar att hemställa om 1,2 mnkr. :\n" : "")
        + "Granå kommun Socialnämnden 2018-02-18 \($0)/4"
    })
    #expect(try faults(text, furniture: ["2018-02-18", "/4"]).isEmpty)
  }

  @Test func whatComesAgainInTheTextIsText() throws {
    // Addressees, papers, annexes and equal titles come again too, also beside a page header.
    let papers = """
      – Protokoll från arbetsutskottet 2020-03-04, § 37
      Tjänsteskrivelse 2020-02-11
      Kommunstyrelsen
      """
    let text = text(
      head: { page in
        "Granå kommun Socialnämnden 2018-02-18 Sid \(page)"
          + (page.isMultiple(of: 2) ? "\n" + papers : "")
      },
      foot: { page in
        "Bilaga \(page)\n\(page). Val av ombud till Granå ekonomisk förening"
          + (page == 3 ? "\n" + papers : "")
      })
    #expect(try faults(text, furniture: ["2018-02-18", "Sid "]).isEmpty)
  }

  @Test func aSubheadingBehindASpeckIsNoFooter() throws {
    let pages = (1...3).map { page in
      "Granå kommun          Protokoll          Sida \(page) av 3\n\n\(body(page))\n"
        + (page < 3 ? "; Beslutsunderlag\n\u{0C}" : "")
    }
    let found = try roles(pages.joined())
    #expect(found.contains { $0.hasPrefix("body") && $0.hasSuffix("Beslutsunderlag") })
    #expect(!found.contains { $0.hasPrefix("pageFooter") })
  }

  @Test func aLabelInMisreadUTF8IsStillALabel() throws {
    let pages = (1...3).map { page in
      "GranÃ¥ kommun          Protokoll          Sida \(page) av 3\n\n"
        + "Â§ \(page) InfÃ¶rande av e-arkiv\nDnr TN 2010/0511\nÃ„rendebeskrivning\n"
        + "Arbetet fortsÃ¤tter under \(2020 + page) som planerat var.\n\u{0C}"
    }
    let found = try roles(pages.joined())
    #expect(found.count { $0.hasPrefix("body") && $0.contains("e-arkiv") } == 3)
  }

  @Test func aParagraphGoesOnBehindAHeader() throws {
    var pages = (1...3).map { page in
      "Granå kommun Socialnämnden 2018-02-18 Sid \(page)\n\n\(body(page))"
    }
    pages[0] += "\nNämnden har fått en rapport om läget vid den stora och djupa sjön och"
    pages[1] = pages[1].replacing("Sid 2\n\n", with: "Sid 2\n\nberömmer de boende för arbetet.\n\n")
    let blocks = try Documents.converted(pages.joined(separator: "\n\n"), through: "segment").blocks
    #expect(
      blocks?.contains { $0.text.hasSuffix("sjön och berömmer de boende för arbetet.") } == true)
  }
}
