/// How well a text agrees with a truth, as counts that can be added up over documents.
public struct TextScore: Sendable, Hashable {
  /// Characters (Unicode scalars) of the truth.
  public var characters = 0
  /// Characters to insert, delete or replace to make the truth of the text.
  public var characterErrors = 0
  /// The same where dashes, quotes and bullets count as alike.
  public var foldedErrors = 0
  /// Words of the truth.
  public var words = 0
  /// Words of the text, without those that stand in optional parts of the truth.
  public var found = 0
  /// Words to insert, delete or replace.
  public var wordErrors = 0
  /// Words that both have; order does not count.
  public var shared = 0
  /// For each special character: the truth's words that hold it, and how many of them were found.
  public var signs: [Sign] = []

  /// How often words with a special character were found.
  public struct Sign: Sendable, Hashable {
    /// The character.
    public let sign: Character
    /// How many of the words are in the text.
    public var found: Int
    /// How many words of the truth hold it.
    public var count: Int
  }

  /// The characters whose words are counted apart.
  public static let specialCharacters = "§%–@åäöÅÄÖ()•"

  /// No text at all.
  public init() {}

  /// Compares a text with a truth.
  public init(truth: EvaluatedText, text: EvaluatedText) {
    let (a, b) = (Array(truth.text.unicodeScalars), Array(text.text.unicodeScalars))
    characters = a.count
    characterErrors = Levenshtein.distance(a, b)
    foldedErrors = Levenshtein.distance(a.map(Self.plain), b.map(Self.plain))
    let (wanted, read) = (truth.words, text.words)
    wordErrors = Levenshtein.distance(wanted, read)
    words = wanted.count
    let truthCounts = Self.counts(wanted)
    var readCounts = Self.counts(read)
    for (word, count) in truth.optional {
      // Only what is left over after the required words can be the optional ones.
      let spare = (readCounts[word] ?? 0) - (truthCounts[word] ?? 0)
      if spare > 0 { readCounts[word]? -= min(spare, count) }
    }
    found = readCounts.values.reduce(0, +)
    let common = truthCounts.map { (word: $0, both: min($1, readCounts[$0] ?? 0), count: $1) }
    shared = common.reduce(0) { $0 + $1.both }
    signs = Self.specialCharacters.compactMap { sign in
      let holding = common.filter { $0.word.contains(sign) }
      let count = holding.reduce(0) { $0 + $1.count }
      guard count > 0 else { return nil }
      return Sign(sign: sign, found: holding.reduce(0) { $0 + $1.both }, count: count)
    }
  }

  /// Errors by characters of the truth.
  public var characterErrorRate: Double { Self.share(characterErrors, characters) }
  /// Errors by characters of the truth, dashes, quotes and bullets alike.
  public var foldedErrorRate: Double { Self.share(foldedErrors, characters) }
  /// Errors by words of the truth; order counts, and optional parts are not left out.
  public var wordErrorRate: Double { Self.share(wordErrors, words) }
  /// The share of the truth's words that were found.
  public var wordRecall: Double { Self.share(shared, words) }
  /// The share of the text's words that are the truth's.
  public var wordPrecision: Double { Self.share(shared, found) }
  /// The harmonic mean of recall and precision.
  public var wordF1: Double { Self.share(2 * shared, words + found) }

  /// Adds up two scores.
  public static func + (a: TextScore, b: TextScore) -> TextScore {
    var sum = a
    sum.characters += b.characters
    sum.characterErrors += b.characterErrors
    sum.foldedErrors += b.foldedErrors
    sum.words += b.words
    sum.found += b.found
    sum.wordErrors += b.wordErrors
    sum.shared += b.shared
    sum.signs = specialCharacters.compactMap { sign in
      let both = (a.signs + b.signs).filter { $0.sign == sign }
      guard !both.isEmpty else { return nil }
      return Sign(
        sign: sign, found: both.reduce(0) { $0 + $1.found },
        count: both.reduce(0) { $0 + $1.count })
    }
    return sum
  }

  private static func share(_ part: Int, _ whole: Int) -> Double {
    Double(part) / Double(max(1, whole))
  }

  private static func counts(_ words: [String]) -> [String: Int] {
    words.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// One character for all dashes, one for each kind of quote.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "–", "—", "‐", "•", "·": "-"
    case "’": "'"
    case "”", "“": "\""
    default: scalar
    }
  }
}
