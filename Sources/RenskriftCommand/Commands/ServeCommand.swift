import Archive
import ArgumentParser
import Foundation
import Renskrift
import Serve
import SystemPackage

/// The command `renskrift serve`.
struct ServeCommand: RunnableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Search the results of a batch in a browser; read-only, for this machine.",
    discussion: """
      The address is printed; Ctrl-C ends it. Items, decisions and people are searched; each document \
      has its inspection page, which is made when it is asked for.

      EXAMPLE:
        renskrift serve ut
        renskrift serve ut --port 8080
      """)

  @Argument(help: "The output folder of the batch.")
  var output: String

  @Option(help: "The port; without it, one that is free.")
  var port = 0

  @Option(
    help: ArgumentHelp(
      "The address to listen on; 0.0.0.0 lets everybody in who can reach this machine.",
      valueName: "address"))
  var host = "127.0.0.1"

  func validate() throws {
    guard (0...65_535).contains(port) else {
      throw ValidationError("--port must be from 0 to 65535.")
    }
  }

  func run(_ invocation: Invocation) async throws -> ExitCode {
    let folder = JournalFolder(output: FilePath(output))
    let journals: JournalSet
    do { journals = try JournalSet(folder) } catch { throw CommandError(error) }
    let site: Site
    let listener: Listener
    do {
      let index = try SearchIndex(folder)
      let inspection = ServedInspection(meta: journals.meta, folder: folder)
      site = Site(
        index: index, output: folder.output, title: title(journals), hosts: hosts,
        inspect: { try inspection.page($0) })
      try index.update(journals.records) { site.read($0.string) }
      listener = try Listener(host: host, port: port)
    } catch let error as ListenerError {
      throw CommandError(.usage, "\(error)")
    } catch {
      throw CommandError(.failure, "\(output): the search index cannot be made (\(error))")
    }
    try Terminal.print("http://\(host):\(listener.port)/\n")
    listener.run(site.answer)
    return .done
  }

  private func title(_ journals: JournalSet) -> String {
    let root = journals.meta?.root ?? "-"
    return root == "-" ? output : root
  }

  /// Only these names lead here, unless everybody is to be let in.
  private var hosts: Set<String> {
    host.hasPrefix("127.") ? ["127.0.0.1", "localhost", "[::1]", host] : []
  }
}

/// Makes the inspection page of a document of a batch, in a process of its own.
struct ServedInspection: Sendable {
  let meta: JournalMeta?
  let folder: JournalFolder

  /// The page, made with the pipeline of the batch and what its cache holds.
  ///
  /// - Throws: `CommandError` with what the process says.
  func page(_ document: FoundDocument) throws -> [UInt8] {
    let root = meta?.root ?? "-"
    let path = root == "-" ? document.path : FilePath(root).appending(document.path).string
    let scratch = FileManager.default.temporaryDirectory.appending(path: "renskrift-\(UUID())")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let html = scratch.appending(path: "page.html")
    var arguments = ["inspect", "--html", html.path, "--timeout", "600"]
    if let meta, let pipeline = try? Pipeline(reading: Array(meta.pipeline.utf8)) {
      let file = scratch.appending(path: "pipeline.json")
      try Data(pipeline.json.bytes).write(to: file)
      arguments += ["--pipeline", file.path]
    }
    let cache = folder.path.appending("cache").string
    if FileManager.default.fileExists(atPath: cache) { arguments += ["--cache", cache] }
    let process = Process()
    process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = arguments + ["--", path]
    process.environment = ProcessInfo.processInfo.environment.merging(["OMP_THREAD_LIMIT": "1"]) {
      $1
    }
    let errors = Pipe()
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0,
      let content = FileManager.default.contents(atPath: html.path)
    else { throw CommandError(.failure, "\(document.path) cannot be shown: \(said)") }
    return Array(content)
  }
}
