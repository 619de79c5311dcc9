/// Decides which labels were printed from how their numbers go on, over the whole document.
///
/// Every reading has a weight, and so has each step from one label to the next. The gain of a reading is the weight
/// of the best series that goes through it, from the last label whose sign was read to the next one, against the
/// series without it. It is found in two passes over the lines, as by Viterbi, "Error bounds for convolutional
/// codes" (1967).
struct LabelChain {
  /// The gain from which on a reading is taken.
  static let least = 2.0

  private let readings: [LabelReading]

  /// Takes the readings of a document's lines, in their order.
  init(_ readings: [LabelReading]) {
    self.readings = readings
  }

  /// A series that ends in a reading.
  private struct Series {
    let weight: Double
    /// The number of the label that was read from which on it counts; nil if there is none.
    let anchor: Int?
    let reading: Int
    /// Whether it begins with 1.
    let beginsAtOne: Bool
    /// How many labels that were read stood before it was found.
    let passed: Int
  }

  /// What each reading gains; nil for those whose sign was read.
  var gains: [Double?] {
    let before = series(Array(readings.indices), isForward: true)
    let after = series(readings.indices.reversed(), isForward: false)
    return readings.indices.map { index in
      guard let weight = readings[index].weight else { return nil }
      var gain = before[index].weight + after[index].weight - weight
      if let from = before[index].anchor, let to = after[index].anchor, (1...3).contains(to - from)
      {
        gain -= LabelEvidence.steps[to - from - 1]
      }
      if before[index].beginsAtOne, after[index].anchor == nil {
        gain -= LabelEvidence.first - LabelEvidence.firstOfUnread
      }
      return gain
    }
  }

  /// The best series that ends in each reading, over the lines in one direction.
  private func series(_ order: [Int], isForward: Bool) -> [Series] {
    var found = [Series?](repeating: nil, count: readings.count)
    // The best one that ends in a number.
    var best: [Int: Series] = [:]
    var passed = 0
    var start = order.startIndex
    while start < order.endIndex {
      // The readings of one line are no steps from each other.
      let end =
        order[start...].firstIndex { readings[$0].place != readings[order[start]].place }
        ?? order.endIndex
      let line = order[start..<end].map { series(endingIn: $0, best, passed, isForward) }
      for one in line {
        found[one.reading] = one
        let reading = readings[one.reading]
        let number = isForward ? reading.last : reading.number
        if reading.isSure {
          best[number] = one
          passed += 1
        } else if one.weight > best[number].map({ weight(of: $0, passed) }) ?? -.infinity {
          best[number] = one
        }
      }
      start = end
    }
    return found.compactMap(\.self)
  }

  private func series(
    endingIn index: Int, _ best: [Int: Series], _ passed: Int, _ isForward: Bool
  ) -> Series {
    let reading = readings[index]
    guard let own = reading.weight else {
      return Series(
        weight: 0, anchor: reading.number, reading: index, beginsAtOne: false, passed: passed + 1)
    }
    let isFirst = isForward && reading.number == 1 && reading.plain != 1
    var longest = Series(
      weight: own + (isFirst ? LabelEvidence.first : 0), anchor: nil, reading: index,
      beginsAtOne: isFirst, passed: passed)
    for step in 1...LabelEvidence.steps.count {
      guard let series = best[reading.number + (isForward ? -step : step)] else { continue }
      let other = readings[series.reading]
      let link = isForward ? link(other, reading, step) : link(reading, other, step)
      let total = own + weight(of: series, passed) + link
      if total > longest.weight {
        longest = Series(
          weight: total, anchor: series.anchor, reading: index, beginsAtOne: series.beginsAtOne,
          passed: passed)
      }
    }
    return longest
  }

  /// What a series is worth to a label after others that do not count on from it.
  private func weight(of series: Series, _ passed: Int) -> Double {
    series.weight + LabelEvidence.interrupted * Double(min(3, passed - series.passed))
  }

  /// What the step from one reading to the next says.
  private func link(_ a: LabelReading, _ b: LabelReading, _ step: Int) -> Double {
    if let from = a.plain, let to = b.plain, let weight = b.weight, !a.isSure,
      to - from == b.number - a.number
    {
      // They count on as they stand; nothing says that a sign was misread. Rows side by side are a list.
      return -weight + (b.place - a.place > 1 ? LabelEvidence.shared(from) : -0.3)
    }
    return LabelEvidence.steps[step - 1]
  }
}
