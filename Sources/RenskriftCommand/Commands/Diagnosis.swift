import Extraction
import Renskrift

/// What `renskrift doctor` says.
struct Diagnosis {
  private let installation: Installation

  init(_ installation: Installation) { self.installation = installation }

  /// Whether everything that is needed is there.
  var isComplete: Bool { installation.isComplete }

  /// The packages of what is missing.
  private var packages: [String] {
    installation.libraries.filter { $0.version == nil }.map(\.package)
      + installation.languageData.filter { $0.path == nil }.map(\.package)
  }

  /// For people: one line for each thing, and what to install.
  var text: String {
    var text = line("renskrift", Program.version, isThere: true)
    for library in installation.libraries {
      text += line(
        library.name, library.version ?? "missing; install \(library.package)",
        isThere: library.version != nil)
    }
    for item in installation.languageData {
      let name = "\(item.kind.rawValue) \(item.name)"
      let absent = "missing; install \(item.package)" + (item.isRequired ? "" : " (optional)")
      text += line(name, item.path ?? absent, isThere: item.path != nil)
    }
    guard !packages.isEmpty else { return text + "\nEverything is there.\n" }
    let list = packages.joined(separator: " ")
    return text + "\nTo install what is missing: sudo apt-get install \(list)\n"
  }

  private func line(_ name: String, _ value: String, isThere: Bool) -> String {
    let padding = String(repeating: " ", count: max(1, 20 - name.count))
    return "\(isThere ? "ok " : "-- ") \(name)\(padding)\(value)\n".visible
  }

  /// For programs.
  var json: JSON {
    .object([
      .init("renskrift", .string(Program.version)),
      .init("isComplete", .bool(isComplete)),
      .init(
        "libraries",
        .object(
          installation.libraries.map { .init($0.name, $0.version.map(JSON.string) ?? .null) })),
      .init(
        "languageData",
        .array(
          installation.languageData.map { item in
            .object([
              .init("name", .string(item.name)), .init("kind", .string(item.kind.rawValue)),
              .init("path", item.path.map(JSON.string) ?? .null),
              .init("package", .string(item.package)), .init("isRequired", .bool(item.isRequired)),
            ])
          })),
    ])
  }
}
