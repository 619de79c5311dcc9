/// Whether a document prints a space between the section sign and its number.
///
/// Headings may do otherwise (`§45 Ekonomi`) than the running text (`enligt § 12`). Readers that do not
/// know the sign see the space all the same: `8 45` and `845`.
struct SignSpace {
  /// How often there is a space, and how often none.
  struct Count {
    var spaced = 0
    var joined = 0

    mutating func add(_ isSpaced: Bool) {
      if isSpaced { spaced += 1 } else { joined += 1 }
    }
  }

  /// Signs at the beginning of a line.
  var labels = Count()
  /// Signs at the beginning of a line that were read as something else.
  var misread = Count()
  /// Signs in running text.
  var others = Count()

  /// Whether so many labels have a space that one without it lost it to its reader.
  var areLabelsSpaced: Bool { labels.spaced >= 3 && labels.spaced >= 3 * labels.joined }

  /// Whether a sign in running text has a space after it: where none was read, as labels have it.
  var inText: Bool {
    if others.spaced + others.joined > 0 { return others.spaced >= others.joined }
    return labels.spaced + misread.spaced >= labels.joined + misread.joined
  }

  /// Whether a sign at the beginning of a line has a space after it.
  ///
  /// A space is lost sooner than one is seen where there is none.
  ///
  /// - Parameter afterPrefix: whether the letters of a body stand before it, as in `KFN §158`.
  func atStart(afterPrefix: Bool) -> Bool {
    if labels.spaced != labels.joined { return labels.spaced > labels.joined }
    if afterPrefix { return labels.spaced > 0 }
    let spaced = labels.spaced + misread.spaced
    let joined = labels.joined + misread.joined
    return spaced > 0 ? spaced * 4 >= joined : joined < 3 && others.spaced >= others.joined
  }
}
