import Renskrift
import Testing

/// Text that an earlier program read from dirty pages, which took columns and specks for lines of their own.
@Suite struct ReadTextTests {
  private static let words = [
    "nämnden", "beslutar", "att", "bifalla", "förslaget", "till", "taxa", "för", "vatten", "och",
    "handläggaren", "redogör", "läget", "i", "ärendet", "frågan", "har", "beretts", "under",
  ]

  /// An item of eight lines, with a label and what stands beside it.
  private func item(_ label: String, _ title: String) -> String {
    """
    \(label)
    \(title)

    Handläggaren redogör för läget i ärendet ;
    och frågan har beretts under våren.

    Nämnden beslutar
    att bifalla förslaget till taxa för vatten. '

    """
  }

  private func converted(_ text: String) throws -> Document {
    try Documents.converted(
      "PROTOKOLL\nSocialnämnden\n2010-12-09\n\n" + text, through: "minutes", known: Self.words)
  }

  @Test func labelsAmongSpecksAreFoundBeforeCaseNumbersAndAlone() throws {
    let text =
      item("8 143 > ; Dnr SN 2010/00819", "Taxa för vatten")
      + item("8 144 | SE = Dnr-SN 2010/00258", "- Budget för nästa år")
      + item("8145 | 5 ; : Dnr SN 2010/00835", "Val av ledamot")
      + item("8 146 en see :", "Svar på remiss")
    let items = try #require(converted(text).minutes).items
    #expect(items.map(\.number) == ["143", "144", "145", "146"])
    #expect(
      items.map(\.title) == [
        "Taxa för vatten", "Budget för nästa år", "Val av ledamot", "Svar på remiss",
      ])
    #expect(
      items.prefix(3).map(\.caseNumber) == ["SN 2010/00819", "SN 2010/00258", "SN 2010/00835"])
  }

  @Test func numbersOfThingsAmongMarksAreNoLabels() throws {
    let text = item("§ 3 Inköp", "Listan gås igenom.") + "8 10 st\n8 11 kg\n8 12 m\n"
    #expect(try converted(text).minutes?.items.map(\.number) == ["3"])
  }

  @Test func pagesThatCountOnAreFoundWhateverStandsBesideTheirNumbers() throws {
    let filler = (1...9).map { "Handläggaren redogör för läget i ärendet nummer \($0)." }
    let text =
      "SAMMANTRÄDESPROTOKOLL\n\nSida 1(2)\n\nSammanträdesdatum\n2003-06-08\n\n§ 1 Taxa\n"
      + filler.joined(separator: "\n") + "\n(2) SAMMANTRÄDESPROTOKOLL Sida 2(2)\n\n"
      + "Nämnden beslutar att bifalla förslaget.\n" + filler.joined(separator: "\n")
    let document = try Documents.converted(text, through: "layout")
    let furniture = (document.layout?.runs ?? []).filter { !$0.role.isText }
      .map { document.read([$0.span]) }
    #expect(furniture.contains("(2) SAMMANTRÄDESPROTOKOLL Sida 2(2)"))
    #expect(!furniture.contains { $0.hasPrefix("Handläggaren") || $0.hasPrefix("Nämnden") })
  }

  @Test func aSeriesOfFractionsInTheTextCountsNoPages() throws {
    let filler = (1...9).map { "Handläggaren redogör för läget i ärendet nummer \($0)." }
      .joined(separator: "\n")
    let text =
      "§ 1 Taxa\n\(filler)\nVi kom till delen 1(3).\n\(filler)\nVi kom till delen 2(3).\n\(filler)"
    let document = try Documents.converted(text, through: "layout")
    #expect(!(document.layout?.runs ?? []).contains { !$0.role.isText })
  }

  @Test(arguments: [
    ("RR", true), ("7 EA", true), ("nn LL h oh ph", true), ("A    3", false), ("KS", false),
    ("för.", false),
  ])
  func whatIsNoWordAtTheEndOfPagesIsNoise(line: String, isNoise: Bool) throws {
    let text = (1...3).map { page in
      "PROTOKOLL Socialnämnden Sida \(page) (3)\n\n§ \(page) Taxa\nHandläggaren redogör för läget \(page).\n"
        + "Kopia till KS och akten.\n\n"
        + (page == 2 ? line : "Nämnden beslutar att bifalla \(page).")
        + "\nJusterandes sign   Utdragsbestyrkande"
    }.joined(separator: "\u{0C}")
    let document = try Documents.converted(text, through: "layout", known: Self.words)
    let noise = (document.layout?.runs ?? []).filter { $0.role == .noise }
      .map { document.read([$0.span]) }
    #expect(noise == (isNoise ? [line] : []))
  }

  @Test func aBlankLineInTheMiddleOfASentencePartsNothing() throws {
    let long = "Handläggaren redogör för läget i ärendet och för hur arbetet har gått vidare"
    let paragraphs = { (text: String) in
      try (converted("§ 1 Taxa\n" + text).blocks ?? []).filter { $0.role == .paragraph }.map(\.text)
        .filter { !$0.hasPrefix("Social") }
    }
    #expect(try paragraphs("\(long)\n\nsedan i våras.") == ["\(long) sedan i våras."])
    #expect(try paragraphs("\(long):\n\nsedan i våras.").count == 2)
    #expect(try paragraphs("\(long).\n\nsedan i våras.").count == 2)
    #expect(try paragraphs("\(long)\n\natt godkänna rapporten.").count == 2, "a clause")
  }

  @Test func scrapsBesideTheBodyInEveryPageHeaderAreNoPartOfIt() throws {
    let pages = ["AA", "AVAY", "AA"].enumerated().map { number, scrap in
      "\(scrap) Socialnämnden          2004-12-28          Sida \(number + 1) (3)\n\n"
        + item("§ \(number + 1)", "Taxa")
    }
    let document = try Documents.converted(
      "PROTOKOLL\n" + pages.joined(separator: "\u{0C}"), through: "minutes", known: Self.words)
    #expect(document.minutes?.body == "Socialnämnden")
  }

  // MARK: Attendance

  private static let people = """
    Bo Al (S), ordförande
    Eva Ek (M), 1:e vice ordförande
    Siv Önn (C)
    Per Ahl (L)
    """

  private func people(_ text: String) throws -> [String] {
    let text =
      "PROTOKOLL\nSocialnämnden\n2003-06-08\n\n\(text)\n\n" + item("§ 4", "Taxa")
      + item("§ 5", "Val")
    return try #require(converted(text).minutes).attendance.map {
      "\($0.name) \($0.party ?? "-") \($0.role)"
    }
  }

  private static let found = [
    "Bo Al S ordförande", "Eva Ek M 1:e vice ordförande", "Siv Önn C ledamot", "Per Ahl L ledamot",
  ]

  @Test func peopleWhoseLabelIsLostAreFoundByTheirChairAndParties() throws {
    #expect(try people(Self.people) == Self.found)
  }

  @Test func labelsBetweenThePeopleDoNotHideThem() throws {
    #expect(
      try people(
        Self.people + "\nPlats och tid\nIda Ny (S), tjänstgörande ersättare för Åke Ros")
        == Self.found + ["Ida Ny S tjänstgörande ersättare"])
  }

  @Test func peopleUnderAnotherLabelWithoutAChairAreNotGuessed() throws {
    #expect(try people("Motionärer\nEva Ek (M)\nSiv Önn (C)\nPer Ahl (L)\nIda Ny (S)") == [])
    #expect(try people("Bo Al (S), ordförande\nEva Ek (M)\nVi ses.") == [], "two are no list")
  }
}
