import Testing

@testable import Extraction

@Suite struct PopplerTablesTests {
  /// Without it every file of an archive costs a third more, and nothing else would tell.
  @Test func theDocumentThatKeepsThemOpens() {
    #expect(PopplerTables.areKept)
  }
}
