public import Renskrift

/// One thing in which two outputs differ.
public struct Difference: Sendable, Hashable {
  /// The stage that made it.
  public let stage: String
  /// The page; nil for what concerns the whole document.
  public let page: Int?
  /// What it is about, such as `words`, `role`, `item § 45`.
  public let subject: String
  /// How much differs, in words or entries, at least 1.
  public let size: Int
  /// What was there and what is there now, as a word diff.
  public let text: String

  /// The difference as an object of JSON.
  public var json: JSON {
    .object([
      .init("stage", .string(stage)), .init("page", page.map(JSON.integer) ?? .null),
      .init("subject", .string(subject)), .init("size", .integer(size)),
      .init("diff", .string(text)),
    ])
  }
}

/// A word diff: which words of one list stand in another.
struct WordDiff {
  /// How many words were taken away or put in.
  private(set) var size = 0
  /// The diff, with so many unchanged words around each change at most.
  private(set) var text = ""

  /// Compares two lists of words.
  init(_ old: [String], _ new: [String], context: Int = 3) {
    let change = new.difference(from: old) { $0.utf8.elementsEqual($1.utf8) }
    guard !change.isEmpty else { return }
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for step in change {
      switch step {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    size = max(removed.count, inserted.count)
    var parts: [String] = []
    var kept: [String] = []
    var (i, j) = (0, 0)
    func keep(isEnd: Bool) {
      let isStart = parts.isEmpty
      if kept.count <= 2 * context, !isStart, !isEnd {
        parts += kept
      } else {
        if !isStart { parts += kept.prefix(context) }
        if !isStart || !isEnd, kept.count > (isStart || isEnd ? context : 2 * context) {
          parts.append("…")
        }
        if !isEnd { parts += kept.suffix(context) }
      }
      kept = []
    }
    while i < old.count || j < new.count {
      if i < old.count, !removed.contains(i), j < new.count, !inserted.contains(j) {
        kept.append(new[j])
        i += 1
        j += 1
        continue
      }
      keep(isEnd: false)
      var (gone, come): ([String], [String]) = ([], [])
      while i < old.count, removed.contains(i) {
        gone.append(old[i])
        i += 1
      }
      while j < new.count, inserted.contains(j) {
        come.append(new[j])
        j += 1
      }
      parts.append(
        (gone.isEmpty ? "" : "[-\(gone.joined(separator: " "))-]")
          + (come.isEmpty ? "" : "{+\(come.joined(separator: " "))+}"))
    }
    keep(isEnd: true)
    text = parts.joined(separator: " ")
  }
}
