/// Finds the headings of items that are numbered in two steps: `1. Formalia` over `1.1 Mötets öppnande`.
enum PartedItems {
  /// A line that begins with a number of two steps, or of one where no item has two of it.
  private struct Candidate {
    let index: Int
    let major: Int
    /// 0 for an item that is numbered in one step.
    let minor: Int

    /// Whether the number is the one after another, or was given twice.
    func follows(_ other: Candidate) -> Bool {
      if minor == 0 { return major == other.major + 1 }
      return major == other.major
        ? (0...2).contains(minor - other.minor)
        : (1...2).contains(major - other.major) && minor == 1
    }
  }

  private static let needed = 5

  /// The first spans of the headings' lines, with those of the groups over them, and how many items there are.
  static func spans(in lines: [PrintedLine], _ words: ItemWords) -> (spans: Set<Span>, count: Int) {
    var runs: [[Candidate]] = []
    let majors = Set(lines.enumerated().compactMap { candidate($1, at: $0)?.major })
    for (index, line) in lines.enumerated() where line.cell == nil {
      guard
        let candidate = candidate(line, at: index)
          ?? single(at: index, in: lines, besides: majors, words)
      else { continue }
      if let last = runs.last?.last, candidate.follows(last) {
        runs[runs.count - 1].append(candidate)
      } else if candidate.minor == 1 {
        runs.append([candidate])
      }
    }
    // An agenda has the same numbers with no text between them.
    let told = runs.filter { run in
      let parted = zip(run, run.dropFirst()).count { $1.index - $0.index > 1 }
      return run.count >= needed && parted * 2 >= run.count - 1
    }
    guard let best = told.max(by: { $0.count < $1.count }),
      best.count(where: { $0.minor > 0 }) * 2 >= best.count
    else { return ([], 0) }
    var found = Set(best.compactMap { lines[$0.index].spans.first })
    for candidate in best where candidate.minor == 1 {
      if let group = group(over: candidate, in: lines, words) { found.insert(group) }
    }
    return (found, best.count)
  }

  /// The line right above the first item of a group that has the group's number.
  private static func group(
    over item: Candidate, in lines: [PrintedLine], _ words: ItemWords
  ) -> Span? {
    guard item.index > 0 else { return nil }
    let line = lines[item.index - 1]
    let parted = NumberedItems.parted(line.left)
    guard line.cell == nil, parted.count > 1, line.left.count <= 8,
      let label = NumberedItems.label(parted, words), label.number == item.major
    else { return nil }
    return line.spans.first
  }

  /// An item between others that are numbered in two steps: `1.7 Val av justerare`, `2. Ekonomi`, `3.1 Möten`.
  ///
  /// Lines one below the other are a list.
  private static func single(
    at index: Int, in lines: [PrintedLine], besides majors: Set<Int>, _ words: ItemWords
  ) -> Candidate? {
    let line = lines[index]
    let parted = NumberedItems.parted(line.left)
    guard let label = NumberedItems.label(parted, words), !majors.contains(label.number),
      (2...14).contains(parted.count), !line.endsSentence,
      parted.dropFirst(label.length).first?.first?.isUppercase == true,
      index > 0, NumberedItems.label(lines[index - 1].left, words) == nil
    else { return nil }
    return Candidate(index: index, major: label.number, minor: 0)
  }

  private static func candidate(_ line: PrintedLine, at index: Int) -> Candidate? {
    guard let first = line.left.first, first.utf8.first?.isDigit == true,
      (2...14).contains(line.left.count), line.left[1].first?.isUppercase == true
    else { return nil }
    let parts = first.trimmed(of: ".").split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ (1...2).contains($0.utf8.count) }),
      let major = Int(parts[0]), let minor = Int(parts[1]), major > 0, minor > 0
    else { return nil }
    return Candidate(index: index, major: major, minor: minor)
  }
}
