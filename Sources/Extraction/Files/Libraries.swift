import CLeptonica
import CPoppler
import CTesseract

/// The C libraries: their versions, and their manners.
enum Libraries {
  /// The version of Poppler.
  static var poppler: String { String(cString: poppler_get_version()) }
  /// The version of Tesseract; nil if it is not installed.
  static var tesseract: String? { TessVersion().map { String(cString: $0) } }
  /// The version of Hunspell; it has no call for it, and is bound by this part of its version.
  static let hunspell = "1.7"

  /// The version of Leptonica.
  static var leptonica: String {
    guard let text = getLeptonicaVersion() else { return "" }
    defer { lept_free(text) }
    let version = String(cString: text)
    return version.hasPrefix("leptonica-") ? String(version.dropFirst(10)) : version
  }

  /// Keeps the libraries from writing to standard error, which belongs to the program.
  ///
  /// Their errors are not lost: every call that fails says so by its result.
  static func silence() {
    setMsgSeverity(Int32(L_SEVERITY_NONE))
    g_log_set_default_handler({ _, _, _, _ in }, nil)
  }
}
