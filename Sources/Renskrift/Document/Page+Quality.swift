extension Page {
  /// How sure the readers were of the words of a page.
  public struct Quality: Sendable, Hashable {
    /// The mean confidence, 0…1.
    public let mean: Double
    /// The 5th percentile: what the worst words are like.
    public let low: Double
  }

  /// How sure the readers were of what is printed; nil where they do not say (text layers, text input).
  public var quality: Quality? {
    let sure = lines.filter { $0.nature == nil }.flatMap { $0.words.compactMap(\.confidence) }
      .sorted()
    guard !sure.isEmpty else { return nil }
    let mean = sure.reduce(0, +) / Double(sure.count)
    return Quality(mean: mean.hundredth, low: sure[(sure.count - 1) / 20])
  }
}
