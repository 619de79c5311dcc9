/// The labels of a document's items whose sign was misread, as their series tells.
struct LabelSeries {
  /// The labels whose sign was read.
  private(set) var sure: [LabelReading] = []
  /// The labels that are put right, by their rows.
  private(set) var restored: [LabelReading] = []

  /// Reads the labels of a document.
  ///
  /// - Parameters:
  ///   - declared: the items that the first page says there are.
  ///   - prefixes: the letters of bodies that stand before section signs.
  init(_ manuscript: Manuscript, declared: ClosedRange<Int>?, prefixes: Set<String>) {
    let rows = manuscript.labelRows
    sure = rows.enumerated().compactMap { LabelReading(sure: $1, place: $0) }
    let numbers = Set(sure.map(\.number))
    let lefts =
      sure.count > 1 ? Set(sure.compactMap { rows[$0.place].sources[0].box?.x0.rounded() }) : []
    let known = Dictionary(grouping: sure, by: \.place)
    // A document that prints signs before numbers has none behind them.
    let behind = sure.count { $0.order == .number }
    let order: LabelReading.Order? =
      sure.isEmpty ? nil : behind * 2 > sure.count ? .number : .sign
    var open = rows.enumerated().flatMap { place, line -> [LabelReading] in
      guard known[place] == nil, line.origin != .textLayer || line.isScanned else { return [] }
      let first = LabelReading.signFirst(line, place: place, manuscript.language)
      let last = LabelReading.numberFirst(line, place: place, manuscript.language)
      var found = [first, last].compactMap(\.self)
      // Scraps are told by labels before and after.
      if !sure.isEmpty || declared != nil {
        let known = Set(found.filter { $0.order == .sign }.map(\.number))
        found += LabelReading.scraps(line, place: place, prefixes: prefixes).filter {
          !known.contains($0.number)
        }
      }
      return found.map {
        $0.weighed(
          line, numbers: numbers, declared: declared, lefts: lefts, manuscript.language)
      }
    }
    if let order { open.removeAll { $0.order != order } }
    restored =
      order == nil
      ? Self.better(
        Self.restored(open.filter { $0.order == .sign }, sure),
        Self.restored(open.filter { $0.order == .number }, sure))
      : Self.restored(open, sure)
  }

  /// The labels that count on; one that was found is evidence for others.
  private static func restored(_ open: [LabelReading], _ sure: [LabelReading]) -> [LabelReading] {
    var (open, all, restored) = (open, sure, [LabelReading]())
    for _ in 0..<20 where !open.isEmpty {
      let readings = (open + all).sorted { $0.place < $1.place }
      let found = taken(
        zip(readings, LabelChain(readings).gains).compactMap { reading, gain in
          gain.flatMap { $0 >= LabelChain.least ? (reading, $0) : nil }
        })
      guard !found.isEmpty else { break }
      restored += found
      let places = Set(found.map(\.place))
      open.removeAll { places.contains($0.place) }
      all += found.map(\.asSure)
    }
    return restored
  }

  /// The best reading of each line; of scraps with the same number none, two of them are a list.
  private static func taken(_ found: [(reading: LabelReading, gain: Double)]) -> [LabelReading] {
    let lines = Dictionary(grouping: found, by: \.reading.place)
    let best = lines.values.compactMap { $0.max { $0.gain < $1.gain } }
    let numbers = Dictionary(grouping: best, by: \.reading.number)
    return numbers.values.flatMap { rivals in
      let gains = rivals.map(\.gain).sorted(by: >)
      return rivals.filter { one in
        guard gains.count > 1 else { return true }
        return one.gain == gains[0] && (!one.reading.isBare || gains[0] > gains[1] + 0.5)
      }
    }.map(\.reading).sorted { $0.place < $1.place }
  }

  /// The order of sign and number in which more labels count on.
  private static func better(_ a: [LabelReading], _ b: [LabelReading]) -> [LabelReading] {
    a.count >= b.count ? a : b
  }
}

extension LabelReading {
  /// The reading as one that is known.
  fileprivate var asSure: LabelReading {
    var sure = self
    sure.weight = nil
    return sure
  }

  /// The reading with the evidence of the document.
  fileprivate func weighed(
    _ line: Manuscript.Line, numbers: Set<Int>, declared: ClosedRange<Int>?, lefts: Set<Double>,
    _ language: Language
  ) -> LabelReading {
    var weighed = self
    var weight = weight ?? 0
    if let declared, declared.contains(number) {
      weight += LabelEvidence.declared
      // A number that stands for itself is no item, or is one that has its sign behind it.
      if order == .number || plain.map(declared.contains) == false { weighed.plain = nil }
    }
    if numbers.contains(number) { weight += LabelEvidence.repeated }
    if let left = line.sources[0].box?.x0, !lefts.isEmpty {
      let isAligned = lefts.contains { abs($0 - left) < 14 }
      weight += isAligned ? LabelEvidence.aligned : LabelEvidence.elsewhere
    }
    let title = line.words[words.upperBound...].joined(separator: " ")
    if language.meeting.items.openings.contains(title.lowercased().trimmed(of: ".:")) {
      weight += LabelEvidence.opening
    } else if language.meeting.items.isUsual(title) {
      weight += LabelEvidence.usualTitle
    }
    let seen = line.sources[words.upperBound - 1].alternatives?.contains { other in
      other.text.first.map { $0 == "§" || SignMark.all.contains($0) } == true
        && other.text.dropFirst() == String(number)
    }
    if seen == true { weight += LabelEvidence.seen }
    weighed.weight = weight
    return weighed
  }
}
