public import Renskrift

/// What differs between two outputs of one file, by stage and page, the largest difference first.
public struct Comparison: Sendable {
  /// The differences, the largest first.
  public let differences: [Difference]

  /// Compares two outputs: the earlier one, and the one that is looked at.
  public init(from old: ComparedOutput, to new: ComparedOutput) {
    var found: [Difference] = []
    found += Self.extract(old, new)
    found += Self.layout(old, new)
    found += Self.repair(old, new)
    found += Self.segment(old, new)
    found += MeetingComparison.differences(old.minutes, new.minutes)
    found += Self.warnings(old, new)
    differences = found.sorted {
      ($1.size, $0.page ?? 0, $0.subject) < ($0.size, $1.page ?? 0, $1.subject)
    }
  }

  /// How much differs in all.
  public var size: Int { differences.reduce(0) { $0 + $1.size } }

  /// How much differs, by stage, in the order of the stages.
  public var sizes: [(stage: String, count: Int, size: Int)] {
    Pipeline.kinds.map { $0.name }.compactMap { stage in
      let own = differences.filter { $0.stage == stage }
      return own.isEmpty ? nil : (stage, own.count, own.reduce(0) { $0 + $1.size })
    }
  }

  /// The differences for people, at most so many.
  public func text(limit: Int = 50) -> String {
    guard !differences.isEmpty else { return "No differences.\n" }
    var text = sizes.map { stage, count, size in
      View.entry(
        stage, "\(count == 1 ? "1 difference" : "\(count) differences"), \(size) words or entries",
        width: 10)
    }.joined()
    for difference in differences.prefix(limit) {
      let page = difference.page.map { ", page \($0)" } ?? ""
      text += "\n\(difference.stage)\(page): \(difference.subject) (\(difference.size))\n"
      text += View.entry(" ", difference.text, width: 4)
    }
    let rest = differences.count - limit
    return rest > 0 ? text + "\nand \(rest) smaller ones: --json lists all\n" : text
  }

  /// The differences for programs.
  public var json: JSON { .array(differences.map(\.json)) }

  // MARK: Stage by stage

  /// Words as they were read, page by page; how pages were read.
  private static func extract(_ old: ComparedOutput, _ new: ComparedOutput) -> [Difference] {
    var found: [Difference] = []
    let pages = pairs(old.pages, new.pages) { $0.number }
    for (number, before, after) in pages {
      let (was, now) = (before.map(describe) ?? "not there", after.map(describe) ?? "not there")
      if was != now {
        found.append(
          Difference(
            stage: ExtractStage.name, page: number, subject: "page", size: 1,
            text: "[-\(was)-]{+\(now)+}"))
      }
    }
    let read = pairs(words(old) { $0.raw ?? $0.text }, words(new) { $0.raw ?? $0.text }) { $0.page }
    for (page, before, after) in read {
      // Blocks may have another order: only words that are gone or new were read otherwise.
      let (gone, come) = surplus(before?.words ?? [], after?.words ?? [])
      guard !gone.isEmpty || !come.isEmpty else { continue }
      let size = max(gone.count, come.count)
      let diff = WordDiff(before?.words ?? [], after?.words ?? [])
      found.append(
        Difference(
          stage: ExtractStage.name, page: page, subject: "words read", size: size, text: diff.text))
    }
    return found
  }

  private static func describe(_ page: ComparedOutput.Page) -> String {
    let quality = page.quality.map { ", confidence \($0.mean), worst \($0.low)" } ?? ""
    return "\(page.origin), \(page.status)\(quality)"
  }

  /// Words that stand in the text in one output and are header, footer, noise in the other.
  private static func layout(_ old: ComparedOutput, _ new: ComparedOutput) -> [Difference] {
    func left(_ output: ComparedOutput) -> [PageWords] {
      words(output, where: { !Self.isText($0.role) }) { $0.raw ?? $0.text }
    }
    return pairs(left(old), left(new)) { $0.page }.compactMap { page, before, after in
      let (back, out) = surplus(before?.words ?? [], after?.words ?? [])
      guard !back.isEmpty || !out.isEmpty else { return nil }
      let parts = [
        out.isEmpty ? nil : "no longer in the text: [-\(out.joined(separator: " "))-]",
        back.isEmpty
          ? nil : "in the text now, or read otherwise: {+\(back.joined(separator: " "))+}",
      ]
      return Difference(
        stage: LayoutStage.name, page: page, subject: "words left out of the text",
        size: max(back.count, out.count), text: parts.compactMap(\.self).joined(separator: "; "))
    }
  }

  private static func isText(_ role: String) -> Bool {
    Renskrift.Block.Role(rawValue: role)?.isText ?? true
  }

  /// Edits that are only in one of the outputs, by page and rule.
  private static func repair(_ old: ComparedOutput, _ new: ComparedOutput) -> [Difference] {
    struct Key: Hashable { let page: Int, rule: String }
    func grouped(_ output: ComparedOutput) -> [Key: [String]] {
      Dictionary(grouping: output.edits) { Key(page: $0.page, rule: $0.rule) }
        .mapValues { $0.map { "\"\($0.before)\" → \"\($0.after)\"" } }
    }
    let (before, after) = (grouped(old), grouped(new))
    return Set(before.keys).union(after.keys).compactMap { key in
      let (gone, come) = surplus(before[key] ?? [], after[key] ?? [])
      guard !gone.isEmpty || !come.isEmpty else { return nil }
      let text = (gone.map { "[-\($0)-]" } + come.map { "{+\($0)+}" }).joined(separator: " ")
      return Difference(
        stage: RepairStage.name, page: key.page, subject: "edits by \(key.rule)",
        size: max(gone.count, come.count), text: text)
    }
  }

  /// Blocks that have another role or other limits: the text with a mark before each block.
  private static func segment(_ old: ComparedOutput, _ new: ComparedOutput) -> [Difference] {
    func marked(_ output: ComparedOutput) -> [PageWords] {
      Dictionary(grouping: output.blocks.filter { isText($0.role) }, by: \.page).map {
        page, blocks in
        PageWords(
          page: page,
          words: blocks.flatMap { block in
            ["¶\(block.role)"] + block.text.split(whereSeparator: \.isWhitespace).map(String.init)
          })
      }
    }
    return pairs(marked(old), marked(new)) { $0.page }.compactMap { page, before, after in
      let diff = WordDiff(before?.words ?? [], after?.words ?? [])
      guard diff.size > 0 else { return nil }
      return Difference(
        stage: SegmentStage.name, page: page, subject: "text and blocks", size: diff.size,
        text: diff.text)
    }
  }

  private static func warnings(_ old: ComparedOutput, _ new: ComparedOutput) -> [Difference] {
    func texts(_ output: ComparedOutput) -> [String] {
      output.warnings.map { "\($0.code)\($0.page.map { " on page \($0)" } ?? ""): \($0.message)" }
    }
    let (gone, come) = surplus(texts(old), texts(new))
    return (gone.map { "[-\($0)-]" } + come.map { "{+\($0)+}" }).map {
      Difference(stage: EmitStage.name, page: nil, subject: "warning", size: 1, text: $0)
    }
  }

  // MARK: Lists

  private struct PageWords {
    let page: Int
    let words: [String]
  }

  /// The words of the blocks of each page.
  private static func words(
    _ output: ComparedOutput, where isChosen: (ComparedOutput.Block) -> Bool = { _ in true },
    text: (ComparedOutput.Block) -> String
  ) -> [PageWords] {
    Dictionary(grouping: output.blocks.filter(isChosen), by: \.page).map { page, blocks in
      PageWords(
        page: page,
        words: blocks.flatMap { text($0).split(whereSeparator: \.isWhitespace).map(String.init) })
    }
  }

  /// Puts elements with the same key beside each other, in the order of the keys.
  private static func pairs<Element, Key: Hashable & Comparable>(
    _ old: [Element], _ new: [Element], by key: (Element) -> Key
  ) -> [(Key, Element?, Element?)] {
    let before = Dictionary(old.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(new.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
    return Set(before.keys).union(after.keys).sorted().map { ($0, before[$0], after[$0]) }
  }

  /// What is in one list and not in the other, whatever the order.
  static func surplus(_ old: [String], _ new: [String]) -> (gone: [String], come: [String]) {
    (rest(of: old, without: new), rest(of: new, without: old))
  }

  private static func rest(of list: [String], without other: [String]) -> [String] {
    var counts = Dictionary(other.map { ($0, 1) }, uniquingKeysWith: +)
    return list.filter { element in
      guard let count = counts[element], count > 0 else { return true }
      counts[element] = count - 1
      return false
    }
  }
}
