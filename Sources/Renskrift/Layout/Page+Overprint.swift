extension Page {
  /// The runs of what was read and is no print: written or stamped over it, or in its place.
  var overprint: [Run] {
    lines.enumerated().compactMap { index, line in
      guard let nature = line.nature, !line.words.isEmpty else { return nil }
      return Run(
        span: Span(page: number, line: index + 1, first: 1, last: line.words.count),
        role: nature.role, reason: nature.reason)
    }
  }
}

extension Line.Nature {
  fileprivate var role: Run.Role {
    switch self {
    case .handwriting: .handwriting
    case .stamp: .stamp
    case .noise: .noise
    }
  }

  fileprivate var reason: String {
    switch self {
    case .handwriting: "read on the strokes of a pen"
    case .stamp: "read on a coloured stamp"
    case .noise: "its reader was sure of hardly anything on the page: no print"
    }
  }
}
