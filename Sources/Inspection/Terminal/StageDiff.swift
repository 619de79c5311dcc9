public import Renskrift

/// What a stage changed: its edits as a word diff, and the layer that it wrote.
///
/// A word diff reads without colours: `[-845-]{+§45+}`.
public struct StageDiff {
  private let before: Document
  private let after: Document
  private let view: View
  private let edits: [Edit]

  /// Compares the documents before and after a stage or several.
  public init(from before: Document, to after: Document, _ view: View) {
    self.before = before
    self.after = after
    self.view = view
    edits = after.edits.dropFirst(before.edits.count).filter(view.selection.shows)
  }

  /// What changed, for people.
  public func text(after stage: (any Stage)?) -> String {
    let text = editsText + layerText(stage)
    return text.isEmpty ? "Nothing changed.\n" : text
  }

  /// The lines with changed words, and the edits in each.
  public var json: JSON {
    .array(
      lines.map { place, edits in
        .object([
          .init("line", .string("\(place.page).\(place.line)")),
          .init("before", .string(before.text(of: [place]))),
          .init("after", .string(after.text(of: [place]))),
          .init("diff", .string(diff(place))),
          .init("edits", .array(edits.map { .string($0.id) })),
          .init("rules", .array(Self.rules(edits).map(JSON.string))),
        ])
      })
  }

  private var editsText: String {
    lines.map { place, edits in
      View.entry("\(place.page).\(place.line)", diff(place), width: 8)
        + View.entry(
          "", "(" + edits.map { "\($0.id) \($0.rule)" }.joined(separator: ", ") + ")", width: 8)
    }.joined()
  }

  /// The lines that edits touch, with these edits.
  private var lines: [(Span, [Edit])] {
    var touched: [WordID: [Edit]] = [:]
    for edit in edits {
      var seen: Set<WordID> = []
      for change in edit.words {
        let line = WordID(page: change.id.page, line: change.id.line, word: 1)
        if seen.insert(line).inserted { touched[line, default: []].append(edit) }
      }
    }
    return touched.sorted { $0.key < $1.key }.map { line, edits in
      let count = after.line(line.page, line.line).words.count
      return (Span(page: line.page, line: line.line, first: 1, last: count), edits)
    }
  }

  private static func rules(_ edits: [Edit]) -> [String] {
    edits.map(\.rule).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The words of a line; neighbours that changed stand together.
  private func diff(_ line: Span) -> String {
    var parts: [String] = []
    var (old, new): ([String], [String]) = ([], [])
    func flush() {
      guard !old.isEmpty || !new.isEmpty else { return }
      let removed = old.isEmpty ? "" : "[-\(old.joined(separator: " "))-]"
      let added = new.isEmpty ? "" : "{+\(new.joined(separator: " "))+}"
      parts.append(removed + added)
      (old, new) = ([], [])
    }
    for id in line.words {
      let (was, now) = (before.text(id), after.text(id))
      if was.utf8.elementsEqual(now.utf8) {
        flush()
        if !now.isEmpty { parts.append(now) }
      } else {
        if !was.isEmpty { old.append(was) }
        if !now.isEmpty { new.append(now) }
      }
    }
    flush()
    return parts.joined(separator: " ")
  }

  /// What the layer says that a stage wrote.
  private func layerText(_ stage: (any Stage)?) -> String {
    switch stage {
    case is LayoutStage: view.layoutText(after, body: false)
    case is SegmentStage: blocksText
    case is MinutesStage: MinutesText(after, view.selection).text
    case is FilterStage: view.warningsText(after)
    default: ""
    }
  }

  /// The blocks, with a mark where printed lines were joined.
  private var blocksText: String {
    (after.blocks ?? []).filter(view.selection.shows).map { block in
      let lines = block.spans.map { after.text(of: [$0]) }.filter { !$0.isEmpty }
      return View.entry(block.id, "\(block.role.rawValue), page \(block.page)", width: 6)
        + View.entry("", lines.joined(separator: " ↵ "), width: 6)
    }.joined()
  }
}

/// Colours for what was taken away and put in; the marks stay, so that nothing depends on them.
public enum DiffColours {
  private static let removed = "\u{1B}[31m"
  private static let added = "\u{1B}[32m"
  private static let off = "\u{1B}[0m"

  /// Colours a text in which nothing else steers a terminal; each line ends without a colour, so
  /// that pagers can begin anywhere.
  public static func painted(_ text: String) -> String {
    var painted = ""
    var colour: String?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if !painted.isEmpty { painted += "\n" }
      if line.hasPrefix("  - ") || line.hasPrefix("  + ") {
        painted += (line.hasPrefix("  - ") ? removed : added) + line + off
        continue
      }
      let indent = line.prefix { $0 == " " }
      painted += indent
      painted += colour ?? ""
      var rest = line[indent.endIndex...]
      while let character = rest.first {
        if rest.hasPrefix("[-") || rest.hasPrefix("{+") {
          colour = rest.hasPrefix("[-") ? removed : added
          painted += (colour ?? "") + rest.prefix(2)
          rest = rest.dropFirst(2)
        } else if rest.hasPrefix("-]") || rest.hasPrefix("+}"), colour != nil {
          painted += rest.prefix(2) + off
          rest = rest.dropFirst(2)
          colour = nil
        } else {
          painted.append(character)
          rest = rest.dropFirst()
        }
      }
      if colour != nil { painted += off }
    }
    return painted
  }
}
