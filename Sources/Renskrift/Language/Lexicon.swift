/// What is known about the words of a language.
///
/// "Not known" never means "wrong": compounds and names are often missing.
public protocol Lexicon: AnyObject {
  /// Whether the dictionary accepts the word as it stands, in upper or lower case.
  func knows(_ word: String) -> Bool
}

/// A lexicon that is a list of words, for tests and where no dictionary is installed.
public final class WordList: Lexicon {
  private let words: Set<String>

  /// Makes a lexicon of words; they are compared without regard to upper and lower case.
  public init(_ words: some Sequence<String>) { self.words = Set(words.map { $0.lowercased() }) }

  /// Whether the word is in the list.
  public func knows(_ word: String) -> Bool { words.contains(word.lowercased()) }
}
