/// Why a file cannot be read: what happened, where, and what to do.
///
/// Only a file as a whole fails this way. A page that cannot be read has the status `failed`
/// and says why in its reasons.
public struct ReadError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What went wrong.
  public let kind: Kind
  /// The name of the file, the model or the dictionary that it is about.
  public let place: String

  /// What went wrong with a file.
  public enum Kind: Hashable, Sendable {
    /// The content is neither a PDF nor a picture nor text.
    case notADocument
    /// The file holds no bytes.
    case empty
    /// The file cannot be parsed; the library's own words.
    case damaged(String)
    /// The file is encrypted and no password was given.
    case passwordNeeded
    /// The password given does not open the file.
    case wrongPassword
    /// The file is a document without pages.
    case noPages
    /// None of the pages asked for is in the file, which has `count` pages.
    case pageOutOfRange(asked: String, count: Int)
    /// A picture cannot be decoded.
    case unreadableImage
    /// A library is not installed; the Debian package that holds it.
    case libraryMissing(package: String)
    /// A recognition model is not installed; the Debian package that holds it.
    case modelMissing(package: String)
    /// A recognition model is installed and does not load.
    case modelUnusable
    /// A dictionary is not installed; the Debian package that holds it.
    case dictionaryMissing(package: String)
  }

  /// Describes a failure.
  public init(_ kind: Kind, place: String) {
    self.kind = kind
    self.place = place
  }

  /// Whether language data or a library is what is missing, not a readable file.
  public var isAboutLanguageData: Bool {
    switch kind {
    case .libraryMissing, .modelMissing, .modelUnusable, .dictionaryMissing: true
    default: false
    }
  }

  /// One sentence: what happened, where, what to do.
  public var description: String {
    switch kind {
    case .notADocument:
      "\(place): not a readable document; give a PDF, PNG, JPEG, TIFF or text file"
    case .empty:
      "\(place): the file is empty; check that it was copied completely"
    case .damaged(let detail):
      "\(place): the file is damaged (\(detail)); fetch it again or repair it with qpdf"
    case .passwordNeeded:
      "\(place): the file is encrypted; give its password with --password"
    case .wrongPassword:
      "\(place): the password does not open the file; check it"
    case .noPages:
      "\(place): the document has no pages; fetch it again"
    case .pageOutOfRange(let asked, let count):
      "\(place): no page \(asked); the document has \(count), choose among these"
    case .unreadableImage:
      "\(place): the image cannot be decoded; fetch it again or convert it to PNG"
    case .libraryMissing(let package):
      "\(place): this library is not installed; run apt-get install \(package)"
    case .modelMissing(let package):
      "\(place): this recognition model is not installed; run apt-get install \(package)"
    case .modelUnusable:
      "\(place): this recognition model does not load; install its package again"
    case .dictionaryMissing(let package):
      "\(place): this dictionary is not installed; run apt-get install \(package)"
    }
  }
}
