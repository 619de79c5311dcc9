import Testing

@testable import Renskrift

/// When an association met, and which.
@Suite struct AssociationHeadTests {
  private func read(_ text: String) throws -> Minutes {
    try Documents.converted(text, through: "minutes").minutes ?? Minutes()
  }

  @Test(arguments: [
    ("Styrelsemöte 230403", "Protokoll fört vid styrelsemöte måndagen den 3 april kl 16.00"),
    ("Protokoll årsmöte 2023", "Tid: Måndagen den 3 april, kl. 16.00"),
    ("23 04 03", "Protokoll fört vid styrelsemöte kl. 16.00"),
    ("Protokoll", "Styrelsemöte 2023-04-03 16:00 Bystugan"),
  ])
  func theDateMayBeShort(first: String, second: String) throws {
    let meeting = try read(
      "\(first)\n\n\(second)\n\n§ 1 Val\n\nBo Al valdes.\n\n§ 2 Övrigt\n\nInget.\n")
    #expect(meeting.date == "2023-04-03")
    #expect(meeting.start == "16:00")
  }

  @Test(arguments: [
    (
      "Protokoll fört vid styrelsemöte med Vika Fäbodlag Samfällighetsförening söndagen den 3 april kl 16",
      "Vika Fäbodlag Samfällighetsförening"
    ),
    ("Protokoll från Höstmöte för Ängens hembygdsförening 2023-04-03", "Ängens hembygdsförening"),
    ("Protokoll fört vid Ängens Hembygdsförenings årsmöte 2023-04-03", "Ängens Hembygdsförening"),
    (
      "Protokoll från årsstämma i Vikens vägsamfällighet för verksamhetsåret 2022 – 2023",
      "Vikens vägsamfällighet"
    ),
    (
      "Protokoll fört vid årsmöte i Ängsbygdens Byaråd, Bystugan, Ängen 2023-04-03",
      "Ängsbygdens Byaråd"
    ),
  ])
  func aTitleNamesTheAssociation(title: String, name: String) throws {
    let meeting = try read("\(title)\n\n§ 1 Val\n\nBo Al valdes.\n\n§ 2 Övrigt\n\nInget.\n")
    #expect(meeting.organisation == name)
  }

  @Test func aPageAboutMinutesIsNoMeeting() throws {
    let page = """
      Organisation och protokoll

      Protokoll (pdf):

      Ledamöter
      Eva Ek (ordf.)
      Bo Al

      Ersättare
      Siv Önn
      """
    #expect(try read(page) == Minutes(kind: .other))
  }
}
