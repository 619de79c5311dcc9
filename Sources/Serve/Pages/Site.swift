import Archive
import Foundation
import Glibc
import Renskrift
import Synchronization
public import SystemPackage

/// The pages over the results of a batch: a list with a search, each document, its inspection page.
///
/// It only reads. Files are named by their numbers in the index; what lies outside the output folder is
/// refused, whatever the journal says.
public final class Site: Sendable {
  private let index: SearchIndex
  private let output: FilePath
  private let title: String
  private let hosts: Set<String>
  private let inspect: @Sendable (FoundDocument) throws -> [UInt8]
  /// One inspection page at a time: each one reads a file with all cores.
  private let reading = Mutex(())

  /// Prepares the pages.
  ///
  /// - Parameters:
  ///   - hosts: the names under which browsers may ask; empty for any. A page elsewhere could otherwise
  ///     ask in the name of whoever looks at it.
  ///   - inspect: makes the inspection page of a document; throws an error that says why it cannot.
  public init(
    index: SearchIndex, output: FilePath, title: String, hosts: Set<String>,
    inspect: @escaping @Sendable (FoundDocument) throws -> [UInt8]
  ) {
    self.index = index
    self.output = output
    self.title = title
    self.hosts = hosts
    self.inspect = inspect
  }

  /// Answers a request.
  public func answer(_ request: Request) -> Response {
    guard hosts.isEmpty || hosts.contains(request.host) else {
      return problem(403, "This server answers to \(hosts.sorted().joined(separator: ", ")) only.")
    }
    do {
      switch request.path.count {
      case 0:
        let question = Question(request.query)
        let (hits, count) = try index.answers(question)
        return .page(
          ListPage(
            title: title, question: question, hits: hits, count: count, choices: try index.choices()
          ).html)
      case 2...3 where request.path[0] == "document":
        guard let id = Int(request.path[1]), let document = try index.document(id) else { break }
        return try answer(document, request.path.count == 3 ? request.path[2] : nil)
      default: break
      }
      return problem(404, "There is no such page.")
    } catch {
      return problem(500, "\(error)")
    }
  }

  private func answer(_ document: FoundDocument, _ part: String?) throws -> Response {
    switch part {
    case nil:
      let output = document.json.flatMap(read).flatMap { try? IndexedOutput(reading: Data($0)) }
      return .page(DocumentPage(title: title, document: document, output: output).html)
    case "inspect":
      let html = try reading.withLock { _ in try inspect(document) }
      return Response(type: "text/html; charset=utf-8", body: html, hasOwnPolicy: true)
    case "json", "text":
      guard let path = part == "json" ? document.json : document.text else { break }
      guard isInside(path) else {
        return problem(403, "This file lies outside the output folder.")
      }
      guard let content = read(path) else { break }
      let type = part == "json" ? "application/json" : "text/plain; charset=utf-8"
      return Response(type: type, body: content)
    default: break
    }
    return problem(404, "There is no such page.")
  }

  private func problem(_ status: Int, _ text: String) -> Response {
    .page(
      SitePage(
        title: title,
        body:
          "<p>\(MarkupText.escaped(text))</p><p><a href=\"/\">\(MarkupText.escaped(title))</a></p>"
      ).html,
      status: status)
  }

  /// The content of a file of the output folder; nil if it is not there or lies outside.
  public func read(_ path: String) -> [UInt8]? {
    guard isInside(path) else { return nil }
    return FileManager.default.contents(atPath: output.appending(path).string).map { Array($0) }
  }

  /// Whether a path leads to something within the output folder, links followed.
  private func isInside(_ path: String) -> Bool {
    guard !path.isEmpty, !path.hasPrefix("/"), let folder = realpath(output.string, nil) else {
      return false
    }
    defer { free(folder) }
    guard let file = realpath(output.appending(path).string, nil) else { return false }
    defer { free(file) }
    return FilePath(String(cString: file)).starts(with: FilePath(String(cString: folder)))
  }
}
