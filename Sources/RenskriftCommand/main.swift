import Renskrift
import FoundationEssentials
import Extraction

struct TextReader: DocumentReader {
  func read(_ request: ReadRequest) async throws -> Document {
    let pages = Page.pages(of: String(decoding: request.content, as: UTF8.self))
    return Document(source: Source(file: request.name, sha256: String(repeating: "0", count: 64), mediaType: "text/plain", pageCount: pages.count), tools: Tools(renskrift: "0"), pages: pages)
  }
}
struct NoFilters: FilterRunner {
  func run(_ filter: FilterStage, input: [UInt8]) async throws -> [UInt8] { input }
}
let words = (try? String(contentsOfFile: "/tmp/words.txt", encoding: .utf8)).map { $0.split(separator: "\n").map(String.init) } ?? []
let path = CommandLine.arguments[1]
let content = [UInt8](try! Data(contentsOf: URL(fileURLWithPath: path)))
let conversion = Conversion(pipeline: .standard, reader: TextReader(), filters: NoFilters(), lexicon: { WordList(words) })
let document = try await conversion.run(ReadRequest(name: path, content: content, settings: Pipeline.standard.extract!))
if CommandLine.arguments.count > 2 {
  print(String(decoding: document.output(.json, pipeline: PipelineRecord(pipeline: .standard, fingerprint: "x")), as: UTF8.self))
} else {
for b in document.blocks ?? [] { print(b.id, b.role, "|", b.text, b.raw.map { "  <<\($0)>>" } ?? "") }
for e in document.edits { print(e.id, e.rule, e.before, "→", e.after, "|", e.reason) }
for w in document.warnings { print(w) }
}
