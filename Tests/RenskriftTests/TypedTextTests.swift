import Renskrift
import Testing

/// Text files that may never have been on paper: what stands in them is printed so.
@Suite struct TypedTextTests {
  static let known = [
    "medlemmarna", "skeppen", "seglade", "systemet", "ledaren", "kajen", "vid", "på", "en", "ny",
    "och", "för", "alla", "vägen", "är", "med", "om", "protokollet", "justeras", "iakttagits",
    "nationalmagasin", "handlingarna", "släpps", "det", "har", "att", "rapporten", "föreningen",
  ]
  static let typed = """
    Medlemmarna seglade skeppan för alla, systemer är en closer med smart cards.
    Det har en national magasin och ledaren fick old boys att fira vid kajen.
    Filen .bashrc släpps vid en punkt .
    Se och-tecknet och IT- verksamheten.
    """

  @Test func aTypedTextStaysAsItIs() throws {
    let document = try Documents.converted(
      Self.typed, through: "repair", known: Self.known + ["skeppan".replacing("an", with: "en")])
    #expect(document.edits.isEmpty)
  }

  @Test func marksThatNobodyTypesShowThatATextWasRead() throws {
    let document = try Documents.converted(
      "$ 12 Val\nText om vägen.\n$ 13 Ekonomi\nText om vägen.\n$ 14 Övrigt\n"
        + "Verksamhéten och rapporten.\nFöreningen har protokol1et ;\nAlla beslutar att-justeras.",
      through: "repair", known: Self.known + ["verksamheten", "protokollet", "beslutar"])
    let after = Documents.lines(document)
    #expect(after.contains("§ 13 Ekonomi"))
    #expect(after.contains("Verksamheten och rapporten."))
    #expect(after.contains("Föreningen har protokollet\n"))
    #expect(after.contains("Alla beslutar att justeras."))
  }

  @Test func specksAloneInLinesShowThatATextWasRead() throws {
    let document = try Documents.converted(
      "Verksamhéten och rapporten.\n;\nAlla medlemmarna seglade '\n,\nText om vägen.",
      through: "repair", known: Self.known + ["verksamheten"])
    #expect(
      Documents.lines(document).hasPrefix(
        "Verksamheten och rapporten.\n\nAlla medlemmarna seglade\n"))
  }
}
