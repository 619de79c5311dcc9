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

  /// Where nothing parts the names, a first name behind a whole one begins somebody who goes on below.
  @Test func aLineMayEndAmidAName() {
    #expect(
      names([(.attendance, "Närvarande: Eva Ek Anna Berg Siv\nÖnn Per Sand")]) == [
        "Eva Ek", "Anna Berg", "Siv Önn", "Per Sand",
      ])
    #expect(
      names([
        (.tableRow, "Närvarande\tErsättare Eva Ek (S), Anna Al (S). Kommundirektör Per"),
        (.tableRow, "\tSand, ekonom Siv Önn"),
      ]) == ["Eva Ek", "Anna Al", "Per Sand", "Siv Önn"])
    #expect(
      names([
        (.tableRow, "Beslutande\tTjänstgörande ersättare Eva Lind"),
        (.tableRow, "\tEk (S) ersätter Anna Al (S), Siv Önn (M)"),
      ]) == ["Eva Lind Ek", "Siv Önn"])
    // Whole names below each other are no such.
    #expect(
      names([(.attendance, "Närvarande:\nEva Ek\nAnna Karin Al\nSiv Önn")]) == [
        "Eva Ek", "Anna Karin Al", "Siv Önn",
      ])
    #expect(
      names([(.attendance, "Närvarande:\nEva, Bo, Siv\nEk-Lars, Ali")]) == [
        "Eva", "Bo", "Siv", "Ek-Lars", "Ali",
      ])
  }

  @Test func bracketsGoOnInTheNextLine() {
    #expect(
      names([
        (.tableRow, "Beslutande\tEva Ek (oberoende, tidigare"), (.tableRow, "\tKD)"),
        (.tableRow, "\tSiv Önn (M)"),
      ]) == ["Eva Ek", "Siv Önn"])
  }

  /// A row with one word and nothing beside it goes on with a name where another row shows that names are broken.
  @Test func namesInNarrowColumnsAreBroken() {
    let heads = "Namn\tFunktion\tNärv."
    #expect(
      names([
        (.tableRow, heads), (.tableRow, "Eva-Karin von\tOrdförande\tX"), (.tableRow, "Sandstam"),
        (.tableRow, "Per-Olof\tKassör\tX"), (.tableRow, "Lind"), (.tableRow, "Ek"),
        (.tableRow, "Siv Önn\tLedamot\tX"),
      ]) == ["Eva-Karin von Sandstam", "Per-Olof Lind Ek", "Siv Önn"])
    // Else it may name those below it.
    #expect(
      names([
        (.tableRow, heads), (.tableRow, "Eva Ek\tOrdförande\tX"), (.tableRow, "Adjungerade"),
        (.tableRow, "Siv Önn\tRektor\tX"),
      ]) == ["Eva Ek", "Siv Önn"])
  }
}
