import Renskrift
import Testing

/// Passages without a word, as a hyphen that layout left alone in a line.
@Suite struct MarksAloneTests {
  @Test func passagesOfMarksAloneInsideAnItemHaveNoPeople() throws {
    let document = try Documents.converted(
      "Paragrafer 88 1-4\n$ 1 Val av justerare\n       -i     Utelämna namn och värd i kort for‐\n"
        + "              mat.\n       -q     Utelämna namn, värd och overksamma\n"
        + "              tiden i kort format.\n", known: [])
    #expect(document.minutes != nil)
  }
}
