import Foundation
import Renskrift
import Testing

/// `pipeline.json` is read strictly: what is wrong is named with its place and the nearest word.
@Suite struct PipelineTests {
  /// The pipeline of some stages, as JSON.
  private static func pipeline(_ stages: String...) -> String {
    "{\"name\": \"x\", \"stages\": [\(stages.joined(separator: ", "))]}"
  }

  private static let extract = "{\"stage\": \"extract\"}"
  private static let layout = "{\"stage\": \"layout\"}"
  private static let segment = "{\"stage\": \"segment\"}"
  private static let emit = "{\"stage\": \"emit\"}"

  static let wrong: [(json: String, place: String, suggestion: String?)] = [
    ("{", "", nil),
    ("[]", "", nil),
    ("{\"stages\": []}", "name", nil),
    ("{\"name\": \"\", \"stages\": []}", "name", nil),
    ("{\"name\": \"x\"}", "stages", nil),
    ("{\"name\": \"x\", \"stages\": {}}", "stages", nil),
    ("{\"name\": \"x\", \"stagse\": [], \"stages\": []}", "stagse", "stages"),
    (pipeline(), "stages[0].stage", nil),
    (pipeline("\"extract\""), "stages[0]", nil),
    (pipeline("{\"stage\": 1}"), "stages[0].stage", nil),
    (pipeline("{\"stage\": \"extrakt\"}"), "stages[0].stage", "extract"),
    (pipeline(extract, "{\"stage\": \"zzzzzzzzzzzz\"}"), "stages[1].stage", nil),
    (pipeline("{\"stage\": \"extract\", \"ocrr\": \"auto\"}"), "stages[0].ocrr", "ocr"),
    (pipeline("{\"stage\": \"extract\", \"ocr\": \"alwys\"}"), "stages[0].ocr", "always"),
    (pipeline("{\"stage\": \"extract\", \"ocr\": true}"), "stages[0].ocr", nil),
    (pipeline("{\"stage\": \"extract\", \"dpi\": \"200\"}"), "stages[0].dpi", nil),
    (pipeline("{\"stage\": \"extract\", \"dpi\": 7}"), "stages[0].dpi", nil),
    (pipeline("{\"stage\": \"extract\", \"dpi\": 99.5}"), "stages[0].dpi", nil),
    (pipeline("{\"stage\": \"extract\", \"readers\": \"swe\"}"), "stages[0].readers", nil),
    (pipeline("{\"stage\": \"extract\", \"readers\": [\"\"]}"), "stages[0].readers[0]", nil),
    (
      pipeline("{\"stage\": \"extract\", \"readers\": [\"swe\", \"swe\"]}"),
      "stages[0].readers[1]", nil
    ),
    (
      pipeline(extract, layout, "{\"stage\": \"repair\", \"except\": [\"section-sing\"]}"),
      "stages[2].except[0]", "section-sign"
    ),
    (
      pipeline(extract, layout, segment, "{\"stage\": \"emit\", \"formats\": [\"jsn\"]}"),
      "stages[3].formats[0]", "json"
    ),
    (pipeline(layout, extract), "stages[0].stage", nil),
    (pipeline(extract, extract), "stages[1].stage", nil),
    (pipeline(extract, segment), "stages[1].stage", nil),
    (pipeline(extract, layout, segment, "{\"stage\": \"repair\"}"), "stages[3].stage", nil),
    (pipeline(extract, layout, segment, emit, emit), "stages[4].stage", nil),
    (pipeline(extract, "{\"stage\": \"filter\"}"), "stages[1].name", nil),
    (pipeline(extract, "{\"stage\": \"filter\", \"name\": \"f\"}"), "stages[1].command", nil),
    (
      pipeline(extract, "{\"stage\": \"filter\", \"name\": \"f\", \"command\": []}"),
      "stages[1].command", nil
    ),
    (
      pipeline(
        extract,
        "{\"stage\": \"filter\", \"name\": \"f\", \"command\": [\"cat\"], \"timeout\": 0}"),
      "stages[1].timeout", nil
    ),
  ]

  @Test(arguments: wrong)
  func whatIsWrongHasItsPlace(json: String, place: String, suggestion: String?) throws {
    let error = try #require(throws: PipelineError.self) { try Pipeline(reading: Array(json.utf8)) }
    #expect(error.place == place, "\(error)")
    #expect(error.suggestion == suggestion, "\(error)")
    #expect(!error.problem.isEmpty && !error.problem.contains("\n"))
    #expect(!error.problem.hasSuffix("."))
  }

  @Test func aFilterMayStandBetweenAndMoreThanOnce() throws {
    let filter = "{\"stage\": \"filter\", \"name\": \"f\", \"command\": [\"cat\", \"-u\"]}"
    let json = Self.pipeline(Self.extract, filter, Self.layout, filter, Self.segment, Self.emit)
    let pipeline = try Pipeline(reading: Array(json.utf8))
    #expect(pipeline.stages.count == 6)
    #expect((pipeline.stages[1] as? FilterStage)?.timeout == 60)
  }

  /// What applies without `--pipeline` is what the repository's `pipeline.json` says.
  @Test func theStandardIsTheFile() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "pipeline.json")
    let content = [UInt8](try Data(contentsOf: file))
    #expect(Pipeline.standard.json.bytes == content)
    #expect(try Pipeline(reading: content).json == Pipeline.standard.json)
  }

  @Test func onlyWhatChangesTheResultChangesTheFingerprint() throws {
    func input(_ stages: String...) throws -> [UInt8] {
      let json = "{\"name\": \"other\", \"stages\": [\(stages.joined(separator: ", "))]}"
      return try Pipeline(reading: Array(json.utf8)).fingerprintInput { _ in [] }
    }
    let plain = try input(Self.extract, Self.layout, Self.segment)
    #expect(plain == (try input(Self.extract, Self.layout, Self.segment, Self.emit)))
    let spelt = "{\"ocr\": \"auto\", \"dpi\": 200, \"stage\": \"extract\"}"
    #expect(plain == (try input(spelt, Self.layout, Self.segment)))
    let never = "{\"ocr\": \"never\", \"stage\": \"extract\"}"
    #expect(plain != (try input(never, Self.layout, Self.segment)))
  }

  @Test func everyStageAndSettingIsDescribed() {
    let text = Pipeline.reference
    for kind in Pipeline.kinds + [FilterStage.self] {
      #expect(text.contains(kind.name))
      for setting in kind.settings { #expect(text.contains("\(setting.name): ")) }
    }
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }
}
