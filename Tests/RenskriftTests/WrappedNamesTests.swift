import Testing

@testable import Renskrift

/// Names in lists of people that are broken over two lines.
@Suite struct WrappedNamesTests {
  private func names(_ list: [(Block.Role, String)]) -> [String] {
    minutes(
      [(.pageHeader, "PROTOKOLL"), (.pageHeader, "Ängens byalag 2023-04-03")] + list
        + [(.heading, "§ 1 Öppnande"), (.paragraph, "Mötet öppnades.")]
    ).minutes.attendance.map(\.name)
  }

  @Test func aSurnameThatBeginsALineEndsTheNameAbove() {
    #expect(
      names([(.attendance, "Närvarande: Eva Ek, Bo Al, Siv Önn Ekström\nLund.")]) == [
        "Eva Ek", "Bo Al", "Siv Önn Ekström Lund",
      ])
    // A comma ends a name.
    #expect(
      names([(.attendance, "Närvarande: Eva Ek, Bo Al,\nSiv Önn")]) == [
        "Eva Ek", "Bo Al", "Siv Önn",
      ])
  }
}
