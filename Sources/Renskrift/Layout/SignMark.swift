/// What readers without a section sign make of one.
///
/// Measured with Tesseract's Swedish model, which has none: mostly `$` and `8`, in other faces `S`, `5`, `s` or `&`.
public enum SignMark {
  /// Marks that stand for little else in minutes.
  public static let signs: Set<Character> = ["$", "&", "£"]
  /// Digits, which may belong to the number.
  public static let digits: Set<Character> = ["8", "5"]
  /// Letters, which may be those of a party or of a word.
  public static let letters: Set<Character> = ["S", "s", "G", "g"]
  /// All of them.
  public static let all = signs.union(digits).union(letters)
}
