extension Language {
  /// Swedish as printed in Sweden.
  public static let swedish = Language(
    code: "sv", letterhead: .swedish, sections: .swedish, meeting: .swedish, repair: .swedish,
    markedLetters: .swedish)
}
