import Foundation
import Testing

/// A worker answers a line with a line, whatever the line asks for and whatever a file does to it.
@Suite struct WorkerTests {
  private struct Answer: Decodable {
    let id: String?
    let status: String
    let code: Int
    let message: String?
    let attempts: Int
    let failedPages: [FailedPage]
    let outputs: Outputs?

    struct FailedPage: Decodable { let page: Int }
    struct Outputs: Decodable { let text: String? }
  }

  private func answers(_ output: String) throws -> [Answer] {
    try output.split(separator: "\n").map {
      try JSONDecoder().decode(Answer.self, from: Data($0.utf8))
    }
  }

  @Test func eachRequestHasAnAnswerInItsOrder() throws {
    let program = try Program()
    let (output, code) = try program.run(
      """
      printf '%s\\n' '{"id": "a", "file": "protokoll-ocr.txt"}' '' 'nonsense' '{"file": "missing.pdf"}' \
      '{"id": "b", "file": "protokoll.pdf", "pages": "2"}' | renskrift worker
      """)
    #expect(code == 0)
    let answers = try answers(output)
    #expect(answers.map(\.status) == ["converted", "failed", "failed", "converted"])
    #expect(answers.map(\.code) == [0, 64, 66, 0])
    #expect(answers.map(\.id) == ["a", nil, nil, "b"])
    #expect(answers[2].message == "missing.pdf: there is no such file; check the name")
    #expect(answers[0].outputs?.text?.contains("översyn av rutinerna") == true)
  }

  @Test func outputsGoWhereTheRequestSays() throws {
    let program = try Program()
    let (output, _) = try program.run(
      """
      renskrift convert protokoll.pdf >a.txt; renskrift convert --format json protokoll.pdf >a.json
      echo '{"file": "protokoll.pdf", "outputs": {"json": "b.json", "text": "b.txt"}}' \
      | renskrift worker | cut -c1-30; cmp a.txt b.txt && cmp a.json b.json && echo same
      """)
    #expect(output == "{\"status\":\"converted\",\"code\":0\nsame\n")
  }

  @Test func aRequestThatBringsTheWorkerDownIsAnsweredAndTheNextOneToo() throws {
    let program = try FaultyProgram()
    let (output, code) = try program.run(
      """
      printf '%s\\n' '{"id": "a", "file": "protokoll.pdf"}' '{"id": "b", "file": "protokoll-ocr.txt"}' \
      | renskrift worker
      """, "poppler:crash:2")
    #expect(code == 0)
    let answers = try answers(output)
    #expect(answers.map(\.status) == ["partial", "converted"])
    #expect(answers[0].failedPages.map(\.page) == [2])
    #expect(answers[0].attempts > 1)
  }

  @Test func whatALibraryPrintsIsNoAnswer() throws {
    let program = try FaultyProgram()
    let line = "echo '{\"file\": \"protokoll.pdf\"}' | renskrift worker 2>/dev/null"
    let answers = try answers(try program.run(line, "poppler:garbage").output)
    #expect(answers.map(\.status) == ["converted"])
  }
}
