import Testing

@testable import Renskrift

@Suite struct MinutesProceedingsTests {
  private func item(_ blocks: [(Block.Role, String)]) throws -> Item {
    try #require(minutes(letterhead + [(.heading, "§ 1 Taxa")] + blocks).minutes.items.first)
  }

  @Test func sections() throws {
    let item = try item([
      (.paragraph, "Inledning."), (.subheading, "Sammanfattning av ärendet"), (.paragraph, "Text."),
      (.subheading, "Miljönämndens förslag till beslut"), (.listItem, "1. att höja taxan."),
      (.subheading, "Beslutsunderlag"), (.listItem, "• Skrivelse"), (.subheading, "Eget"),
    ])
    #expect(item.sections.map(\.kind) == [.other, .summary, .proposal, .basis, .other])
    #expect(item.sections.map(\.heading?.first) == [nil, "S", "M", "B", "E"])
    #expect(item.sections[1].blocks == ["b7", "b8"])
  }

  /// What the body that met proposes to another one is what it decided.
  @Test(arguments: [
    ("Miljönämndens förslag till kommunfullmäktige", ["Nämnden antar.", "Taxan höjs."]),
    ("Miljönämndens förslag till beslut", ["Nämnden antar."]),
    ("Kommunstyrelsens förslag till kommunfullmäktige", ["Nämnden antar."]),
  ])
  func proposalsToOthers(heading: String, decisions: [String]) throws {
    let item = try item([
      (.subheading, "Beslut"), (.paragraph, "Nämnden antar."), (.subheading, heading),
      (.paragraph, "Taxan höjs."),
    ])
    #expect(item.decisions.map(\.text) == decisions)
  }

  @Test(
    arguments: [
      (
        [
          (.subheading, "Beslut"), (.paragraph, "Miljönämnden beslutar"),
          (.listItem, "1. att höja taxan."), (.listItem, "• att sänka den."),
        ],
        ["Miljönämnden beslutar", "att höja taxan.", "att sänka den."]
      ),
      (
        [
          (.subheading, "Miljönämndens beslut"), (.paragraph, "2021 års taxa höjs."),
          (.subheading, "Yrkanden"), (.paragraph, "Bo Al (M) yrkar avslag."),
        ],
        ["2021 års taxa höjs."]
      ),
      (
        [
          (
            .paragraph,
            "Eva Ek hälsade välkommen. Årsmötet beslutade att höja avgiften. Mötet tackade."
          )
        ],
        ["Årsmötet beslutade att höja avgiften."]
      ),
      (
        [
          (.paragraph, "Styrelsen beslutar att"), (.listItem, "a) måla,"),
          (.listItem, "b) tvätta."), (.paragraph, "Klart."),
        ],
        ["Styrelsen beslutar att", "måla,", "tvätta."]
      ),
      (
        [
          (.paragraph, "Kommunfullmäktige beslutade att avskaffa taxan."),
          (.paragraph, "Nämnden beslutade 2019-05-02 att höja den."),
        ], []
      ),
      (
        [
          (.subheading, "Bakgrund"), (.paragraph, "Text."), (.subheading, "Miljönämnden beslutar"),
          (.listItem, "1. att höja taxan."),
        ], ["Miljönämnden beslutar", "att höja taxan."]
      ),
      (
        [
          (.subheading, "Förslag till beslut"), (.subheading, "Miljönämnden beslutar"),
          (.listItem, "1. att höja taxan."), (.subheading, "Beslut"),
          (.subheading, "Miljönämnden beslutar"), (.listItem, "1. att sänka taxan."),
        ], ["Miljönämnden beslutar", "att sänka taxan."]
      ),
      ([(.paragraph, "Beslut: Avgiften höjs.")], ["Avgiften höjs."]),
      ([(.paragraph, "Avtalet ska beslutas vid årsskiftet. Regeringen beslutade i fjol.")], []),
      ([(.subheading, "Bakgrund"), (.paragraph, "Nämnden beslutade 2019 att höja taxan.")], []),
    ] as [([(Block.Role, String)], [String])])
  func decisions(blocks: [(Block.Role, String)], texts: [String]) throws {
    #expect(try item(blocks).decisions.map(\.text) == texts)
  }

  @Test(
    arguments: [
      (
        "Omröstningen utfaller med 11 ja-röster mot 6 nej-röster och 2 nedlagda röster.",
        [11, 6, 2, 0]
      ),
      ("Vid omröstningen avges 28 ja- röster och 6 nej- röster.", [28, 6, 0, 0]),
      ("Med 17 ja-röster mot 12 nej-röster beslutar nämnden bifalla förslaget.", [17, 12, 0, 0]),
      ("Ja: 11, Nej: 6, Avstår: 2, Frånvarande: 1", [11, 6, 2, 1]),
      (
        "Med elva ja-röster och sex nej-röster, två ledamöter avstår, bifalls förslaget.",
        [11, 6, 2, 0]
      ),
      ("Förslaget bifalls med 7 röster mot 4.", [7, 4, 0, 0]),
      ("5 ja, 3 nej och 1 avstår.", [5, 3, 1, 0]),
      ("Den som vill bifalla röstar ja. Den som vill avslå röstar nej.", nil),
      ("Ja-röst för 2019 års taxa.", nil),
      ("Mötet jämförde 3 anbud mot 2 i fjol.", nil),
    ] as [(String, [Int]?)])
  func votes(text: String, counts: [Int]?) throws {
    let votes = try item([(.subheading, "Omröstning"), (.paragraph, text)]).votes
    #expect(
      votes.map { [$0.yes, $0.no, $0.abstain, $0.absent].compactMap(\.self) }
        == [counts].compactMap(\.self))
  }

  @Test func votesOnALineEach() throws {
    let votes = try item([
      (.subheading, "Omröstningsresultat"), (.listItem, "• Ja-röster: 8"),
      (.listItem, "• Nej-röster: 5"), (.listItem, "• Avstår: 1"),
    ]).votes
    #expect(votes.map(\.yes) == [8])
    #expect(votes.map(\.no) == [5])
    #expect(votes.map(\.abstain) == [1])
    #expect(votes.map(\.blocks) == [["b7", "b8", "b9"]])
  }

  @Test(arguments: [("Summa\t2\t1\t0", []), ("Summa\t3\t1\t0", ["votesDoNotAddUp"])])
  func tableOfVotes(sums: String, codes: [String]) throws {
    let blocks: [(Block.Role, String)] = [
      (.heading, "§ 1 Taxa"), (.subheading, "Omröstningsresultat"),
      (.tableRow, "Ledamot\tJa\tNej\tAvstår"), (.tableRow, "Eva Ek (S)\tX\t\t"),
      (.tableRow, "Bo Al (M)\t\tX\t"), (.tableRow, "Ida Öst (C)\tX\t\t"), (.tableRow, sums),
    ]
    let read = minutes(letterhead + blocks)
    let vote = try #require(read.minutes.items.first?.votes.first)
    #expect(vote.persons?.map(\.vote) == ["yes", "no", "yes"])
    #expect(vote.persons?.map(\.party) == ["S", "M", "C"])
    #expect(vote.no == 1)
    #expect(read.warnings.map(\.code) == codes)
  }

  @Test(arguments: [
    ("Eva af Ek (V) reserverar sig mot beslutet till förmån för eget yrkande.", ["Eva af Ek|V"]),
    ("Eva Ek (M) och Bo Al (KD) reserverade sig skriftligt.", ["Eva Ek|M", "Bo Al|KD"]),
    ("Mot beslutet reserverar sig Eva Ek och Bo Al (båda SD).", ["Eva Ek|SD", "Bo Al|SD"]),
    ("Vänsterpartiet reserverar sig mot beslutet.", ["Vänsterpartiet|-"]),
    ("Eva Ek (M), Bo Al (M) till förmån för eget yrkande.", ["Eva Ek|M", "Bo Al|M"]),
    ("Reservation mot beslutet anmäls av Eva Ek (M).", ["Eva Ek|M"]),
    ("Ingen reserverar sig.", []),
  ])
  func reservations(text: String, people: [String]) throws {
    let item = try item([(.subheading, "Reservation"), (.paragraph, text)])
    #expect(item.reservations.map { "\($0.name)|\($0.party ?? "-")" } == people)
  }

  @Test(arguments: [
    ("Eva Ek (S) och Bo Al (M) gör inlägg i ärendet.", ["Eva Ek|S", "Bo Al|M"]),
    ("I debatten deltar Eva Ek (S), Bo Al (M) och Ida Öst.", ["Eva Ek|S", "Bo Al|M", "Ida Öst|-"]),
    ("Ordföranden Eva Ek (S) yttrar sig.", ["Eva Ek|S"]),
    ("Eva Ek svarar på frågor. Bo Al (M) yttrade sig i ärendet.", ["Bo Al|M"]),
    ("Eva Ek redogör för ärendet.", []), ("Nämnden har yttrat sig över planen.", []),
  ])
  func speakers(text: String, people: [String]) throws {
    let item = try item([(.paragraph, text)])
    #expect(item.speakers.map { "\($0.name)|\($0.party ?? "-")" } == people)
  }

  @Test func speakersInAList() throws {
    let item = try item([
      (.paragraph, "I debatten deltar:"), (.listItem, "• Eva Ek (S)"), (.listItem, "• Bo Al (M)"),
      (.paragraph, "Ida Öst är sekreterare."),
    ])
    #expect(item.speakers.map(\.name) == ["Eva Ek", "Bo Al"])
  }

  @Test func voteAndReservationAreNoDecisions() throws {
    let item = try item([
      (.subheading, "Beslut"), (.paragraph, "Nämnden beslutar att anta planen."),
      (.paragraph, "Vid omröstningen avges 9 ja-röster och 4 nej-röster."),
      (.paragraph, "Eva Ek (S) reserverar sig mot beslutet."),
    ])
    #expect(item.decisions.map(\.text) == ["Nämnden beslutar att anta planen."])
    #expect(item.reservations.map(\.name) == ["Eva Ek"])
    #expect(item.votes.map(\.yes) == [9])
  }

  /// A table of votes with the row of their sums.
  private func votes(_ sums: String, isScanned: Bool) throws -> Item.Vote {
    let text =
      """
      PROTOKOLL
      Plats och tid  Kommunhuset, kl. 9.00
      Beslutande     Eva Ek (S), ordförande
      Justerare      Bo Alm

      § 1 Taxa
      Omröstningsresultat
      Ledamot        Parti  Ja    Nej   Avst
      Eva Ek         S        X
      Bo Alm         M              X
      Ida Öst        C        X
      Uno Ny         V                    X

      """ + sums + "\n"
    var document = isScanned ? Documents.scan(text) : Documents.text(text)
    for case let stage as any PureStage in Pipeline.standard.stages {
      try stage.run(on: &document, lexicon: WordList(["nämnd", "taxa"]))
    }
    return try #require(document.minutes?.items.first?.votes.first)
  }

  /// Heads stand at the left of their columns, marks in the middle.
  @Test(arguments: [true, false]) func marksBelongToTheNearestHead(isScanned: Bool) throws {
    let vote = try votes("Summa                   2     1     1", isScanned: isScanned)
    #expect(vote.persons?.map(\.vote) == ["yes", "no", "yes", "abstain"])
    #expect(vote.persons?.map(\.party) == ["S", "M", "C", "V"])
    #expect([vote.yes, vote.no, vote.abstain] == [2, 1, 1])
  }

  /// On a page that leans the sums stand beside the middle of their columns.
  @Test(arguments: [
    "Summa                   2     1     1", "Summa                       2     1     1",
  ])
  func sumsStandInTheOrderOfTheirHeads(sums: String) throws {
    let vote = try votes(sums, isScanned: false)
    #expect([vote.yes, vote.no, vote.abstain] == [2, 1, 1])
  }
}
