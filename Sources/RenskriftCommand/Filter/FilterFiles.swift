import Extraction
import Glibc
import Renskrift

/// The files that a filter's command names: a change in one of them changes the result.
enum FilterFiles {
  /// The command's program and those of its arguments that are files, with their SHA-256.
  static func hashes(of filter: FilterStage) -> [JSON.Member] {
    var seen: Set<String> = []
    return filter.command.enumerated().compactMap { index, word in
      let path = index == 0 ? program(word) : word
      guard seen.insert(word).inserted, let path, isFile(path),
        let content = try? InputFile(path).read()
      else { return nil }
      return JSON.Member(word, .string(SHA256.hex(of: content)))
    }
  }

  /// Where a command is: in the folders of PATH, unless it is a path itself.
  private static func program(_ name: String) -> String? {
    guard !name.contains("/") else { return name }
    let folders = getenv("PATH").map { String(cString: $0) } ?? ""
    return folders.split(separator: ":").lazy.map { "\($0)/\(name)" }.first {
      access($0, X_OK) == 0 && isFile($0)
    }
  }

  private static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }
}
