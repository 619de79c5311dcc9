/// The file a document was read from.
public struct Source: Sendable, Hashable, Codable {
  /// The base name (in a batch the path within the archive), never an absolute path.
  public let file: String
  /// SHA-256 of the content, 64 hexadecimal digits.
  public let sha256: String
  /// The media type found in the content, such as `application/pdf`.
  public let mediaType: String
  /// How many pages the file has.
  public let pageCount: Int
  /// The pages that were chosen, such as `1-3,7`; nil if all.
  public let pages: String?

  /// Describes a source.
  public init(
    file: String, sha256: String, mediaType: String, pageCount: Int, pages: String? = nil
  ) {
    self.file = file
    self.sha256 = sha256
    self.mediaType = mediaType
    self.pageCount = pageCount
    self.pages = pages
  }
}

/// What read and converted a document: versions of the program, libraries, models, dictionaries.
public struct Tools: Sendable, Hashable, Codable {
  /// The version of Renskrift.
  public var renskrift: String
  /// The version of poppler, if it read the file.
  public var poppler: String?
  /// The version of tesseract, if it read a page.
  public var tesseract: String?
  /// The version of leptonica, if it read a picture.
  public var leptonica: String?
  /// The version of hunspell, if there is a dictionary.
  public var hunspell: String?
  /// SHA-256 of each recognition model used, by its name.
  public var models: [String: String]
  /// SHA-256 of each dictionary used, by its name.
  public var dictionaries: [String: String]

  /// Describes the tools.
  public init(
    renskrift: String, poppler: String? = nil, tesseract: String? = nil, leptonica: String? = nil,
    hunspell: String? = nil, models: [String: String] = [:], dictionaries: [String: String] = [:]
  ) {
    self.renskrift = renskrift
    self.poppler = poppler
    self.tesseract = tesseract
    self.leptonica = leptonica
    self.hunspell = hunspell
    self.models = models
    self.dictionaries = dictionaries
  }
}
