/// Changes text on evidence, by rules, and records each change.
public struct RepairStage: PureStage, Hashable {
  /// The rules that are switched off.
  public var except: [String]
  let language: Language.Code

  public static let name = "repair"
  public static let summary = "Changes text on evidence, by rules, and records each change."
  public static let settings = [
    Setting(
      "except", .list(Rule.all.map(\.id)), standard: .array([]),
      summary: "Rules that are switched off; `renskrift rules` lists them all.")
  ]

  public init(_ values: SettingValues) {
    except = values.list("except")
    language = .swedish
  }

  public var values: [JSON.Member] { [.init("except", .array(except.map(JSON.string)))] }

  /// Runs the rules over the document.
  public func run(on document: inout Document, lexicon: any Lexicon) throws {
    for rule in Rule.all where !except.contains(rule.id) {
      guard rule.language == nil || rule.language == language else { continue }
      try document.apply(rule, lexicon: lexicon, language: language.words)
    }
  }
}

extension Document {
  /// Applies what one rule proposes; the document must have a layout.
  mutating func apply(_ rule: Rule, lexicon: any Lexicon, language: Language) throws {
    let findings = rule.propose(Manuscript(self, lexicon: lexicon, language: language))
    for proposal in findings.proposals { try apply(proposal, rule: rule.id) }
    warnings += findings.warnings
  }
}
