import Renskrift

/// What other readers, and a second look, have to say about a first reading.
extension PageRecogniser {
  /// Below this share of trusted lines hiding them saves less than it disturbs.
  private static let leastTrusted = 0.33

  /// Adds what the other readers see, what all passed over, and a second look at doubtful words.
  func addOpinions(
    to page: inout PageText, first: Reading, of upright: borrowing UprightPicture
  ) throws {
    let readers = try readers()
    guard readers.count > 1 else { return }
    let choice = WordChoice(lexicon: try lexicon(), firstAlphabet: readers[0].alphabet)
    let trusted = hidden(first, choice)
    let boxes = trusted.flatMap { $0.words.map(\.box) }
    for reader in readers.dropFirst() {
      let merge = ReadingMerge(choice: choice, secondName: reader.name)
      if !boxes.isEmpty, let rest = upright.picture.without(boxes) {
        let second = try read(rest, of: upright, with: reader)
        page.reading = merge(page.reading, second, hidden: Set(trusted))
      } else {
        page.reading = merge(page.reading, try read(upright.picture, of: upright, with: reader))
      }
    }
    try readCells(of: &page, upright, choice)
    try addUnread(to: &page, of: upright, choice)
    try readLabels(of: &page, upright)
    try lookAgain(at: &page, of: upright, choice)
  }

  /// The lines that the other readers need not read.
  private func hidden(_ first: Reading, _ choice: WordChoice) -> [ReadLine] {
    guard profile == .balanced else { return [] }
    let trust = LineTrust(choice: choice)
    let trusted = first.lines.filter(trust.trusts)
    let share = Double(trusted.count) / Double(max(1, first.lines.count))
    return share < Self.leastTrusted ? [] : trusted
  }

  /// Reads alone what looks like letters and nobody read.
  private func addUnread(
    to page: inout PageText, of upright: borrowing UprightPicture, _ choice: WordChoice
  ) throws {
    guard let reader = try readers().last, let unread = UnreadInk(page.reading) else { return }
    var found: [ReadLine] = []
    for place in unread.places(on: upright.picture) {
      let margin = max(8, Int(place.height / 2))
      guard let part = upright.picture.part(place, margin: margin) else { continue }
      var words = try read(part, upright.dpi, with: reader, as: .line).lines.flatMap(\.words)
      for index in words.indices {
        words[index].box.move(by: place.x0 - Double(margin), place.y0 - Double(margin))
      }
      if UnreadInk.isPlausible(words, choice: choice) { found.append(ReadLine(words: words)) }
    }
    guard !found.isEmpty else { return }
    page.reading = ReadingMerge(choice: choice, secondName: reader.name)
      .adding(found, to: page.reading)
    page.tell(
      found.count, one: "A place that the readers had passed over was read alone.",
      several: "\(found.count) places that the readers had passed over were read alone.")
  }

  /// Asks the leading reader for its opinion on a smaller picture of the lines that are in doubt.
  private func lookAgain(
    at page: inout PageText, of upright: borrowing UprightPicture, _ choice: WordChoice
  ) throws {
    let look = SecondLook(choice: choice)
    let certain = page.reading.lines.filter { !look.isDoubtful($0) }
    guard certain.count < page.reading.lines.count, let leader = try readers().first,
      let rest = upright.picture.without(certain.flatMap { $0.words.map(\.box) }),
      let small = rest.scaled(by: SecondLook.scale)
    else { return }
    let dpi = Int(Double(upright.dpi) * SecondLook.scale)
    let third = try read(small, dpi, with: leader).scaled(by: 1 / SecondLook.scale)
    let (better, count) = look(page.reading, third)
    page.reading = better
    if count > 0 {
      page.reasons.append(
        "In \(count) \(count == 1 ? "word" : "words") a second look at the picture, made smaller, "
          + "decided.")
    }
  }
}
