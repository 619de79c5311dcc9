import Renskrift
import Testing

/// Lists of people, signatures and titles as they stand on pages of a text layer.
extension PrintedPageTests {
  @Test func aTitleInANarrowColumnGoesOnInSmallLetters() throws {
    let page: [(y: Double, pieces: [Piece])] =
      [
        (100, [Piece(x: 70, text: "§ 12", bold: true)]),
        (114, [Piece(x: 70, text: "Fria resor för alla över 75", bold: true)]),
        (128, [Piece(x: 70, text: "år under lågtrafik", bold: true)]),
      ] + text(from: 160)
    #expect(
      try blocks([page]).first == "heading: § 12 Fria resor för alla över 75 år under lågtrafik")
  }

  @Test func aCentredTitleGoesOnCentred() throws {
    let page: [(y: Double, pieces: [Piece])] =
      [
        (100, [Piece(x: 285, text: "§ 12", bold: true)]),
        (114, [Piece(x: 200, text: "Val till styrelsen för Stiftelsen Eko", bold: true)]),
        (128, [Piece(x: 272, text: "Bruksmuseet i", bold: true)]),
      ] + text(from: 160)
    let found = try blocks([page])
    #expect(
      found.first == "heading: § 12 Val till styrelsen för Stiftelsen Eko Bruksmuseet i", "\(found)"
    )
  }

  @Test func aCaseNumberMayStandBesideTheSecondLineOfATitle() throws {
    let page: [(y: Double, pieces: [Piece])] =
      [
        (
          100,
          [
            Piece(x: 70, text: "§ 12", bold: true),
            Piece(x: 220, text: "Samordning av", bold: true),
          ]
        ),
        (
          114,
          [Piece(x: 70, text: "Dnr KS 85/10"), Piece(x: 220, text: "Insatser i länet", bold: true)]
        ),
      ] + text(from: 150)
    let found = try blocks([page])
    #expect(found.contains("heading: § 12 Samordning av Insatser i länet"), "\(found)")
    #expect(found.contains("caseNumber: Dnr KS 85/10"))
  }

  @Test func anotherFieldMayStandInTheRowOfALabel() throws {
    let page: [(y: Double, pieces: [Piece])] =
      [
        (
          100,
          [
            Piece(x: 70, text: "§ 12", bold: true), Piece(x: 180, text: "Dnr KS 2021/12"),
            Piece(x: 340, text: "Handläggare: Bo Al"),
          ]
        ), (118, [Piece(x: 70, text: "Avgifter för båtar", bold: true)]),
      ] + text(from: 150)
    let found = try blocks([page])
    #expect(found.contains("heading: § 12 Avgifter för båtar"), "\(found)")
    #expect(found.contains("paragraph: Handläggare: Bo Al"))
  }

  @Test func theSameWordAtTheEndOfPagesIsNoPageFooter() throws {
    let end: [(y: Double, pieces: [Piece])] = [
      (700, [Piece(x: 70, text: "Planen har inga negativa följder för barn och")]),
      (714, [Piece(x: 70, text: "unga.")]),
    ]
    let pages = [text(from: 90) + end, text(from: 90, 2) + end, text(from: 90) + end]
    #expect(try !blocks(pages).contains { $0.hasPrefix("pageFooter") })
  }

  @Test func theNextLabelHeadsAPageThoughTheLastOneEndsAmidASentence() throws {
    func item(_ number: Int, _ y: Double) -> [(y: Double, pieces: [Piece])] {
      [(y, [Piece(x: 70, text: "Kf § \(number) Samordning av insatser")])] + text(from: y + 30)
    }
    let found = try blocks([item(12, 90), item(13, 90) + item(14, 400)])
    #expect(found.filter { $0.hasPrefix("heading") }.count == 3, "\(found)")
  }

  @Test func theSamePhraseFarBelowTheTextIsAPageFooter() throws {
    let end = [(y: 810.0, pieces: [Piece(x: 220, text: "Protokollet är justerat digitalt")])]
    let pages = [text(from: 90) + end, text(from: 90, 2) + end, text(from: 90) + end]
    #expect(
      try blocks(pages).filter { $0 == "pageFooter: Protokollet är justerat digitalt" }.count == 3)
  }

  @Test func aSentenceUnderTheNameAtTheHeadOfEveryPageIsAPageHeader() throws {
    let line = "Protokoll fört vid sammanträde med kommunstyrelsens utskott 2015-08-31"
    let head: [(y: Double, pieces: [Piece])] = [
      (30, [Piece(x: 220, text: "TIBRO KOMMUN", bold: true)]), (46, [Piece(x: 100, text: line)]),
    ]
    let found = try blocks([head + text(from: 90), head + text(from: 90), head + text(from: 90)])
    #expect(found.filter { $0 == "pageHeader: \(line)" }.count == 3, "\(found)")
  }

  @Test func whomSomebodyReplacesStandsInARowOfItsOwn() throws {
    let page: [(y: Double, pieces: [Piece])] =
      [
        (100, [Piece(x: 70, text: "Beslutande"), Piece(x: 220, text: "Eva Ek (s), ordförande")]),
        (114, [Piece(x: 220, text: "Bo Al (m)")]),
        (128, [Piece(x: 234, text: "tjg ers för Ali Öst (m)")]),
        (142, [Piece(x: 70, text: "Paragrafer"), Piece(x: 220, text: "§§ 12–14")]),
        (220, [Piece(x: 70, text: "§ 12 Taxa", bold: true)]),
      ] + text(from: 250)
    let found = try blocks([page])
    #expect(found.allSatisfy { !$0.hasPrefix("paragraph: Bo") && !$0.hasPrefix("paragraph: tjg") })
  }

  @Test func aNameBelowALineToSignOnInATableSigns() throws {
    let page: [(y: Double, pieces: [Piece])] =
      [
        (100, [Piece(x: 70, text: "Plats"), Piece(x: 220, text: "Kommunhuset")]),
        (
          130,
          [
            Piece(x: 70, text: "Underskrifter"), Piece(x: 220, text: "Sekreterare ............"),
            Piece(x: 420, text: "Paragrafer 12–14"),
          ]
        ), (144, [Piece(x: 230, text: "Siv Önn")]),
        (170, [Piece(x: 220, text: "Ordförande ............")]),
        (184, [Piece(x: 230, text: "Eva Ek")]),
        (220, [Piece(x: 70, text: "§ 12 Taxa", bold: true)]),
      ] + text(from: 250)
    #expect(try blocks([page]).contains("signature: Siv Önn"))
  }

  @Test func namesBelowPostsInBoldAreOfTheList() throws {
    let page: [(y: Double, pieces: [Piece])] =
      [
        (100, [Piece(x: 70, text: "Sekreterare", bold: true)]),
        (130, [Piece(x: 180, text: "Siv af Önn")]),
        (150, [Piece(x: 70, text: "Ordförande", bold: true)]),
        (180, [Piece(x: 180, text: "Eva Ek")]),
        (220, [Piece(x: 70, text: "§ 12 Taxa", bold: true)]),
      ] + text(from: 250)
    #expect(
      try blocks([page]).prefix(4) == [
        "attendance: Sekreterare", "attendance: Siv af Önn", "attendance: Ordförande",
        "attendance: Eva Ek",
      ])
  }
}
