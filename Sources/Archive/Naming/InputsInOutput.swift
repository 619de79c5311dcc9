import Glibc
public import SystemPackage

extension ArchiveEntry {
  /// Those of some files that lie in the output folder, relative to it.
  ///
  /// - Parameters:
  ///   - entries: the files.
  ///   - root: the folder that their paths start from.
  ///   - output: the output folder.
  public static func inputs(
    _ entries: [ArchiveEntry], of root: FilePath, in output: FilePath
  ) -> [ArchivePath] {
    guard let root = real(root), let output = real(output) else { return [] }
    let isInside = root.starts(with: output)
    return entries.compactMap { entry in
      // Only a list can name files outside of its folder.
      guard
        isInside || entry.path.string.hasPrefix("/") || entry.path.string.hasPrefix("..")
          || output.starts(with: root)
      else { return nil }
      var place = root.pushing(FilePath(entry.path.string)).lexicallyNormalized()
      guard place.removePrefix(output) else { return nil }
      return ArchivePath(place.string)
    }
  }

  /// The folder without links; nil if it is not there.
  private static func real(_ path: FilePath) -> FilePath? {
    guard let real = realpath(path.string, nil) else { return nil }
    defer { free(real) }
    return FilePath(String(cString: real))
  }
}
