/// Changes text on evidence, by rules, and records each change.
public struct RepairStage: PureStage, Hashable {
  /// The rules that are switched off.
  public var except: [String]
  let language: Language.Code

  /// The word that names the stage in `pipeline.json`.
  public static let name = "repair"
  /// What the stage does, in a sentence.
  public static let summary = "Changes text on evidence, by rules, and records each change."
  /// The settings, in the order in which they are shown.
  public static let settings = [
    Setting(
      "except", .list(Rule.all.map(\.id)), standard: .array([]),
      summary: "Rules that are switched off; `renskrift rules` lists them all.")
  ]

  /// Makes the stage of checked settings.
  public init(_ values: SettingValues) {
    except = values.list("except")
    language = .swedish
  }

  /// The effective settings, in the order of `settings`.
  public var values: [JSON.Member] { [.init("except", .array(except.map(JSON.string)))] }

  /// Runs the rules over the document, again and again until none has anything to propose: what one
  /// puts right can be the evidence that another needs, and a second run must find nothing.
  public func run(on document: inout Document, lexicon: any Lexicon) throws {
    let rules = Rule.all.filter { rule in
      !except.contains(rule.id) && (rule.language == nil || rule.language == language)
    }
    var warnings: [Warning] = []
    // The pages stay as they are; only the edits change.
    let pages = document.upright.pages
    func read() -> Manuscript {
      Manuscript(document.replacingPages(pages), lexicon: lexicon, language: language.words)
    }
    var manuscript = read()
    // With how many edits before it a rule found nothing to propose, and of what it warned.
    var idle: [String: (edits: Int, warnings: [Warning])] = [:]
    for _ in 0..<Self.passes {
      let edits = document.edits.count
      warnings = []
      for rule in rules {
        // Nothing has changed since the rule looked at the document.
        if let last = idle[rule.id], last.edits == document.edits.count {
          warnings += last.warnings
          continue
        }
        let findings = rule.propose(manuscript)
        warnings += findings.warnings
        document.warnings += findings.notes
        guard !findings.proposals.isEmpty else {
          idle[rule.id] = (document.edits.count, findings.warnings)
          continue
        }
        for proposal in findings.proposals { try document.apply(proposal, rule: rule.id) }
        manuscript = read()
      }
      if document.edits.count == edits { break }
    }
    document.warnings += warnings
  }

  /// More passes than any chain of evidence has needed; rules that undo each other would go on.
  private static let passes = 8
}
