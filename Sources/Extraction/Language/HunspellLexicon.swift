import CHunspell
import CPoppler
public import Renskrift

/// The Swedish dictionary.
///
/// It belongs to one task: hunspell itself remembers nothing safely.
public final class HunspellLexicon: Lexicon {
  private let paths: (affixes: String, words: String)
  /// Loaded at the first question: a text layer without broken words asks none.
  private var speller: Speller?
  private var answers: [String: Bool] = [:]

  /// The name of the dictionary, as in its file names.
  public static let name = "sv_SE"
  /// The Debian package that holds the dictionary.
  public static let package = "hunspell-sv"

  /// Finds the dictionary; loading it, which takes some 80 ms, waits for the first word.
  ///
  /// - Throws: `ReadError` of the kind `dictionaryMissing` if it is not installed.
  public init(data: LanguageData = .installed) throws(ReadError) {
    guard let paths = data.dictionary(Self.name) else {
      throw ReadError(.dictionaryMissing(package: Self.package), place: Self.name)
    }
    self.paths = (paths.affixes, paths.words)
  }

  /// Whether the dictionary accepts the word, as it stands or in lower case.
  public func knows(_ word: String) -> Bool {
    if let answer = answers[word] { return answer }
    if speller == nil { speller = Speller(affixes: paths.affixes, words: paths.words) }
    let lower = word.lowercased()
    let answer =
      !word.isEmpty
      && (speller?.accepts(word) == true || lower != word && speller?.accepts(lower) == true)
    answers[word] = answer
    return answer
  }
}

/// Owns a hunspell handle.
private struct Speller: ~Copyable {
  private let handle: OpaquePointer
  /// The dictionary's encoding, where it is not UTF-8.
  private let encoding: String?

  init?(affixes: String, words: String) {
    guard let handle = Hunspell_create(affixes, words) else { return nil }
    self.handle = handle
    let name = Hunspell_get_dic_encoding(handle).map { String(cString: $0) } ?? "UTF-8"
    encoding = name.uppercased().contains("UTF") ? nil : name
  }

  deinit { Hunspell_destroy(handle) }

  borrowing func accepts(_ word: String) -> Bool {
    guard let encoding else { return Hunspell_spell(handle, word) != 0 }
    // What the encoding cannot write is in no dictionary of that encoding.
    guard let converted = g_convert(word, -1, encoding, "UTF-8", nil, nil, nil) else {
      return false
    }
    defer { g_free(converted) }
    return Hunspell_spell(handle, converted) != 0
  }
}
