import Renskrift
import FoundationEssentials
import Extraction

struct NoFilters: FilterRunner {
  func run(_ filter: FilterStage, input: [UInt8]) async throws -> [UInt8] { input }
}
let words = (try? String(contentsOfFile: "/tmp/words.txt", encoding: .utf8)).map { $0.split(separator: "\n").map(String.init) } ?? []
let path = CommandLine.arguments[1]
let content = [UInt8](try! Data(contentsOf: URL(fileURLWithPath: path)))
let conversion = Conversion(pipeline: .standard, reader: FileReader(version: "0"), filters: NoFilters(), lexicon: { try HunspellLexicon() })
let document = try await conversion.run(ReadRequest(name: path, content: content, settings: Pipeline.standard.extract!))
if CommandLine.arguments.count > 2, CommandLine.arguments[2] == "-o" {
  let o = CommandLine.arguments[3]; let n = String(path.split(separator: "/").last!.split(separator: ".").dropLast().joined(separator: "."))
  try! Data(document.output(.json, pipeline: PipelineRecord(pipeline: .standard, fingerprint: "x"))).write(to: URL(fileURLWithPath: o + "/" + n + ".json"))
  try! Data(document.output(.text, pipeline: PipelineRecord(pipeline: .standard, fingerprint: "x"))).write(to: URL(fileURLWithPath: o + "/" + n + ".txt"))
  try! Data(JSON(encoding: document).bytes).write(to: URL(fileURLWithPath: o + "/" + n + ".doc.json"))
} else if CommandLine.arguments.count > 2 {
  print(String(decoding: document.output(.json, pipeline: PipelineRecord(pipeline: .standard, fingerprint: "x")), as: UTF8.self))
} else {
for b in document.blocks ?? [] { print(b.id, b.role, "|", b.text, b.raw.map { "  <<\($0)>>" } ?? "") }
for e in document.edits { print(e.id, e.rule, e.before, "→", e.after, "|", e.reason) }
for w in document.warnings { print(w) }
}
