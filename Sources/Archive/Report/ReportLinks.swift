import Glibc
public import SystemPackage

/// The ways from a report to inputs and outputs.
public struct ReportLinks: Sendable, Hashable {
  private let inputs: String
  private let outputs: String

  /// Finds the ways from the folder of the report.
  ///
  /// - Parameters:
  ///   - folder: the folder that the report is in.
  ///   - root: the archive's folder; `-` for a list, whose paths start from the current folder.
  ///   - output: the output folder.
  public init(from folder: FilePath, root: String, output: FilePath) {
    inputs = Self.way(from: folder, to: root == "-" ? "." : FilePath(root))
    outputs = Self.way(from: folder, to: output)
  }

  func input(_ path: ArchivePath) -> String {
    HTML.address(path.string.hasPrefix("/") ? path.string : inputs + path.string)
  }

  func output(_ path: ArchivePath) -> String { HTML.address(outputs + path.string) }

  /// The way from one folder to another one, with a `/` at its end unless it is empty.
  private static func way(from start: FilePath, to end: FilePath) -> String {
    let start = Array(absolute(start).components)
    let end = Array(absolute(end).components)
    let shared = zip(start, end).prefix { $0 == $1 }.count
    let up = repeatElement("..", count: start.count - shared)
    let parts = up + end[shared...].map(\.string)
    // Not a name at the beginning: "a:b/" would be a scheme.
    return parts.isEmpty ? "./" : parts.joined(separator: "/") + "/"
  }

  private static func absolute(_ path: FilePath) -> FilePath {
    if let real = realpath(path.string, nil) {
      defer { free(real) }
      return FilePath(String(cString: real))
    }
    guard let current = realpath(".", nil) else { return path.lexicallyNormalized() }
    defer { free(current) }
    return FilePath(String(cString: current)).pushing(path).lexicallyNormalized()
  }
}
