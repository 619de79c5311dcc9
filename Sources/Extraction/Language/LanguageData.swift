import CPoppler

/// Where recognition models and dictionaries are looked for.
public struct LanguageData: Sendable, Hashable {
  /// The folders with models, first one first.
  public var modelFolders: [String]
  /// The folders with dictionaries, first one first.
  public var dictionaryFolders: [String]

  /// Looks in these folders.
  public init(modelFolders: [String], dictionaryFolders: [String]) {
    self.modelFolders = modelFolders
    self.dictionaryFolders = dictionaryFolders
  }

  /// The usual folders; `TESSDATA_PREFIX` and `DICPATH` go before them.
  public static var installed: LanguageData {
    let models = variable("TESSDATA_PREFIX").flatMap { [$0, $0 + "/tessdata"] }
    return LanguageData(
      modelFolders: models + [
        "/usr/share/tesseract-ocr/5/tessdata", "/usr/share/tesseract-ocr/4.00/tessdata",
        "/usr/share/tessdata", "/usr/local/share/tessdata",
      ],
      dictionaryFolders: variable("DICPATH") + [
        "/usr/share/hunspell", "/usr/share/myspell/dicts", "/usr/local/share/hunspell",
      ])
  }

  /// The path of a model such as `swe`, `Latin` or `script/Latin`; nil if it is not installed.
  func model(_ name: String) -> String? {
    // A name is a setting, not a path: it must not lead out of the folders.
    guard !name.isEmpty, !name.contains("..") else { return nil }
    for folder in modelFolders {
      for place in [name, "script/" + name] {
        let path = "\(folder)/\(place).traineddata"
        if Self.isFile(path) { return path }
      }
      // Debian 12 installs `script/Latin` as `Latin`.
      let path = "\(folder)/\(name.split(separator: "/").last ?? "").traineddata"
      if Self.isFile(path) { return path }
    }
    return nil
  }

  /// The paths of a dictionary's two files, affixes and words; nil if they are not installed.
  func dictionary(_ name: String) -> (affixes: String, words: String)? {
    for folder in dictionaryFolders {
      let path = "\(folder)/\(name)"
      if Self.isFile(path + ".aff"), Self.isFile(path + ".dic") {
        return (path + ".aff", path + ".dic")
      }
    }
    return nil
  }

  /// The Debian package that holds a model.
  static func package(ofModel name: String) -> String {
    let base = name.split(separator: "/").last.map(String.init) ?? name
    guard base.first?.isUppercase == true else { return "tesseract-ocr-\(base)" }
    return "tesseract-ocr-script-\(base == "Latin" ? "latn" : base.prefix(4).lowercased())"
  }

  private static func variable(_ name: String) -> [String] {
    guard let value = g_getenv(name) else { return [] }
    return String(cString: value).split(separator: ":").map(String.init)
  }

  private static func isFile(_ path: String) -> Bool {
    g_file_test(path, G_FILE_TEST_IS_REGULAR) != 0
  }
}
