import Renskrift
import Testing

/// What pages of other layouts must not lose or tear: sub-headings at their tops, counts of votes at their ends,
/// paragraphs over page breaks, columns that end early.
extension PrintedPageTests {
  private static let head = [
    (y: 30.0, pieces: [Piece(x: 70, text: "Tibro kommun"), Piece(x: 300, text: "PROTOKOLL")])
  ]

  private static func line(_ y: Double, _ text: String, bold: Bool = false) -> (
    y: Double, pieces: [Piece]
  ) { (y, [Piece(x: 70, text: text, bold: bold)]) }

  /// Two pages may begin with the same sub-heading, which stands amid others.
  @Test func aSubheadingOnTopOfTwoPagesIsNoPageHeader() throws {
    func page(_ y: Double) -> [(y: Double, pieces: [Piece])] {
      Self.head + (y > 100 ? text(from: 76) : []) + [Self.line(y, "Vad nämnden vill", bold: true)]
        + text(from: y + 16)
    }
    let found = try blocks([300, 320, 340, 76, 76].map(page))
    #expect(found.filter { $0 == "subheading: Vad nämnden vill" }.count == 5)
    #expect(found.filter { $0 == "pageHeader: Tibro kommun" }.count == 5)
  }

  /// The name of a company on top of each page, though it stands alone in a line of the text as well.
  @Test func aNameOnTopOfAllPagesIsAPageHeader() throws {
    let name = Self.line(44, "Hallby Energi och Vatten")
    let pages = (0..<4).map { number in
      Self.head + [name] + text(from: 90)
        + (number == 2 ? [Self.line(300, "Hallby Energi och Vatten")] : [])
    }
    let found = try blocks(pages)
    #expect(found.filter { $0 == "pageHeader: Hallby Energi och Vatten" }.count == 4)
  }

  /// Counts of votes that two pages end with are no page footers.
  @Test func countsOfVotesAtTheEndOfAPageAreText() throws {
    func counts(_ y: Double, _ yes: String) -> [(y: Double, pieces: [Piece])] {
      [("Ja", yes), ("Nej", "3"), ("Avstår", "1")].enumerated().map { number, count in
        (
          y + 14 * Double(number),
          [Piece(x: 70, text: count.0), Piece(x: 200, text: count.1)]
        )
      }
    }
    let ending = text(from: 90, 40) + [Self.line(652, "Votering", bold: true)]
    let plain = Self.head + text(from: 90, 20)
    let page = Self.head + ending
    let found = try blocks([
      plain, page + counts(666, "9"), plain, page + counts(666, "8"), plain,
    ])
    #expect(found.allSatisfy { !$0.hasPrefix("pageFooter") })
  }

  /// The longest entries of a list of people fill its measure, and each stays one of its own.
  @Test func peopleWithOfficesStandEachInALineOfTheirOwn() throws {
    let people = [
      "Jonna Idebrant (S), ordförande", "Jerker Forsmark (C), 1:e vice ordförande",
      "Ulrika Tallberg (M), 2:e vice ordförande", "Kjell-Arne Törnebohm (V)",
    ]
    let page =
      Self.head + [Self.line(90, "Beslutande ledamöter", bold: true)]
      + people.enumerated().map { Self.line(104 + 14 * Double($0), $1) }
    let found = try blocks([page])
    for person in people { #expect(found.contains("attendance: \(person)")) }
  }

  /// Dates that end a sentence stand where pages end, or begin, more than once.
  @Test func theEndOfASentenceOnTheNextLineIsText() throws {
    let open =
      "och kommunen ska enligt planen som kommunstyrelsen antog ta ut taxan från och med den"
    func page(_ number: Int, _ last: [String]) -> [(y: Double, pieces: [Piece])] {
      Self.head + text(from: 90, 40)
        + last.enumerated().map { Self.line(652 + 14 * Double($0), $1) }
        + [Self.line(740, "Sida \(number)/6")]
    }
    func next(_ number: Int, _ first: String) -> [(y: Double, pieces: [Piece])] {
      Self.head + [Self.line(76, first)] + text(from: 90, 20)
        + [Self.line(740, "Sida \(number)/6")]
    }
    let found = try blocks([
      page(1, [open, "2021-06-07."]), page(2, [open, "2021-12-17."]), page(3, [open]),
      next(4, "2021-08-24."), page(5, [open]), next(6, "2021-09-13."),
    ])
    for date in ["2021-06-07.", "2021-12-17.", "2021-08-24.", "2021-09-13."] {
      #expect(
        found.contains { $0.hasPrefix("paragraph: ") && $0.contains("från och med den \(date)") })
    }
    #expect(found.filter { $0.hasPrefix("pageFooter") }.count == 6)
    #expect(found.filter { $0.hasPrefix("pageHeader") }.count == 12)
  }

  /// The last line of a page header may end in a full stop, and the page before in the middle of a sentence.
  @Test func aPageHeaderBelowAnOpenPageIsNoEndOfASentence() throws {
    let open =
      "och kommunen ska enligt planen som kommunstyrelsen antog ta ut taxan från och med den"
    let head = Self.head + [Self.line(44, "Org.nr 212000-0001.")]
    let page = head + text(from: 90, 20) + [Self.line(370, open)]
    let found = try blocks([page, page, head + [Self.line(76, "2021-09-13.")] + text(from: 90)])
    #expect(found.filter { $0 == "pageHeader: Org.nr 212000-0001." }.count == 3)
    #expect(found.contains { $0.contains("från och med den 2021-09-13.") })
  }

  /// Where sentences that end with their lines go on inside paragraphs, they do so over a page break.
  @Test(arguments: [true, false]) func aFullLineGoesOnAsThoseInsideThePagesDo(goesOn: Bool) throws {
    let full = "Vår kommun ska enligt planen arbeta för att alla får ta del av den nya dagen."
    let next = "Kommunstyrelsen ska enligt planen arbeta för att alla får ta del av planen."
    let short = "Nämnden antar planen."
    var page: [(y: Double, pieces: [Piece])] = []
    for number in 0..<8 {
      let y = 60 + 60 * Double(number)
      page += [Self.line(y, full), Self.line(y + (goesOn ? 14 : 26), next)]
      page.append(Self.line(y + (goesOn ? 28 : 40), short))
    }
    page.append(Self.line(560, full))
    let second = [Self.line(90, next), Self.line(104, short)] + text(from: 130)
    let found = try blocks([page, second])
    #expect(found.filter { $0 == "paragraph: \(full) \(next) \(short)" }.count == (goesOn ? 9 : 0))
  }

  /// In capitals the lead-in of a decision is a heading, in plain type it is text.
  @Test(arguments: [
    ("NÄMNDEN BESLUTAR", "subheading"), ("Nämnden beslutar", "paragraph"),
  ]) func aLeadInInCapitalsIsAHeading(lead: String, role: String) throws {
    let page =
      [Self.line(100, "§ 12 Ny taxa", bold: true)] + text(from: 120)
      + [Self.line(190, lead), Self.line(204, "att godkänna rapporten.")] + text(from: 230)
    #expect(try blocks([page]).contains("\(role): \(lead)"))
  }

  /// On the last page of a text in columns one of them may end early.
  @Test func columnsMayEndEarlyOnTheLastPage() throws {
    let left = [
      "och kommunen ska enligt planen", "arbeta för att alla ska kunna",
      "ta del av den nya planen här",
    ]
    let right = [
      "så att husen kan värmas av", "solen under hela året och så", "att vattnet tas till vara",
    ]
    func page(_ second: Int) -> [(y: Double, pieces: [Piece])] {
      Self.head
        + (0..<24).map { number in
          let y = 90 + 14 * Double(number)
          let piece = Piece(x: 70, text: left[number % 3])
          let other = Piece(x: 320, text: right[number % 3])
          return (y, number < second ? [piece, other] : [piece])
        }
    }
    let found = try blocks([page(24), page(5)])
    #expect(found.allSatisfy { !$0.hasPrefix("tableRow") })
    // Each column is read to its end, on the short page as on the full one.
    #expect(found.contains { $0.contains("enligt planen arbeta för att alla") })
    #expect(!found.contains { $0.contains("enligt planen så att husen") })
  }

  /// A title in larger type than the sub-headings goes on below itself, though its line had room.
  @Test func aLargeTitleGoesOnBelowItself() throws {
    let title = { (y: Double, text: String) in
      (y: y, pieces: [Piece(x: 70, text: text, bold: true, size: 14)])
    }
    let page =
      text(from: 60) + [
        title(300, "§ 12 Detaljplan för kvarteret"), title(316, "Fiskmåsen med bilagor"),
      ]
      + [Self.line(338, "Vad nämnden vill", bold: true)] + text(from: 352)
    let found = try blocks([page])
    #expect(found.contains("heading: § 12 Detaljplan för kvarteret Fiskmåsen med bilagor"))
    #expect(found.contains("subheading: Vad nämnden vill"))
    // Of the same size as the sub-headings it may be one of these.
    let small =
      text(from: 60) + [Self.line(300, "§ 12 Detaljplan", bold: true)]
      + [Self.line(314, "Vad nämnden vill", bold: true)] + text(from: 330)
    #expect(try blocks([small]).contains("heading: § 12 Detaljplan"))
  }
}
