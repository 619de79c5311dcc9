import Renskrift

/// Reading the labels of items again whose section sign was not seen.
extension PageRecogniser {
  /// The resolutions at which a label is looked at, until a sign is seen: one that is lost in one picture is
  /// often seen in the next.
  private static let views = [500.0, 600, 400]

  /// Reads labels that may lack their sign by themselves, enlarged, with the reader that can write it.
  func readLabels(of page: inout PageText, _ upright: borrowing UprightPicture) throws {
    guard let reader = try readers().first(where: { $0.alphabet.contains("§") }) else { return }
    var count = 0
    for label in SignedLabel.find(in: page.reading) {
      guard let words = try read(label, on: upright, with: reader) else { continue }
      page.reading.replace(label, with: words)
      count += 1
    }
    page.tell(
      count, one: "The section sign of a label was seen when the label was enlarged.",
      several: "The section signs of \(count) labels were seen when the labels were enlarged.")
  }

  private func read(
    _ label: SignedLabel, on upright: borrowing UprightPicture, with reader: Recogniser
  ) throws -> [ReadWord]? {
    let dpi = Double(upright.dpi)
    let margin = upright.dpi / 15
    guard let part = upright.picture.part(label.box, margin: margin) else { return nil }
    for view in Self.views where view > dpi {
      guard let large = part.scaled(by: view / dpi) else { continue }
      let lines = try read(large, Int(view), with: reader, as: .line).scaled(by: dpi / view).lines
      guard lines.count == 1, var words = label.words(from: lines[0].words) else { continue }
      for index in words.indices {
        words[index].box.move(by: label.box.x0 - Double(margin), label.box.y0 - Double(margin))
      }
      return words
    }
    return nil
  }
}
