/// Finds labels of items that stand alone in their rows although a reader took the section sign for
/// something else: `85` for `§ 5`.
///
/// Such a row looks like a page number or like speckle. What tells a label is the series: the label before
/// it or after it has a section sign and the number before or after its own.
enum LoneLabel {
  /// Marks the fragments that are such labels, so that nothing takes them for anything else.
  static func mark(_ sheets: inout [Sheet]) {
    var places = sheets.indices.flatMap { sheet in
      sheets[sheet].rows.indices.compactMap { Place(sheets[sheet].rows[$0], sheet: sheet, row: $0) }
    }
    guard places.contains(where: { !$0.isSure }) else { return }
    if !places.contains(where: \.isSure) { findDollars(&places) }
    guard places.contains(where: \.isSure) else { return }
    let lone = sheets.map { sheet in
      Set(sheet.rows.compactMap { $0.words.count == 1 ? Int($0.words[0]) : nil })
    }
    places.removeAll { !$0.isSure && countsPages($0, lone) }
    let printed = Set(places.filter(\.isSure).map(\.number))
    places.removeAll { !$0.isSure && printed.contains($0.number) }
    // A label that was found is evidence for the next one: from the top to the bottom, and back.
    follow(&places, step: 1)
    places.reverse()
    follow(&places, step: -1)
    for place in places where place.isSure && place.isLone {
      sheets[place.sheet].rows[place.row].fragments[place.fragment].isItemLabel = true
    }
  }

  /// Makes sure of numbers behind dollar signs that count on, three at least, where no sign of a label was read:
  /// no price begins a line and is followed by a capital.
  private static func findDollars(_ places: inout [Place]) {
    let counted = longestCount(in: places.filter(\.isDollar).map(\.number))
    guard counted.count >= 3 else { return }
    for index in places.indices where places[index].isDollar {
      places[index].isSure = counted.contains(places[index].number)
    }
  }

  /// The longest row of numbers that count on, of which two at most between two others could not be read.
  private static func longestCount(in found: [Int]) -> Set<Int> {
    // The longest row that ends in each number, for it may begin anywhere.
    var rows: [Int: [Int]] = [:]
    for number in found {
      let longest = [number - 3, number - 2, number - 1].compactMap { rows[$0] }
        .max { $0.count < $1.count }
      if (longest?.count ?? 0) >= rows[number]?.count ?? 0 {
        rows[number] = (longest ?? []) + [number]
      }
    }
    return Set(rows.values.max { $0.count < $1.count } ?? [])
  }

  /// Whether the row is the number of its page: the pages beside it have the numbers beside it.
  private static func countsPages(_ place: Place, _ lone: [Set<Int>]) -> Bool {
    guard let read = place.read else { return false }
    return [-1, 1].contains { step in
      lone.indices.contains(place.sheet + step) && lone[place.sheet + step].contains(read + step)
    }
  }

  /// Makes sure of the labels whose number is the next one after a label that is sure, or the one after it in
  /// the same column: one between them may be unreadable.
  private static func follow(_ places: inout [Place], step: Int) {
    var last: Place?
    for index in places.indices {
      let place = places[index]
      if !place.isSure, let last {
        places[index].isSure =
          place.number == last.number + step
          || place.number == last.number + 2 * step && abs(place.left - last.left) < 4
      }
      if places[index].isSure { last = places[index] }
    }
  }

  /// A row that begins with a label, or holds nothing but what may be one.
  private struct Place {
    let sheet: Int
    let row: Int
    let fragment: Int
    /// Where it begins, in points.
    let left: Double
    let number: Int
    /// What was read, where that is a number.
    let read: Int?
    /// Whether the label is one.
    var isSure: Bool
    /// Whether a dollar sign was read for the section sign.
    var isDollar = false
    /// Whether there is nothing else in its part of the row.
    let isLone: Bool

    init?(_ row: Row, sheet: Int, row place: Int) {
      // Specks may stand before the label.
      guard let fragment = row.fragments.firstIndex(where: { !$0.words.allSatisfy(\.isSpeck) })
      else { return nil }
      let words = Array(row.fragments[fragment].words.drop(while: \.isSpeck))
      self.sheet = sheet
      self.row = place
      self.fragment = fragment
      left = row.fragments[fragment].left
      if let label = PrintedLabel(words), label.hasSign {
        let next = words.dropFirst(label.length).first
        guard !label.isRange, let number = Int(label.number),
          next.map({ $0.first?.isUppercase == true }) ?? true
        else { return nil }
        self.number = number
        read = nil
        isSure = true
        isLone = next == nil
        return
      }
      let label = Self.withoutPrefix(words)
      guard let word = label.first else { return nil }
      if word.hasPrefix("$") {
        let length = word == "$" ? 2 : 1
        let number = Self.number(
          word == "$" ? label.dropFirst().first ?? "" : String(word.dropFirst()))
        let next = label.dropFirst(length).first
        guard let number, next?.first?.isUppercase ?? true else { return nil }
        self.number = number
        (read, isSure, isDollar, isLone) = (nil, false, true, next == nil)
        return
      }
      // Beside a label alone stands its case number at most.
      guard words.count <= 2,
        row.fragments[(fragment + 1)...].count(where: { !$0.words.allSatisfy(\.isSpeck) }) <= 1,
        let mark = word.first, SignMark.all.contains(mark)
      else { return nil }
      // `85.` for `§ 5.`
      guard words.count == 1 || word.utf8.count == 1,
        let number = Self.number(words.count == 1 ? String(word.dropFirst()) : words[1])
      else { return nil }
      self.number = number
      read = words.count == 1 ? Int(word.trimmed(of: ".:")) : nil
      isSure = false
      isLone = true
    }

    /// The number of an item, of three digits at most; a mark may follow it.
    private static func number(_ text: String) -> Int? {
      let digits = text.trimmed(of: ".:")
      return digits.isDigits && digits.utf8.count <= 3 && !digits.hasPrefix("0") ? Int(digits) : nil
    }

    /// The words without the letters of a body before a dollar sign (`Sn $ 47`).
    private static func withoutPrefix(_ words: [String]) -> [String] {
      guard words.count > 1, words[1].hasPrefix("$"), (2...6).contains(words[0].count),
        words[0].first?.isUppercase == true, words[0].allSatisfy(\.isLetter)
      else { return words }
      return Array(words.dropFirst())
    }
  }
}

extension String {
  /// Whether it is a mark or two without letters, digits and signs of numbers: a speck, for all that it says.
  var isSpeck: Bool {
    utf8.count <= 4 && !contains { $0.isLetter || $0.isNumber || "§$&£%•".contains($0) }
  }
}
