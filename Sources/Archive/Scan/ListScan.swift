public import SystemPackage

/// Files that a list names, as `find -print0` and text editors make one.
public enum ListScan {
  /// Looks at the files of a list.
  ///
  /// Every file that is named is taken, whatever its extension, unless patterns say otherwise. What is
  /// named twice is taken once; paths keep their spelling but for `./` and doubled `/`.
  ///
  /// - Parameters:
  ///   - list: paths, each followed by a line end, or by a zero byte if there is any in the list.
  ///   - root: the folder that relative paths start from.
  ///   - filter: which files to take; nil takes all.
  public static func scan(
    _ list: [UInt8], from root: FilePath = ".", filter: FileFilter? = nil
  ) -> ScanResult {
    var result = ScanResult()
    var seen: Set<ArchivePath> = []
    let separator: UInt8 = list.contains(0) ? 0 : UInt8(ascii: "\n")
    for bytes in list.split(separator: separator) {
      let name = bytes.last == UInt8(ascii: "\r") && separator != 0 ? bytes.dropLast() : bytes
      guard let text = String(validating: name, as: UTF8.self) else {
        let shown = ArchivePath(String(decoding: name, as: UTF8.self))
        result.problems.append(
          ScanProblem(path: shown, reason: "the name of this is not UTF-8; rename it"))
        continue
      }
      let path = ArchivePath(Self.normal(text))
      guard !path.string.isEmpty, seen.insert(path).inserted, filter?.takes(path) ?? true else {
        continue
      }
      result.add(path, at: root.pushing(FilePath(path.string)))
    }
    result.sort()
    return result
  }

  /// The path without what makes no difference.
  private static func normal(_ text: String) -> String {
    var path = FilePath(text)
    // swift-system takes doubled and final slashes out when it makes a path.
    path.components.removeAll { $0.kind == .currentDirectory }
    return path.string
  }
}

extension ScanResult {
  fileprivate mutating func add(_ path: ArchivePath, at place: FilePath) {
    do {
      let status = try FileStatus(place)
      switch status.kind {
      case .file:
        entries.append(ArchiveEntry(path: path, size: status.size, modified: status.modified))
      case .folder:
        problems.append(ScanProblem(path: path, reason: "this is a folder; name the files in it"))
      case .other: problems.append(ScanProblem(path: path, reason: "this is no file; leave it out"))
      }
    } catch { problems.append(ScanProblem(path: path, reason: error.reasonOfInput)) }
  }
}
