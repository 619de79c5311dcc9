@testable import Inspection
import Renskrift

/// Documents for the tests of this target.
enum Sample {
  /// What was read of a made-up page, run through the pure stages.
  static func history(_ text: String = page, file: String = "protokoll.txt") throws -> History {
    let pages = Page.pages(of: text)
    return try history(
      Document(source: source(file, pages.count), tools: Tools(renskrift: "0"), pages: pages))
  }

  /// A document run through the pure stages.
  static func history(_ start: Document) throws -> History {
    var document = start
    var snapshots: [Snapshot] = []
    let lexicon = WordList([String]())
    for stage in Pipeline.standard.stages {
      if let stage = stage as? any PureStage { try stage.run(on: &document, lexicon: lexicon) }
      snapshots.append(Snapshot(stage: stage, document: document, seconds: 0))
    }
    let record = PipelineRecord(pipeline: .standard, fingerprint: String(repeating: "a", count: 64))
    guard let history = History(snapshots, record: record) else { throw NoHistory() }
    return history
  }

  /// A page that two readers read, in boxes.
  static func recognised() -> Document {
    let words = [
      Word(
        start: 0, length: 3, box: Box(10, 10, 40, 20), confidence: 0.93, reader: "swe",
        alternatives: [Alternative(text: "§45", reader: "Latin", confidence: 0.9)]),
      Word(start: 4, length: 10, box: Box(50, 10, 150, 20), confidence: 0.88, reader: "swe"),
    ]
    let page = Page(
      number: 1, width: 595, height: 842, origin: .ocr, status: .ok,
      lines: [Line(text: "845 Justerring", box: Box(10, 10, 150, 20), words: words)])
    return Document(source: source("skannad.pdf", 1), tools: Tools(renskrift: "0"), pages: [page])
  }

  static func source(_ file: String, _ pages: Int) -> Source {
    Source(
      file: file, sha256: String(repeating: "0", count: 64), mediaType: "text/plain",
      pageCount: pages)
  }

  struct NoHistory: Error {}

  static let page = """
    Tallmo kommun                     PROTOKOLL
    Kultur- och fritidsnämnden        2024-03-12

    § 44 Justering
    Nämnden utser Vera Lindsjö att justera protokollet.

    845 Biblioteksplan
    Nämnden beslutar
    att anta planen enligt förslaget.

    § 46 Övriga frågor
    Inga frågor anmäldes.

    """
}
