/// Under which names the outputs of an archive's files are written: the tree is mirrored.
///
/// The outputs of `sub/NAME.pdf` are `sub/NAME` with the extensions of the formats. Where that would
/// meet the outputs of another file (small and capital letters and ways to compose an `å` count as the
/// same, as they do on other systems), the extension is kept: `sub/NAME.pdf`; where even that would, a
/// hash of the path is added: `sub/NAME.pdf~3f2a9c1d40b5e6a7`. What a file's name is depends on the
/// files there are and on what is recorded, not on the order in which they are given or converted.
public struct OutputBases: Sendable {
  private let levels: [ArchivePath: Level]

  /// Chooses names.
  ///
  /// - Parameters:
  ///   - paths: all files of the archive, also those that are not to be converted now.
  ///   - recorded: the outputs that the journal knows, by input, also of files that have none. A file
  ///     keeps the names it has, and no other file gets them, even when it is gone.
  ///   - extensions: those of the formats, without the dot.
  ///   - inputs: inputs that lie in the output folder, relative to it; they are never overwritten.
  public init(
    _ paths: [ArchivePath], recorded: [ArchivePath: [ArchivePath]] = [:], extensions: [String],
    inputs: [ArchivePath] = []
  ) {
    // Files that are only recorded count too: a run over a part of the archive gives the same names.
    let listed = Set(paths)
    let paths = paths + recorded.keys.filter { !listed.contains($0) }
    var contest = Contest(paths, extensions)
    for input in inputs { contest.reserve(input) }
    contest.reserve(recorded)
    for index in paths.indices where !contest.isSettled(index) {
      contest.claim(index)
    }
    levels = Dictionary(zip(paths, contest.levels), uniquingKeysWith: { one, _ in one })
  }

  /// The name of a file's outputs without their extensions, relative to the output folder.
  public func base(of path: ArchivePath) -> ArchivePath { path.base(levels[path] ?? .hash) }

  /// How much of an input's name the name of its outputs keeps.
  enum Level: Int, CaseIterable, Comparable {
    case stem, name, hash

    static func < (one: Level, other: Level) -> Bool { one.rawValue < other.rawValue }
  }
}

extension ArchivePath {
  /// The name of this file's outputs without their extensions.
  func base(_ level: OutputBases.Level) -> ArchivePath {
    // A list may name files outside of the archive: their outputs still lie in the output folder.
    let isOutside = string.hasPrefix("/") || string.hasPrefix("../") || string.contains("/../")
    let folder =
      isOutside
      ? folder.split(separator: "/").filter { $0 != ".." }.map { $0 + "/" }.joined()
      : String(folder)
    switch level {
    case .stem: return ArchivePath(folder + stem)
    case .name: return ArchivePath(folder + name)
    case .hash:
      let digits = String(steadyHash, radix: 16)
      let hash = String(repeating: "0", count: 16 - digits.count) + digits
      return ArchivePath("\(folder)\(name)~\(hash)")
    }
  }
}
