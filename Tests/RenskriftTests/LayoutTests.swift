import Foundation
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

  @Test func aLogoReadAsANumberDoesNotHideTheLetterhead() throws {
    let text = "0) Mjölby PROTOKOLL\nSocialnämnden 2021-06-07\n\n§ 1 Val av justerare\n"
    #expect(try roles(text).last == "body: § 1 Val av justerare")
    #expect(try roles(text).dropLast().allSatisfy { !$0.hasPrefix("body") })
  }

  @Test(arguments: ["Sida 2av3", "Sida 2av 3", "Sida 2 av3", "Sid 2 av 3"])
  func theSpacesOfACountOfPagesMayBeLost(_ count: String) throws {
    #expect(
      try roles("\(count)          Utbildningsnämnden\n\n§ 1 Val av justerare\n").dropLast() == [
        "pageNumber: \(count)", "pageHeader: Utbildningsnämnden",
      ])
  }

  @Test func aRowOfALetterheadThatWasReadOtherwiseGoesOnFromTheRowAbove() throws {
    let pages = ["kommun", "korar", "kommun."].enumerated().map { index, name in
      """
      Granå          PROTOKOLL          Sida \(index + 1)(3)
      \(index == 1 ? "• RE   Socialnämnden" : "Socialnämnden")
      \(name)          2018-05-05
      Texten på sidan är lång nog att vara text, och den går vidare.
      """
    }
    let found = try roles(pages.joined(separator: "\n\u{0C}"))
    #expect(!found.contains { $0.hasPrefix("body") && $0.contains("2018") })
    #expect(found.count { $0.hasPrefix("body: Texten") } == 3)
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

  @Test func aPageBeyondTheLastOneIsACaseNumber() throws {
    let text = "Mjölby kommun          PROTOKOLL\nDnr KS 2020/348\n§ 1 Val av justerare\n"
    #expect(try roles(text).contains("body: Dnr KS 2020/348"))
  }

  @Test func headingsInTheMarginComeBeforeTheTextBesideThem() throws {
    let text = """
      Beslut              Nämnden antar planen för vatten i länet och
                          tackar för ordet.
      Beslutet            Akten
      skickas till        Sökanden
      Organ               Nämnden
      """
    #expect(
      try roles(text) == [
        "marginNote: Beslut", "body: Nämnden antar planen för vatten i länet och",
        "body: tackar för ordet.", "marginNote: Beslutet", "marginNote: skickas till",
        "body: Akten", "body: Sökanden", "table: Organ", "table: Nämnden",
      ])
  }

  @Test func cellsOfNumberedRowsAreReadOneAfterTheOther() throws {
    let text = """
      1.   Mötets         Eva Ek hälsar alla välkomna        Eva
           öppnande       till årets första möte.
      2.   Val            Bo Al väljs.                       Bo
      3.   Ekonomi        Kassan är god, och avgiften
                          blir som i fjol.                   Ida
      """
    let document = try Documents.converted(text, through: "segment")
    #expect(
      document.blocks?.map(\.text) == [
        "1.\tMötets öppnande\tEva Ek hälsar alla välkomna till årets första möte.\tEva",
        "2.\tVal\tBo Al väljs.\tBo",
        "3.\tEkonomi\tKassan är god, och avgiften blir som i fjol.\tIda",
      ])
  }

  @Test func titlesStandOverTheirTextInATableOfItems() throws {
    let text = """
      1.   Val av justerare
           Bo Al väljs att justera dagens protokoll.             Bo
      2.   Ekonomi                                               Eva
           Kassan är god, och avgiften blir som i fjol.
      3.   Underhåll
           Taket på sjuttioettans förråd ska målas i vår.        Ida
      4.   Övriga frågor                                         Ida
           Inga övriga frågor hade kommit in till mötet.
      """
    let document = try Documents.converted(text, through: "layout")
    #expect(document.layout?.runs.allSatisfy { $0.role == .body } == true)
  }

  @Test func aColumnIsFoundWhereCellsNearlyTouch() throws {
    let text = """
      Eva Ek         S    Ledamot
      Bo Al          M    Ledamot
      Ann-Marie Åhs  SD   Ledamot
      Ida Öst        C    Ledamot
      """
    let document = try Documents.converted(text, through: "segment")
    #expect(document.blocks?[2].text == "Ann-Marie Åhs\tSD\tLedamot")
  }

  @Test func aSentenceThatSpeaksOfADateIsNoFooter() throws {
    let text = """
      § 2 Kommande möten
      Nämnden diskuterar hur sammanträden ska läggas och vilka
      förslag på datum för vårens möten som ska skickas ut till alla.
      """
    #expect(try roles(text).allSatisfy { $0.hasPrefix("body") })
  }

  @Test func theRangeOfItemsOnTheLastLineIsNoPageNumber() throws {
    #expect(
      try roles("Utses att justera\nAnna Ek\nParagrafer\n§§ 8–12\n").last?.hasPrefix("body") == true
    )
  }

  @Test func aListThatEndsEachPageIsNoFooter() throws {
    let pages = (1...4).map {
      """
      Granå kommun          PROTOKOLL          \($0)(4)
      § \(10 + $0) Ärende
      Nämnden beslutar att bifalla förslag \($0) om nya öppettider.
      Beslutet skickas till
      Ekonomiavdelningen
      Akten
      """
    }
    let roles = try roles(pages.joined(separator: "\n\u{0C}"))
    #expect(roles.filter { $0 == "body: Akten" }.count == 4)
    #expect(roles.filter { $0.hasPrefix("page") }.count == 12)
  }

  @Test func caseNumbersOfItemsThatEndPagesAreNoFooter() throws {
    let pages = (1...4).map {
      """
      Granå kommun          PROTOKOLL          \($0)(4)
      Nämnden beslutar att bifalla förslag \($0) om nya öppettider.
      § \(10 + $0) Ärende
      Dnr SN 2017/21\($0)
      """
    }
    let roles = try roles(pages.joined(separator: "\n\u{0C}"))
    #expect(roles.filter { $0.hasPrefix("body: Dnr SN 2017/21") }.count == 4)
  }

  @Test func theSameCaseNumberOnEachPageIsAHeader() throws {
    let pages = (1...4).map {
      """
      Granå kommun          PROTOKOLL          \($0)(4)
      Dnr SN 2017/21
      Nämnden beslutar att bifalla förslag \($0) om nya öppettider.
      """
    }
    let roles = try roles(pages.joined(separator: "\n\u{0C}"))
    #expect(roles.filter { $0.hasPrefix("pageHeader: Dnr SN") }.count == 4)
  }

  @Test func aListItemThatEndsAnotherPageIsNoHeader() throws {
    let text = """
      Socialnämnden
      2014-02-14 1(2)
      Text på första sidan som är lång nog att vara text.
      Beslutsunderlag
      – Utlåtande daterat 2021-12-03
      Beslut
      Nämnden beslutar att bifalla ansökan om bygglov.
      Reservation
      Anna Ek reserverar sig.
      \u{0C}Socialnämnden
      Utlåtande daterat 2021-12-03
      Beslut
      Nämnden beslutar att anta planen som den är.
      """
    #expect(try roles(text).contains("body: Utlåtande daterat 2021-12-03"))
  }

  @Test func aHeaderOfOneLineMayEndInAMonth() throws {
    let text = """
      SOCIALNÄMNDEN • PROTOKOLL • 2 februari 2018
      § 1 Val av justerare
      """
    #expect(try roles(text).first == "pageHeader: SOCIALNÄMNDEN • PROTOKOLL • 2 februari 2018")
  }

  @Test func whatStandsApartOverTheTextIsALetterhead() throws {
    let text = """
      Björkby IF                              Styrelsemöte 12 maj 2014

      Protokoll fört vid styrelsemöte
      1. Mötet öppnas
      """
    #expect(
      try roles(text).prefix(2) == [
        "pageHeader: Björkby IF", "pageHeader: Styrelsemöte 12 maj 2014",
      ])
  }

  @Test func addressesOfTheOfficeAreAFooter() throws {
    let text = """
      § 1 Val av justerare
      Anna Ek väljs att justera protokollet i dag.

      Postadress      Besöksadress    Telefon         Org.nr
      782 21 Granå    Storgatan 4     0243-55 60 00   212000-1234
      """
    #expect(try roles(text).suffix(8).allSatisfy { $0.hasPrefix("pageFooter") })
    let contact = "§ 1 Kontakt\nFrågor besvaras av:\nAnna Ek, 0155-11 22 33, anna.ek@grana.se\n"
    #expect(try roles(contact).allSatisfy { $0.hasPrefix("body") })
  }

  @Test(arguments: [2, 3]) func columnsOfANewsletterAreReadOneAfterTheOther(count: Int) throws {
    let columns = (1...count).map { column in
      (1...8).map {
        $0 == 1 ? "Spalt \(column) börjar här" : "rad \($0) i spalt \(column) fortsätter"
      }
    }
    let rows = (0..<8).map { row in
      columns.map { $0[row].padding(toLength: 34, withPad: " ", startingAt: 0) }.joined()
    }
    let text =
      "En inledning som går tvärs över hela sidan från kant till kant i ett enda stycke.\n"
      + rows.joined(separator: "\n") + "\n"
    #expect(try roles(text).dropFirst() == columns.flatMap(\.self).map { "body: \($0)" }[...])
  }

  @Test func rowsOfLongCellsAreNoColumns() throws {
    let cells = ["Frågan om nya öppettider", "som har kommit in i vår", "och som gäller hallen"]
    let row = cells.map { $0.padding(toLength: 30, withPad: " ", startingAt: 0) + $0 }
      .joined(separator: "\n")
    let document = try Documents.converted(
      "Inledning.\n\n" + [row, row, row].joined(separator: "\n\n") + "\n", through: "layout")
    #expect((document.layout?.runs ?? []).filter { $0.cell != nil }.count == 18)
  }

  @Test func aNumberWithAMisreadSignBeginsAnItemAndNoHeader() throws {
    let pages = (1...3).map {
      """
      Socialnämnden          2022-05-03          \($0)(3)
      SN 8 15\($0) Revidering av taxan
      Dnr: SN 2022/0011\($0)
      Nämnden beslutar att anta taxan för år \($0) som den är.
      """
    }
    #expect(
      try roles(pages.joined(separator: "\n\u{0C}")).filter { $0.hasPrefix("body") }.count == 9)
  }

  @Test func aTableGoesOnInRowsThatLackTheLabel() throws {
    let text = """
      Beslutande    Eva Ek (S)        Bo Alm (M)
                    Ida Öst (C)       Uno Ny (V)
                    Åsa Lo (L)
      Justerare     Eva Ek
      """
    let document = try Documents.converted(text, through: "segment")
    #expect(
      document.blocks?.map(\.text) == [
        "Beslutande\tEva Ek (S)\tBo Alm (M)", "\tIda Öst (C)\tUno Ny (V)", "\tÅsa Lo (L)",
        "Justerare\tEva Ek",
      ])
  }

  @Test func numbersThatCountPagesAreNoLabels() throws {
    let pages =
      ["§ 4 Ekonomi\nText som beslutas av nämnden i dag.\n84"]
      + [85, 86].map { "En bilaga som hör till protokollet och är lång nog.\n\($0)" }
    #expect(try roles(pages.joined(separator: "\u{0C}")).contains("body: 85") == false)
  }

  @Test(arguments: ["85", "85."])
  func aLabelAloneOnTopOfAPageIsNoPageNumber(_ label: String) throws {
    let head = "Granå kommun          PROTOKOLL          Sida "
    let text = """
      \(head)1(2)
      Socialnämnden
      § 4 Val av justerare
      Anna Ek väljs att justera protokollet i dag.
      \u{0C}\(head)2(2)
      \(label)
      Ekonomisk rapport
      Nämnden tackar för informationen om ekonomin i år.

      """
    #expect(try roles(text + "§ 6 Övrigt\nInga frågor togs upp.\n").contains("body: \(label)"))
    // Without an item beside it in the series it is a page number.
    let other = text.replacing("§ 4", with: "§ 14") + "§ 16 Övrigt\nInga frågor togs upp.\n"
    #expect(try roles(other).contains("body: \(label)") == false)
  }

  @Test(arguments: ["", "Sn "])
  func labelsWithDollarSignsThatCountOnAreNoPageNumbers(_ prefix: String) throws {
    let head = "Granå kommun          PROTOKOLL          Sida "
    func page(_ number: Int) -> String {
      """
      \(head)\(number)(3)
      \(prefix)$ \(number + 181)
      Ekonomisk rapport
      Nämnden tackar för informationen om ekonomin i år.

      """
    }
    let pages = [1, 2, 3].map(page)
    for number in 182...184 {
      #expect(
        try roles(pages.joined(separator: "\u{0C}")).contains("body: \(prefix)$ \(number)"))
    }
    // One alone may be anything.
    let other = try roles(
      pages[0] + "\u{0C}\(head)2(3)\nText som går vidare på nästa sida i dag.\n")
    #expect(other.contains("body: $ 182") == false || !prefix.isEmpty)
  }

  @Test func namesThatRecurAtTheEndOfATableAreNoFooter() throws {
    let people = ["Anna Ek", "Bo Alm", "Eva Ros", "Per Sand", "Ida Öst", "Ola Hed"]
    let page = { (number: Int) in
      "Granå kommun          PROTOKOLL          \(number) (3)\n§ \(number) Taxa för vatten\n\n"
        + people.map { "\($0.padding(toLength: 14, withPad: " ", startingAt: 0))S         X\n" }
        .joined() + "\n\nJusterandes sign          Utdragsbestyrkande\n"
    }
    let found = try roles(page(1) + "\u{0C}" + page(2) + "\u{0C}" + page(3))
    #expect(found.filter { $0.hasPrefix("table: Ola Hed") }.count == 3)
    #expect(found.filter { $0 == "pageFooter: Utdragsbestyrkande" }.count == 3)
  }

  @Test func itemsWithTheirLabelInAColumnAreNoTable() throws {
    let text = """
      § 4      Val av justerare
               Anna Ek väljs att justera protokollet.
               Beslut
               Socialnämnden väljer Anna Ek.
      § 5      Ekonomi
             ' Nämnden tackar för informationen.
               Beslut
               Informationen läggs till handlingarna.
      § 6      Övrigt
               Inga frågor togs upp.
      """
    #expect(try roles(text).allSatisfy { !$0.hasPrefix("table") })
  }

  @Test func theHeadingOfAnItemEndsATable() throws {
    let text = """
      Plats          Kommunhuset
      Ledamöter      Anna Ek (S)
                     Bo Alm (M)
                     § 4 Val av justerare
                     Anna Ek väljs att justera protokollet i dag.
      """
    let found = try roles(text)
    #expect(found.filter { $0.hasPrefix("table") }.count == 5)
    #expect(found.contains("body: § 4 Val av justerare"))
  }

  /// What a reader makes of a ruling line joins no cells.
  @Test func cellsOnEitherSideOfAPhantomAreTwo() throws {
    func word(_ start: Int, _ length: Int, _ box: Box) -> Word {
      Word(start: start, length: length, box: box, confidence: 0.9, reader: "swe")
    }
    func line(_ y: Double, isRuled: Bool) -> Line {
      let name = [word(0, 3, Box(60, y, 80, y + 10)), word(4, 2, Box(84, y, 95, y + 10))]
      let party = Box(130, y, 136, y + 10)
      guard isRuled else { return Line(text: "Eva Ek S", words: name + [word(7, 1, party)]) }
      let rule = Word(
        start: 7, length: 3, box: Box(110, y - 4, 114, y + 11), confidence: 0.2, reader: "swe")
      return Line(text: "Eva Ek — S", words: name + [rule, word(11, 1, party)])
    }
    var document = Document(
      source: Source(file: "a.pdf", sha256: "", mediaType: "application/pdf", pageCount: 1),
      tools: Tools(renskrift: "test"),
      pages: [
        Page(
          number: 1, width: 595, height: 842, origin: .ocr, status: .ok,
          lines: (0..<4).map { line(300 + 16 * Double($0), isRuled: $0 == 2) })
      ])
    for case let layout as LayoutStage in Pipeline.standard.stages {
      try layout.run(on: &document, lexicon: WordList([]))
    }
    let cells = (document.layout?.runs ?? []).filter { $0.role == .table }
    #expect(cells.compactMap(\.cell?.column) == [0, 1, 0, 1, 0, 1, 0, 1])
  }

  @Test func wordsThatNoPrintCanBeAreNoise() throws {
    func word(_ start: Int, _ length: Int, _ box: Box, _ confidence: Double = 0.9) -> Word {
      Word(start: start, length: length, box: box, confidence: confidence, reader: "swe")
    }
    func roles(_ line: String, _ words: [Word]) throws -> [String] {
      let rest = (0..<4).map { number in
        let top = 100 + 14 * Double(number)
        let words = [
          word(0, 8, Box(60, top, 110, top + 10)), word(9, 7, Box(113, top, 150, top + 10)),
        ]
        return Line(text: "Nämnden tackar.", words: words)
      }
      let page = Page(
        number: 1, width: 595, height: 842, origin: .ocr, status: .ok,
        lines: rest + [Line(text: line, words: words)])
      var document = Document(
        source: Source(file: "a.pdf", sha256: "", mediaType: "application/pdf", pageCount: 1),
        tools: Tools(renskrift: "test"), pages: [page])
      for case let layout as LayoutStage in Pipeline.standard.stages {
        try layout.run(on: &document, lexicon: WordList(["nämnden"]))
      }
      return (document.layout?.runs ?? []).filter { $0.role == .noise }.map {
        document.read([$0.span])
      }
    }
    let name = word(0, 3, Box(60, 160, 80, 170))
    let upright = Box(90, 156, 94, 171)
    #expect(
      try roles("Eva = 12", [name, word(4, 1, upright), word(6, 2, Box(99, 160, 108, 170))]) == [
        "="
      ])
    // A dash to which its reader gave the height of the line, and the rule between two cells.
    let after = word(8, 2, Box(99, 160, 108, 170))
    #expect(try roles("Eva – 12", [name, word(4, 3, upright), after]) == [])
    #expect(try roles("Eva – 12", [name, word(4, 3, upright, 0.6), after]) == ["–"])
    let far = word(8, 2, Box(120, 160, 130, 170))
    #expect(try roles("Eva – 12", [name, word(4, 3, upright), far]) == ["–"])
    let lying = Box(90, 163, 96, 167)
    #expect(
      try roles("Eva = 12", [name, word(4, 1, lying), word(6, 2, Box(99, 160, 108, 170))]) == [])
    #expect(try roles("H", [word(0, 1, Box(45, 160, 46, 161))]) == ["H"])
    #expect(try roles("7", [word(0, 1, Box(45, 160, 48, 165))]) == [], "small print")
    // A punched hole; a number with the text, or that was read well, is none.
    let text = word(2, 3, Box(60, 160, 80, 170))
    #expect(try roles("8 Eva", [word(0, 1, Box(7, 160, 17, 170), 0.5), text]) == ["8"])
    #expect(try roles("8 Eva", [word(0, 1, Box(7, 160, 17, 170), 0.9), text]) == [])
    #expect(try roles("8 Eva", [word(0, 1, Box(48, 160, 55, 170), 0.5), text]) == [])
    // Numbers in a column of their own, read with little confidence.
    let label = word(0, 8, Box(60, 160, 100, 170))
    func values(_ text: String) throws -> [String] {
      try roles("Nämnden " + text, [label, word(9, text.utf8.count, Box(160, 160, 190, 170), 0.3)])
    }
    #expect(try values("4–7") == [])
    #expect(try values("§5§4–7") == [])
    #expect(try values("4)'7") == ["4)'7"])
  }
}
