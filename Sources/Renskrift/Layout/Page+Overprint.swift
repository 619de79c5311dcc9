extension Page {
  /// The runs of what was written or stamped over the print.
  var overprint: [Run] {
    lines.enumerated().compactMap { index, line in
      guard let nature = line.nature, !line.words.isEmpty else { return nil }
      return Run(
        span: Span(page: number, line: index + 1, first: 1, last: line.words.count),
        role: nature == .stamp ? .stamp : .handwriting,
        reason: nature == .stamp ? "read on a coloured stamp" : "read on the strokes of a pen")
    }
  }
}
