/// Reads the file: decides per page between the text layer and OCR, and says why.
public struct ExtractStage: Stage, Hashable {
  /// The recognition models, the first one leading.
  public var readers: [String]
  /// When pages are recognised.
  public var ocr: OCR
  /// The resolution of recognition, in dpi; a coarser scan is read as it is.
  public var dpi: Int
  /// How much work a page is worth.
  public var profile: Profile

  /// How much work a page is worth.
  public enum Profile: String, Sendable, CaseIterable {
    /// The leading reader alone.
    case fast
    /// The other readers where the leading one gives a reason to ask them; a page that is much in doubt
    /// is read twice.
    case balanced
    /// Every reader everywhere, and each page twice.
    case careful
  }
  /// How long a page may take, in seconds; one that takes longer fails, and the others go on.
  public var pageTimeLimit: Int

  /// When pages are recognised.
  public enum OCR: String, Sendable, CaseIterable {
    /// Where the text layer is missing or bad.
    case auto
    /// Always, whatever the text layer holds.
    case always
    /// Never; a page without a text layer has no words.
    case never
  }

  /// The word that names the stage in `pipeline.json`.
  public static let name = "extract"
  /// What the stage does, in a sentence.
  public static let summary =
    "Reads the file: decides per page between the text layer and OCR, and says why."
  /// The settings, in the order in which they are shown.
  public static let settings = [
    Setting(
      "readers", .list([]), standard: .array([.string("swe"), .string("Latin")]),
      summary: "Tesseract models; the first leads, the others supply what it cannot write."),
    Setting(
      "ocr", .choice(OCR.allCases.map(\.rawValue)), standard: .string("auto"),
      summary: "Recognise pages whose text layer is missing or bad, all pages, or none."),
    Setting(
      "dpi", .integer(72...600), standard: .integer(200),
      summary: "Resolution for recognition; scans that have less are read as they are."),
    Setting(
      "profile", .choice(Profile.allCases.map(\.rawValue)), standard: .string("balanced"),
      summary:
        "One reader only, the others where there is a reason to ask them, or all of them everywhere."
    ),
    Setting(
      "pageTimeLimit", .integer(1...86_400), standard: .integer(120),
      summary: "Seconds that a page may take; one that takes longer fails, the others go on."),
  ]

  /// Makes the stage; the standard values are those of `settings`.
  public init(
    readers: [String] = ["swe", "Latin"], ocr: OCR = .auto, dpi: Int = 200,
    profile: Profile = .balanced, pageTimeLimit: Int = 120
  ) {
    self.readers = readers
    self.ocr = ocr
    self.dpi = dpi
    self.profile = profile
    self.pageTimeLimit = pageTimeLimit
  }

  /// Makes the stage of checked settings.
  public init(_ values: SettingValues) {
    readers = values.list("readers")
    ocr = OCR(rawValue: values.text("ocr")) ?? .auto
    dpi = values.integer("dpi")
    profile = Profile(rawValue: values.text("profile")) ?? .balanced
    pageTimeLimit = values.integer("pageTimeLimit")
  }

  /// The effective settings, in the order of `settings`.
  public var values: [JSON.Member] {
    [
      .init("readers", .array(readers.map(JSON.string))), .init("ocr", .string(ocr.rawValue)),
      .init("dpi", .integer(dpi)), .init("profile", .string(profile.rawValue)),
      .init("pageTimeLimit", .integer(pageTimeLimit)),
    ]
  }
}
