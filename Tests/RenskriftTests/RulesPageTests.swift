import Foundation
import Renskrift
import Testing

/// The page of rules in the documentation says what the rules say.
///
/// `RENSKRIFT_RECORD=1 swift test --filter RulesPageTests` writes it anew.
@Suite struct RulesPageTests {
  static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/Renskrift/Renskrift.docc/Rules.md")

  @Test func thePageIsThatOfTheRules() throws {
    if ProcessInfo.processInfo.environment["RENSKRIFT_RECORD"] == "1" {
      try Data(Rule.page.utf8).write(to: Self.file)
    }
    let page = String(decoding: try Data(contentsOf: Self.file), as: UTF8.self)
    #expect(page.utf8.elementsEqual(Rule.page.utf8))
  }

  @Test func everyRuleIsOnIt() {
    for rule in Rule.all { #expect(Rule.page.contains("\n## \(rule.id)\n")) }
  }
}
