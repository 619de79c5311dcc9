/// What is installed: the libraries, the recognition models, the dictionary.
public struct Installation: Sendable, Hashable {
  /// The libraries, with their versions.
  public let libraries: [Library]
  /// The recognition models and the dictionary, with their places.
  public let languageData: [Item]

  /// A library.
  public struct Library: Sendable, Hashable {
    /// Its name.
    public let name: String
    /// Its version; nil if it is not installed.
    public let version: String?
    /// The Debian package that holds it.
    public let package: String
  }

  /// A model or a dictionary.
  public struct Item: Sendable, Hashable {
    /// Its name, such as `swe` or `sv_SE`.
    public let name: String
    /// What it is.
    public let kind: Kind
    /// Where it is; nil if it is not installed.
    public let path: String?
    /// The Debian package that holds it.
    public let package: String
    /// Whether nothing can be recognised without it.
    public let isRequired: Bool
  }

  /// What a piece of language data is.
  public enum Kind: String, Sendable, Hashable {
    case model, dictionary
  }

  /// Whether everything that is required is there.
  public var isComplete: Bool {
    libraries.allSatisfy { $0.version != nil }
      && languageData.allSatisfy { $0.path != nil || !$0.isRequired }
  }

  /// Looks up what is installed for these readers.
  public init(readers: [String] = ["swe", "Latin"], data: LanguageData = .installed) {
    libraries = [
      Library(name: "poppler", version: Libraries.poppler, package: "libpoppler-glib8"),
      Library(name: "tesseract", version: Libraries.tesseract, package: "libtesseract5"),
      Library(name: "leptonica", version: Libraries.leptonica, package: "liblept5"),
      Library(name: "hunspell", version: Libraries.hunspell, package: "libhunspell-1.7-0"),
    ]
    var items = (readers + ["osd"]).map { name in
      Item(
        name: name, kind: .model, path: data.model(name),
        package: LanguageData.package(ofModel: name), isRequired: name != "osd")
    }
    items.append(
      Item(
        name: HunspellLexicon.name, kind: .dictionary,
        path: data.dictionary(HunspellLexicon.name)?.words, package: HunspellLexicon.package,
        isRequired: true))
    languageData = items
  }
}
