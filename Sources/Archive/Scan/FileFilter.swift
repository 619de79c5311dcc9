/// Which files of an archive are documents to convert.
public struct FileFilter: Sendable, Hashable {
  /// The extensions that are taken where no pattern says what to include, in lower case.
  public static let extensions: Set<String> = ["pdf", "png", "jpg", "jpeg", "tif", "tiff", "txt"]

  private let include: [PathPattern]
  private let exclude: [PathPattern]

  /// Takes files that fit one of the patterns of `include` (without any: those with one of the usual
  /// extensions) and none of those of `exclude`.
  public init(include: [String] = [], exclude: [String] = []) {
    self.include = include.map(PathPattern.init)
    self.exclude = exclude.map(PathPattern.init)
  }

  /// Whether a file is taken.
  public func takes(_ path: ArchivePath) -> Bool {
    let isIncluded =
      include.isEmpty
      ? Self.extensions.contains(path.fileExtension)
      : include.contains { $0.matches(path) }
    return isIncluded && !exclude.contains { $0.matches(path) }
  }
}
