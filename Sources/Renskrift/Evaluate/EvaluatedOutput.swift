import FoundationEssentials

/// The words of an output JSON with the edits at their places among them.
struct EvaluatedOutput {
  /// The words of the text in reading order.
  private(set) var words: [String] = []
  /// The edits in reading order.
  private(set) var edits: [PlacedEdit] = []

  /// Edits of the same words, taken together.
  struct PlacedEdit {
    /// The ids of the edits.
    var ids: [String]
    /// The rules, without repetition.
    var rules: [String]
    let page: Int
    /// The words as they were read.
    let before: [String]
    /// The words as they are now.
    let after: [String]
    /// Where `after` stands among the words; nil if the edit is outside the text.
    let place: Int?
  }

  /// Reads an output JSON.
  ///
  /// - Throws: `EvaluationError` if it is none.
  init(_ content: [UInt8]) throws(EvaluationError) {
    guard let output = try? JSONDecoder().decode(Output.self, from: Data(content)) else {
      throw EvaluationError(
        "this is no output JSON of renskrift convert; edits are judged in the .json files")
    }
    var byBlock: [String: [Output.Edit]] = [:]
    for edit in output.edits { byBlock[edit.block ?? "", default: []].append(edit) }
    for block in output.blocks {
      let role = Block.Role(rawValue: block.role)
      let isText = role?.isText ?? true
      let text = EvaluatedText(block.text).words
      let changes = Self.joined(byBlock.removeValue(forKey: block.id) ?? [])
      // A word that was taken out of the text may be all there is in a block.
      place(
        changes, raw: EvaluatedText(block.raw ?? block.text).words, text: text,
        isPlaced: isText || text.isEmpty && role == .noise)
      if isText { words += text }
    }
  }

  /// Finds the edits of a block in its raw text, and from there in its text.
  private mutating func place(
    _ changes: [Change], raw: [String], text: [String], isPlaced: Bool
  ) {
    var cursor = 0
    var shift = 0
    for change in changes {
      var place: Int?
      let found = Self.index(of: change.before, in: raw, from: cursor)
      if isPlaced, let found {
        let now = found + shift
        if text.dropFirst(now).starts(with: change.after) {
          place = now
          cursor = found + change.before.count
          shift += change.after.count - change.before.count
        } else if !change.after.isEmpty {
          place = Self.index(of: change.after, in: text, from: 0)
        }
      }
      edits.append(
        PlacedEdit(
          ids: change.ids, rules: change.rules, page: change.page, before: change.before,
          after: change.after, place: place.map { $0 + words.count }))
    }
  }

  private static func index(of part: [String], in words: [String], from start: Int) -> Int? {
    guard !part.isEmpty, part.count <= words.count else { return nil }
    let places = 0...(words.count - part.count)
    let isHere = { (place: Int) in words[place...].starts(with: part) }
    return places.dropFirst(start).first(where: isHere) ?? places.first(where: isHere)
  }

  // MARK: Edits of the same words

  private struct Change {
    var ids: [String] = []
    var rules: [String] = []
    var page = 1
    var words: [WordID: (before: String, after: String)] = [:]

    private var sorted: [(before: String, after: String)] {
      words.sorted { $0.key < $1.key }.map(\.value)
    }
    var first: WordID { words.keys.min() ?? WordID(page: 1, line: 1, word: 1) }
    var before: [String] { sorted.flatMap { EvaluatedText($0.before).words } }
    var after: [String] { sorted.flatMap { EvaluatedText($0.after).words } }
  }

  /// Edits that share a word become one change: from what was read to what is there in the end.
  private static func joined(_ edits: [Output.Edit]) -> [Change] {
    var changes: [Change] = []
    for edit in edits {
      let ids = edit.words.compactMap { WordID($0.id) }
      var change = Change()
      for other in changes.indices.reversed()
      where ids.contains(where: { changes[other].words[$0] != nil }) {
        let earlier = changes.remove(at: other)
        change.ids = earlier.ids + change.ids
        change.rules = earlier.rules + change.rules
        change.words.merge(earlier.words) { first, _ in first }
      }
      change.ids.append(edit.id)
      if !change.rules.contains(edit.rule) { change.rules.append(edit.rule) }
      change.page = edit.page
      for (id, word) in zip(ids, edit.words) {
        change.words[id] = (change.words[id]?.before ?? word.before, word.after)
      }
      changes.append(change)
    }
    return changes.sorted { $0.first < $1.first }
  }

  /// What is needed of the output JSON.
  private struct Output: Decodable {
    let blocks: [Block]
    let edits: [Edit]

    struct Block: Decodable {
      let id: String
      let role: String
      let text: String
      let raw: String?
    }

    struct Edit: Decodable {
      let id: String
      let rule: String
      let page: Int
      let block: String?
      let words: [Word]
    }

    struct Word: Decodable {
      let id: String
      let before: String
      let after: String
    }
  }
}
