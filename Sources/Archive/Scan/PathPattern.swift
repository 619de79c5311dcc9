import Glibc

/// A pattern for paths, such as `*.pdf`, `2014/*.pdf` or `**/bilagor/**`.
///
/// `*`, `?` and `[a-z]` stand for characters of one name, and `**` as a whole component for any
/// number of folders. A pattern without `/` is compared with the name of a file in any folder; one
/// with `/` with the whole path in the archive. Small and capital letters of A–Z are the same.
public struct PathPattern: Sendable, Hashable {
  private let components: [String]

  /// Reads a pattern; every text is one.
  public init(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
    components = text.contains("/") ? parts : ["**"] + parts
  }

  /// The pattern that fits this path only.
  public static func literal(_ path: ArchivePath) -> String {
    path.string.reduce(into: "/") { text, character in
      if "*?[\\".contains(character) { text += "\\" }
      text.append(character)
    }
  }

  /// Whether a path fits.
  public func matches(_ path: ArchivePath) -> Bool {
    Self.matches(components[...], path.string.split(separator: "/")[...])
  }

  private static func matches(
    _ pattern: ArraySlice<String>, _ names: ArraySlice<Substring>
  ) -> Bool {
    guard let first = pattern.first else { return names.isEmpty }
    let rest = pattern.dropFirst()
    if first == "**" {
      // At the end it stands for files, before others for any number of folders.
      if rest.isEmpty { return !names.isEmpty }
      return (names.startIndex...names.endIndex).contains { matches(rest, names[$0...]) }
    }
    guard let name = names.first, fnmatch(first, String(name), Self.ignoringCase) == 0 else {
      return false
    }
    return matches(rest, names.dropFirst())
  }

  /// FNM_CASEFOLD, which Glibc's headers hide from Swift.
  private static let ignoringCase: Int32 = 1 << 4
}
