/// What a misread word tells of a text that says nothing of how it was read.
extension LookAlike {
  /// A word that was printed, and the evidence.
  struct Finding {
    let word: String
    let reason: String
    /// Whether the document itself has the word.
    let isInDocument: Bool
    /// Whether only rings and dots differ, and only the dictionary speaks for the word: many compounds
    /// with another meaning lack in it (`elmatning`, `elmätning`).
    var isWeak = false
    /// Whether the dictionary alone speaks for a letter that is not often misread: it knows compounds that
    /// nobody would print (`avtalstiggare`), so that the reader must have been in doubt too.
    var isRisky = false
    /// Whether it is a name.
    var isName = false
    /// How a text file may have come by it.
    var origin = Origin.unknown

    /// What a misreading tells of a text that says nothing of how it was read.
    enum Origin {
      /// Nobody types so: a digit or a capital inside a word, `rn` for the m of a word that the document has.
      case reader
      /// Letters of the same shape: a reader's error, or a word that the dictionary has not.
      case shape
      /// As good a slip of the hand, or a word of its own.
      case unknown
    }
  }

  /// Whether nobody types a word so that one letter of the same shape tells from a known one.
  func origin(of word: String, _ finding: Finding) -> Finding.Origin {
    if word.hasDigit { return .reader }
    // `lakttas`: a capital I, which looks like it.
    if word.count >= 7, finding.word == "i" + word.dropFirst() { return .reader }
    let pairs = (confusions.likely + confusions.wide).filter { $0.read.count > $0.printed.count }
    let isPrinted = finding.isInDocument || manuscript.vocabulary[finding.word] != nil
    return isPrinted && changed(word, pairs).contains(finding.word) ? .reader : .shape
  }

  /// Whether a word has the ending of its plural, which the other word would have lost: the dictionary has
  /// not all words (`flotterna`), and some that nobody prints (`flottema`).
  func isInflected(_ word: String, insteadOf printed: String) -> Bool {
    guard manuscript.vocabulary[printed] == nil else { return false }
    return manuscript.language.repair.pluralEndings.contains { ending in
      word.hasSuffix(ending) && !printed.hasSuffix(ending) && word.count > ending.count + 1
    }
  }

  /// The plural of which the letters `rn` were read as m: `nämndema`.
  func misreadPlural(_ word: String) -> String? {
    for ending in manuscript.language.repair.pluralEndings {
      let read = ending.replacing("rn", with: "m")
      guard read != ending, word.hasSuffix(read), word.count > read.count + 2 else { continue }
      return word.dropLast(read.count) + ending
    }
    return nil
  }
}

extension LookAlike.Finding {
  /// The same finding with what it tells of its text.
  func from(_ origin: Origin) -> Self {
    var finding = self
    finding.origin = origin
    return finding
  }
}
