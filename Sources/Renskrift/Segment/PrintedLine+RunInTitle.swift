/// Titles in bold that the text goes on behind in the same line.
extension PrintedLine {
  /// Whether all words are bold, by their font or their strokes.
  var isBold: Bool { font?.bold ?? isHeavy == true }
  /// Whether the first word is bold.
  var startsBold: Bool { firstFont?.bold ?? firstIsHeavy == true }

  /// The elements, with lines parted where their bold beginning is a heading or the title of an item.
  static func parted(
    _ elements: [Element], _ document: Document, _ language: Language
  ) -> [Element] {
    /// The line before, if the title of an item may go on from it.
    var title: PrintedLine?
    return elements.flatMap { element -> [Element] in
      guard case .line(let line) = element else { return [element] }
      let parts = line.parted(document, language) ?? line.runInTitle(document, after: title)
      let isTitle = line.isBold && line.cell == nil
      title = isTitle && (title != nil || PrintedLabel.begins(line.left)) ? line : nil
      return parts?.map(Element.line) ?? [element]
    }
  }

  /// `**§ 5. Val av sekreterare.** Till sekreterare valdes …`: the item's label and title, and the sentence
  /// that follows; also where the title began in the line above.
  private func runInTitle(_ document: Document, after title: PrintedLine?) -> [PrintedLine]? {
    guard cell == nil, !isBold else { return nil }
    let label = PrintedLabel(words)
    guard label?.hasSign == true || title != nil else { return nil }
    let ids = spans.flatMap { Array($0.words) }
    // The strokes of some words are between those of bold ones and others: they are what stands beside them.
    let weights = ids.map { document.word($0).isBold }
    let open = weights.prefix { $0 != false }
    guard var count = open.lastIndex(of: true).map({ $0 + 1 }), weights[0] != false else {
      return nil
    }
    if open.count > count, ".:".contains(words[open.count - 1].last ?? " ") { count = open.count }
    guard count > label?.length ?? 0, count < ids.count,
      words[(label?.length ?? 0)..<count].contains(where: { $0.count(where: \.isLetter) > 1 }),
      words[count].first?.isUppercase == true
    else { return nil }
    // Names in bold are written in the middle of sentences, and a case number may stand beside a title.
    guard ".:".contains(words[count - 1].last ?? " ") || label != nil && ids.count - count > 3
    else {
      return nil
    }
    return [part(ids[..<count], document), part(ids[count...], document)]
  }
}
