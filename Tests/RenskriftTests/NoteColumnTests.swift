import Foundation
import Renskrift
import Testing

/// Notes to the right of the text: who is to see to it.
@Suite struct NoteColumnTests {
  /// The blocks of rows that are text and, 70 characters from the left, a note.
  private func blocks(_ rows: [(String, String)]) throws -> [String] {
    let text = rows.map { text, note in
      note.isEmpty ? text : text.padding(toLength: 70, withPad: " ", startingAt: 0) + note
    }.joined(separator: "\n")
    let document = try Documents.converted(text, through: "segment", scanned: true)
    return (document.blocks ?? []).map { "\($0.role.rawValue): \($0.text)" }
  }

  @Test func notesStandAfterTheTextBesideThem() throws {
    let rows = [
      ("A) Lekplatserna på gårdarna ska ses över i vår, och sanden i dem", "Siv tar"),
      ("ska bytas innan barnen kommer ut.", "kontakt"),
      ("B) Ogräset mellan plattorna på parkeringen och kring garagen ska", "Bo"),
      ("rensas av dem som bor närmast.", ""),
      ("C) Föreningen ska ta in två anbud på att asfaltera vägen som går", ""),
      ("förbi förskolan, och styrelsen beslutar om dem i höst.", ""),
    ]
    let expected = [
      "listItem: A) Lekplatserna på gårdarna ska ses över i vår, och sanden i dem ska bytas innan barnen kommer ut.",
      "marginNote: Siv tar kontakt",
      "listItem: B) Ogräset mellan plattorna på parkeringen och kring garagen ska rensas av dem som bor närmast.",
      "marginNote: Bo",
      "listItem: C) Föreningen ska ta in två anbud på att asfaltera vägen som går förbi förskolan, och styrelsen beslutar om dem i höst.",
    ]
    #expect(try blocks(rows) == expected)
  }

  @Test func notesOnLinesBelowEachOtherBelongToTheirOwnTexts() throws {
    let rows = [
      ("A) Lekplatserna på gårdarna ska ses över i vår, och sanden i dem", "Siv"),
      ("ska bytas innan barnen kommer ut.", ""),
      ("B) Nya nycklar till förrådet", "Bo"),
      ("C) Ogräset mellan plattorna på parkeringen och kring garagen ska", "Bo"),
      ("rensas av dem som bor närmast.", ""),
    ]
    #expect(
      try blocks(rows).filter { $0.hasPrefix("marginNote") } == [
        "marginNote: Siv", "marginNote: Bo", "marginNote: Bo",
      ])
  }

  @Test func valuesOfATableAreNoNotes() throws {
    let rows = [
      ("Underhåll av lekplatser och gångvägar samt snöröjning enligt avtal", "125 000"),
      ("försäkring av garagen", "14 500"),
      ("Ränta på det lån som föreningen tog när garagen byggdes och som är", "21 300"),
      ("bundet till nästa år", ""),
    ]
    #expect(try blocks(rows).allSatisfy { !$0.hasPrefix("marginNote") })
  }

  @Test func peopleInTwoColumnsAreNoNotes() throws {
    let rows = [
      ("Anna Ek (S), ordförande", "Siv Dal (M)"), ("Bo Al (C)", "Ola Hed (V)"),
      ("Eva Lind (MP)", "Per Ros (L)"), ("Ulla Bodil Dal (MP), 1:e vice", "Bo Ask (C)"),
      ("ordförande", ""), ("Amanuel Åkerlund (V), 2:e vice", "Lars Öberg (L)"),
      ("ordförande", ""), ("Karin Ström (KD)", "Åsa Berg (S)"),
    ]
    #expect(try blocks(rows).allSatisfy { !$0.hasPrefix("marginNote") })
  }

  @Test func gapsInASentenceAreNoNotes() throws {
    let rows = [
      ("Lekplatserna på gårdarna ska ses över i vår, och sanden i dem", "ska"),
      ("bytas innan barnen kommer ut. Föreningen tar in två anbud på", "att"),
      ("asfaltera vägen som går förbi förskolan, och styrelsen beslutar", ""),
      ("om dem i höst.", ""),
    ]
    #expect(try blocks(rows).allSatisfy { !$0.hasPrefix("marginNote") })
  }
}
