import Archive

/// The command that converts one file of an archive again, as a line of shell.
struct RepeatCommand {
  /// The line.
  let text: String

  /// - Parameters:
  ///   - root: the archive, as the run was given it; `-` or nil for a list.
  ///   - output: the output folder.
  init(_ path: ArchivePath, root: String?, output: String) {
    let output = Self.quoted(output)
    if let root, root != "-" {
      text =
        "renskrift batch \(Self.quoted(root)) -o \(output) --retry all --include "
        + Self.quoted(PathPattern.literal(path))
    } else {
      text =
        "printf '%s\\0' \(Self.quoted(path.string)) | renskrift batch - -o \(output) --retry all"
    }
  }

  /// A word as a shell takes it literally, and as no command takes it for an option.
  static func quoted(_ word: String) -> String {
    let word = word.hasPrefix("-") ? "./" + word : word
    let isPlain =
      !word.isEmpty
      && word.unicodeScalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || "0123456789/._-+:@%,".unicodeScalars.contains(scalar)
      }
    if isPlain { return word }
    if !word.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
      return "'" + word.replacing("'", with: #"'\''"#) + "'"
    }
    // What cannot be shown is written as bash's escapes, so that the line can be copied.
    let escaped = word.unicodeScalars.map { scalar in
      switch scalar {
      case "'": #"\'"#
      case "\\": #"\\"#
      case "\n": #"\n"#
      case "\t": #"\t"#
      default:
        scalar.value < 0x20 || scalar.value == 0x7F
          ? #"\x"# + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
          : String(scalar)
      }
    }
    return "$'" + escaped.joined() + "'"
  }
}
