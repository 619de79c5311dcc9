import Renskrift
import Testing

/// Labels, titles and letters of parties on pages that were recognised with doubt.
extension ScannedLinesTests {
  /// Items with labels in a column before their titles, which few readers read.
  private func items(_ labels: [String]) -> [Printed] {
    labels.enumerated().flatMap { number, label in
      let y = 100 + 60 * Double(number)
      return [
        Printed(x: 60, y: y, text: label, confidence: 0.3),
        Printed(x: 150, y: y, text: "Ekonomi"),
        Printed(x: 150, y: y + 20, text: "Nämnden godkänner rapporten."),
      ]
    }
  }

  @Test func aScrapWhereLabelsStandIsNoNoise() throws {
    let words = WordList(["ekonomi", "nämnden", "godkänner", "rapporten"])
    let noise = { (labels: [String]) in
      try blocks(items(labels), words).filter { $0.hasPrefix("noise") }
    }
    #expect(try noise(["§ 35", "8 36", "837", "SI8"]) == [])
    #expect(try noise(["8 36", "SI8"]) == ["noise: SI8"], "too few labels")
  }

  @Test func signsOfLettersAndNumbersAloneAreReadByTheirSeries() throws {
    let items = [("KS $ 46", "TAXA"), ("KS $ 47", "VAL"), ("KS $ 48", "ÖVRIGT")].enumerated()
    let page = items.flatMap { number, item in
      let y = 120 + 60 * Double(number)
      return [
        Printed(x: 60, y: y, text: item.0), Printed(x: 150, y: y, text: item.1),
        Printed(x: 60, y: y + 20, text: "Nämnden godkänner rapporten om taxan."),
      ]
    }
    let found = try blocks([Printed(x: 60, y: 80, text: "Paragrafer SS 46–48")] + page)
    #expect(
      found.filter { $0.hasPrefix("heading") } == [
        "heading: KS § 46 TAXA", "heading: KS § 47 VAL", "heading: KS § 48 ÖVRIGT",
      ])
  }

  @Test func lettersOfAPartyBesideANameAreNoNoise() throws {
    let words = WordList(["eva", "ledamot"])
    let row = { (party: String) in
      try blocks(
        [
          Printed(x: 80, y: 100, text: "Eva Ek"),
          Printed(x: 240, y: 100, text: party, confidence: 0.4),
          Printed(x: 300, y: 100, text: "Ledamot"),
        ], words
      ).contains { $0.hasPrefix("noise") }
    }
    #expect(try !row("SD"))
    #expect(try row("XD"))
  }

  @Test func signsAloneBesideACaseNumberAreNoNoise() throws {
    let found = try blocks([
      Printed(y: 100, text: "§ 6"), Printed(x: 400, y: 100, text: "Dnr KS 2021/00123"),
      Printed(y: 120, text: "Ekonomi"), Printed(y: 140, text: "Nämnden godkänner rapporten."),
      Printed(y: 170, text: "§§", other: "$7", confidence: 0),
      Printed(x: 400, y: 170, text: "Dnr KS 2021/00124"), Printed(y: 190, text: "Val"),
      Printed(y: 210, text: "Nämnden väljer Eva Ek."),
    ])
    #expect(!found.contains { $0.hasPrefix("noise") })
  }

  @Test func aTitleInLargeTypeGoesOnInItsType() throws {
    func large(_ y: Double, _ text: String) -> Printed {
      Printed(y: y, text: text, size: 1.5)
    }
    let title = "§ 12 Ansökan om bygglov för nybyggnad av enbostadshuset"
    let found = { (second: Printed) in
      try blocks(
        [large(100, title), second] + paragraphs(0).map { Printed(y: $0.y + 40, text: $0.text) }
      ).first
    }
    #expect(try found(large(120, "Norra Granåsa 4:17")) == "heading: \(title) Norra Granåsa 4:17")
    #expect(try found(Printed(y: 120, text: "Norra Granåsa 4:17")) == "heading: \(title)")
  }
}
