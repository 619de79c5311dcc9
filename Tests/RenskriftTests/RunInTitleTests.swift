import Renskrift
import Testing

/// Titles in bold that the text goes on behind, in text layers by their font and in scans by their strokes.
@Suite struct RunInTitleTests {
  /// The blocks of lines of words, those in `**` bold; of those with `~` the strokes were not judged.
  private func blocks(_ lines: [String], scanned: Bool) throws -> [String] {
    let page = lines.enumerated().map { number, marked in
      var isBold = false
      var words: [Word] = []
      var text = ""
      for part in marked.split(separator: " ") {
        if part.hasPrefix("**") { isBold = true }
        let isJudged = !part.contains("~")
        let plain = part.replacing("*", with: "").replacing("~", with: "")
        if !text.isEmpty { text += " " }
        let (left, top) = (60 + 5 * Double(text.count), 60 + 14 * Double(number))
        words.append(
          Word(
            start: text.utf8.count, length: plain.utf8.count,
            box: Box(left, top, left + 5 * Double(plain.count), top + 10),
            confidence: scanned ? 0.9 : nil, reader: scanned ? "swe" : nil,
            font: scanned ? nil : Font(size: 11, bold: isBold, italic: false),
            heavy: scanned && isJudged ? isBold : nil))
        text += plain
        if part.hasSuffix("**") { isBold = false }
      }
      return Line(text: text, ending: "\n", words: words)
    }
    var document = Document(
      source: Source(file: "t.pdf", sha256: "", mediaType: "application/pdf", pageCount: 1),
      tools: Tools(renskrift: "0"),
      pages: [
        Page(
          number: 1, width: 595, height: 842, origin: scanned ? .ocr : .textLayer, status: .ok,
          lines: page)
      ])
    for name in ["layout", "segment"] {
      try Pipeline.standard.run(name, on: &document, lexicon: WordList([]))
    }
    return document.blocks?.map { "\($0.role.rawValue): \($0.text)" } ?? []
  }

  private let long =
    "Stämman går igenom handlingarna som har skickats ut till alla medlemmar i god tid."

  @Test func whatADocumentIsBeginsATitleOfItsOwn() throws {
    let found = try blocks(
      [
        "**EKBACKENS, STENÅSENS OCH GRANLIDENS GEMENSAMMA SAMFÄLLIGHETSFÖRENING I NORRGÄRDET**",
        "**Protokoll från ordinarie föreningsstämma med medlemmarna**", long, long,
      ], scanned: true)
    #expect(
      found.prefix(2) == [
        "subheading: EKBACKENS, STENÅSENS OCH GRANLIDENS GEMENSAMMA SAMFÄLLIGHETSFÖRENING I NORRGÄRDET",
        "title: Protokoll från ordinarie föreningsstämma med medlemmarna",
      ])
  }

  @Test func wordsThatWereNotJudgedGoWithThoseBesideThem() throws {
    let found = try blocks(
      [
        "**§~ 4.~ Val av sekreterare.** Till sekreterare valdes Bo Ek för det kommande året.", long,
        "**§ 5. Ekonomisk rapport.~** Kassören Siv Önn redogjorde för läget i föreningen.", long,
        "**§ 6. Vägar och~ grönytor.** Städdagen blir den första lördagen i maj.", long,
        "§~ 7.~ Mötets~ avslutande.~ Ordföranden~ tackade~ för~ visat~ intresse.~",
      ], scanned: true)
    #expect(
      found.filter { $0.hasPrefix("heading") } == [
        "heading: § 4. Val av sekreterare.", "heading: § 5. Ekonomisk rapport.",
        "heading: § 6. Vägar och grönytor.", "heading: § 7. Mötets avslutande.",
      ])
  }

  @Test(arguments: [false, true])
  func theTitleEndsWhereTheTextIsNoLongerBold(scanned: Bool) throws {
    let found = try blocks(
      [
        "**§ 4. Val av sekreterare.** Till sekreterare valdes Bo Ek för det kommande året.", long,
        "**§ 5. Förslag till ersättning till styrelsen och revisorerna och till**",
        "**valberedningen.** Stämman antar förslaget i sin helhet och tackar dem som har skrivit det.",
        long,
      ], scanned: scanned)
    #expect(
      found == [
        "heading: § 4. Val av sekreterare.",
        "paragraph: Till sekreterare valdes Bo Ek för det kommande året. \(long)",
        "heading: § 5. Förslag till ersättning till styrelsen och revisorerna och till valberedningen.",
        "paragraph: Stämman antar förslaget i sin helhet och tackar dem som har skrivit det. \(long)",
      ])
  }

  @Test(arguments: [false, true])
  func aBoldTitleThatFillsItsLineEndsThere(scanned: Bool) throws {
    let title =
      "**§ 4 Godkännande av styrelsens förslag till underhåll och förnyelse av alla vägar**"
    let found = try blocks(["\(title)", long, long], scanned: scanned)
    #expect(
      found == [
        "heading: \(title.replacing("*", with: ""))", "paragraph: \(long) \(long)",
      ])
  }

  @Test func aSmudgedEndOfASentenceIsNoHeading() throws {
    let text =
      "Stämman går igenom handlingarna som har skickats ut till alla medlemmar i god tid före"
    #expect(
      try blocks(["§ 4 Val av sekreterare", text, "**detta möte**", long], scanned: true).prefix(2)
        == ["heading: § 4 Val av sekreterare", "paragraph: \(text) detta möte"])
  }

  @Test func aSmudgedWordAtTheBeginningOfASentenceIsNoHeading() throws {
    let text =
      "**Beslut** om vilka vägar som ska underhållas under året fattas vid nästa sammanträde."
    #expect(
      try blocks(["§ 4 Val av sekreterare", long, text, long], scanned: true).contains {
        $0.hasPrefix("subheading")
      } == false)
    // In a text layer the font says so.
    #expect(
      try blocks(["§ 4 Val av sekreterare", long, text, long], scanned: false).contains(
        "subheading: Beslut"))
  }

  @Test(arguments: [false, true])
  func aBoldNameInASentencePartsNothing(scanned: Bool) throws {
    let found = try blocks(
      [
        "§ 4 Val av sekreterare", "**Bo Ek** Valdes till sekreterare av stämman, som går vidare.",
        long,
      ],
      scanned: scanned)
    #expect(
      found == [
        "heading: § 4 Val av sekreterare",
        "paragraph: Bo Ek Valdes till sekreterare av stämman, som går vidare. \(long)",
      ])
  }
}
