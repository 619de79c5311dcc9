import Renskrift

/// Whether the text layer of a page is used, with the reasons in sentences.
struct TextLayerVerdict: Hashable {
  /// Whether the text layer is used; if not, the page is to be recognised.
  let isGood: Bool
  /// Whether the text seems to lie over a scan of the page, so that the picture tells what it misses.
  let isOverScan: Bool
  let reasons: [String]

  /// What is known about a text layer.
  struct Evidence {
    /// Characters, white space left out.
    var characters: Int
    /// The share of characters that stand for nothing, 0…1.
    var brokenShare: Double
    /// The share of the page that lies under pictures, 0…1; nil if nobody looked, because all
    /// pictures of the file are too small for a scan or the text is typeset.
    var imageShare: Double?
    /// Whether the pictures were not looked at because the text is typeset.
    var isTypeset = false
    /// Whether the text is written in a font for invisible text.
    var hasOCRFont: Bool
    /// The share of letters that are vowels, 0…1; nil if there are too few letters.
    var vowelShare: Double?
    /// The share of words the dictionary knows; only asked where it decides.
    ///
    /// Nil for too few.
    var knownShare: () throws -> Double?
    /// How many words have lost a ring or dots; only asked where it decides.
    var lostMarks: () throws -> Int = { 0 }
    /// How many words there are.
    var words = 0
  }

  /// How much of a page a picture covers at least if it is a scan of the page.
  static let scanShare = 0.6
  /// Words that a scan's hidden text must have in the dictionary.
  static let knownShareOfScan = 0.8

  /// Weighs the evidence.
  init(_ evidence: Evidence) throws {
    let count = "The text layer has \(evidence.characters) characters"
    let image =
      evidence.imageShare.map { "\(Self.percent($0)) of the page lies under images" }
      ?? (evidence.isTypeset
        ? "its words are spaced as in print, not as on a scan"
        : "no picture of the file is large enough for a scan")
    if evidence.characters == 0 {
      self.init(false, ["The page has no text layer; \(image)."])
    } else if evidence.brokenShare > 0.05 {
      let share = Self.percent(evidence.brokenShare)
      self.init(
        false, ["\(count), and \(share) of them stand for no letter, so it is not used."])
    } else if (evidence.imageShare ?? 0) >= Self.scanShare || evidence.hasOCRFont {
      try self.init(scan: evidence, count: "\(count); \(image)")
    } else if let vowels = evidence.vowelShare, !(0.22...0.6).contains(vowels),
      let known = try evidence.knownShare(), known < 0.3
    {
      self.init(
        false,
        [
          "\(count), but only \(Self.percent(known)) of its words are known and "
            + "\(Self.percent(vowels)) of its letters are vowels: its letters are mixed up."
        ])
    } else {
      self.init(true, ["\(count); \(image)."])
    }
  }

  /// A picture of the whole page with text: a scan that someone recognised before, or a drawing
  /// behind the text.
  private init(scan evidence: Evidence, count: String) throws {
    let hidden = "\(count), so it is probably invisible text over a scan"
    guard evidence.characters >= 60, let known = try evidence.knownShare() else {
      self.init(false, ["\(hidden), and too little to be the page's text."], isOverScan: true)
      return
    }
    let share = Self.percent(known)
    // One slip in a long text is no reason to doubt all of it.
    let lost = known >= Self.knownShareOfScan ? try evidence.lostMarks() : 0
    if lost > evidence.words / 250 {
      self.init(
        false,
        [
          "\(hidden); \(lost) of its \(evidence.words) words have lost a ring or dots, so the page is "
            + "read again."
        ], isOverScan: true)
    } else if known >= Self.knownShareOfScan {
      self.init(
        true, ["\(hidden); the dictionary knows \(share) of its words, so it is used."],
        isOverScan: true)
    } else {
      self.init(
        false,
        ["\(hidden); the dictionary knows only \(share) of its words, so the page is read again."],
        isOverScan: true)
    }
  }

  private init(_ isGood: Bool, _ reasons: [String], isOverScan: Bool = false) {
    self.isGood = isGood
    self.isOverScan = isOverScan
    self.reasons = reasons
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
