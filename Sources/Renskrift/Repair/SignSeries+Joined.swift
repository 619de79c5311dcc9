/// Section signs that were read as a digit of the number of their item, where no label of the document shows
/// one before its number.
extension SignSeries {
  /// `38 Ekonomi` for `3 § Ekonomi`: the sign as the last digit.
  func joinedBehind(_ words: [String], _ index: Int) -> (text: String, reason: String)? {
    guard index == 0, let label = Behind(words, place: 0), isBehind(label) else { return nil }
    return (
      "\(label.number)\(isSpacedBehind ? " " : "")§",
      "items are numbered on, each number with a sign behind it"
    )
  }

  /// `$1Mötet öppnas` for `§ 1 Mötet`: the space before the title is lost too.
  func joinedTitle(_ words: [String], _ index: Int) -> (text: String, reason: String)? {
    guard index == 0, let word = words.first, word.utf8.first == UInt8(ascii: "$") else {
      return nil
    }
    let digits = word.dropFirst().prefix(while: \.isDigit)
    let title = word.dropFirst(1 + digits.count)
    guard (1...3).contains(digits.count), let number = Int(digits), !labels.contains(number),
      numbers.contains(number - 1) || numbers.contains(number + 1),
      title.count >= 3, title.first?.isUppercase == true,
      title.dropFirst().allSatisfy({ $0.isLetter && $0.isLowercase })
    else { return nil }
    let space = self.space.atStart(afterPrefix: false) ? " " : ""
    return (
      "§\(space)\(digits) \(title)",
      "§ \(number) belongs to the series of the document's items, and its title stands here"
    )
  }

  /// Whether the number is one of those that count on; another mark than an 8 stands for the sign only
  /// between two others, or, if it is no digit, after one.
  private func isBehind(_ label: Behind) -> Bool {
    let number = label.number
    if between.contains(number) { return true }
    if label.mark == UInt8(ascii: "8") { return behind.contains(number) }
    return behind.contains(number - 1) && !behind.contains(number)
      && (behind.contains(number + 1) || label.mark != UInt8(ascii: "5"))
  }

  /// Finds lines that count on in tens, each number with an 8 at its end: no items are numbered so.
  ///
  /// One of them is enough beside an item whose sign was read (`2 §`, `38`, `4 §`).
  mutating func findJoinedBehind(_ manuscript: Manuscript) {
    let lines = manuscript.text.enumerated().filter { $1.cell?.column ?? 0 == 0 }
    let apart = lines.compactMap { _, line in
      line.words.dropFirst().first == "§" ? Self.number(line.words[0]) : nil
    }
    let signed = Set(lines.compactMap { Self.signedBehind($1.words) })
    // Print has a space there, unless the document shows that it has none.
    isSpacedBehind = !apart.isEmpty || signed.isEmpty
    areSpacedBehind = apart.count >= 3 && apart.count > 3 * (signed.count - Set(apart).count)
    let all = lines.compactMap { Behind($1.words, place: $0) }
    let found = all.filter { $0.mark == UInt8(ascii: "8") }
    for (index, label) in found.enumerated() {
      var run = [label]
      for next in found[(index + 1)...] {
        guard let last = run.last, next.number > last.number, next.number <= last.number + 2,
          next.place > last.place + 1
        else { continue }
        run.append(next)
      }
      if run.count >= 4 { behind.formUnion(run.map(\.number)) }
      if signed.contains(label.number - 1) || signed.contains(label.number + 1) {
        behind.insert(label.number)
      }
    }
    numbers.formUnion(behind)
    // `15 Val` before `2 §`, `35 Ekonomi` between `2 §` and `4 §`: any mark, where the number is missing.
    let known = signed.union(behind)
    if signed.count >= 2 {
      let sure = lines.compactMap { place, line in
        Self.signedBehind(line.words).map { (place: place, number: $0) }
      }
      between.formUnion(Self.countingOn(all, sure))
    }
    between.formUnion(
      all.map(\.number).filter { number in
        known.contains(number + 1) && !known.contains(number)
          && (number == 1 || known.contains(number - 1))
          && all.count { $0.number == number } == 1
      })
    if signed.isEmpty { findMarkedBehind(lines.map { ($0.offset, $0.element.words) }) }
    numbers.formUnion(between)
  }

  /// Finds lines that count on, each number with a mark of its own behind it, together or apart: `1 $`, `25`, `3 S`.
  ///
  /// Most of the marks must be no digits, which stand in numbers.
  private mutating func findMarkedBehind(_ lines: [(place: Int, words: [String])]) {
    let found = lines.compactMap { place, words -> Behind? in
      if let label = Behind(words, place: place) { return label }
      guard words.count > 1, words[0].isDigits, words[1].utf8.count == 1 else { return nil }
      return Behind([words[0] + words[1]] + words.dropFirst(2), place: place)
    }
    let counted = Self.longestCount(in: found.map(\.number))
    let marks = found.filter { counted.contains($0.number) }.map(\.mark)
    guard found.count <= 400, counted.count >= 4,
      marks.count(where: { "$S&s".utf8.contains($0) }) * 2 > marks.count
    else { return }
    between.formUnion(counted)
    followed.formUnion(counted)
  }

  /// The number that a line begins with before its sign: `4 §`, `4§`.
  private static func signedBehind(_ words: [String]) -> Int? {
    guard let word = words.first else { return nil }
    if word.hasSuffix("§") { return number(String(word.dropLast())) }
    return words.dropFirst().first == "§" ? number(word) : nil
  }

  /// The numbers of labels that count on, one by one or with two left out at most, among those whose sign was
  /// read: `18`, `25`, `38` before `4 §` and `6 §`.
  private static func countingOn(
    _ labels: [Behind], _ sure: [(place: Int, number: Int)]
  ) -> Set<Int> {
    // So many lines that begin with a number are tables of sums.
    guard labels.count <= 400 else { return [] }
    let known = Set(sure.map(\.number))
    let all = sure + labels.filter { !known.contains($0.number) }.map { ($0.place, $0.number) }
    let longest = longestCount(in: all.sorted { $0.place < $1.place }.map(\.number))
    guard longest.count >= 5, longest.intersection(known).count >= 2 else { return [] }
    return longest.subtracting(known)
  }

  /// Finds the place where a series of items with an 8 before their numbers reaches 10: after 89 comes 810.
  mutating func findStep(_ manuscript: Manuscript) {
    let found = manuscript.text.enumerated().compactMap { place, line -> (Int, Int, Int)? in
      guard line.cell == nil, let word = line.words.first, word.utf8.first == UInt8(ascii: "8"),
        word.isDigits, (2...3).contains(word.utf8.count), !word.dropFirst().hasPrefix("0"),
        let number = Int(word.dropFirst()),
        line.words.count == 1 || line.words[1].first?.isUppercase == true
      else { return nil }
      return (place, number, word.utf8.count)
    }
    for (before, after) in zip(found, found.dropFirst())
    where before.2 == 2 && after.2 == 3 && after.1 >= 10 && after.1 - before.1 <= 2
      && after.0 > before.0 + 1
    {
      var run: Set<Int> = [before.1, after.1]
      var last = before.1
      for label in found.reversed() where label.0 < before.0 && label.2 == 2 {
        guard label.1 < last, last - label.1 <= 2 else { break }
        run.insert(label.1)
        last = label.1
      }
      guard run.count >= 4 else { continue }
      last = after.1
      for label in found where label.0 > after.0 && label.2 == 3 {
        guard label.1 > last, label.1 - last <= 2 else { break }
        run.insert(label.1)
        last = label.1
      }
      sequence.formUnion(run)
      numbers.formUnion(run)
    }
  }

  /// A line that begins with a number that ends in what a sign is read as, alone or before a title.
  private struct Behind {
    let number: Int
    let place: Int
    /// What the sign was read as.
    let mark: UInt8

    init?(_ words: [String], place: Int) {
      guard let word = words.first, (2...4).contains(word.utf8.count), let mark = word.utf8.last,
        "85sS$&".utf8.contains(mark), word.dropLast().isDigits, let number = Int(word.dropLast()),
        number > 0,
        words.count == 1 || words[1].first?.isUppercase == true
      else { return nil }
      self.number = number
      self.place = place
      self.mark = mark
    }
  }
}
