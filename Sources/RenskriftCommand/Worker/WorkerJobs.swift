import Archive
import Extraction
import FoundationEssentials
import Renskrift
import SystemPackage

/// Answers requests for files.
struct WorkerJobs {
  let converter: Converter
  let attempt: Attempt
  let interruption: Interruption

  /// After so many files a worker is replaced: libraries may leak what nobody has noticed yet.
  private static let most = 2000

  /// Whether the worker has done enough, or has grown over half of what it may have.
  func areEnough(_ count: Int, memory: Int) -> Bool {
    count >= Self.most || ProcessMemory.resident > memory << 19
  }

  /// Answers one request; whatever is wrong with it or its file stands in the answer.
  func answer(_ line: [UInt8], _ number: Int) async -> [UInt8] {
    let start = ContinuousClock.now
    let savings = converter.cache?.savings
    ProcessMemory.resetPeak()
    var (answer, outputs) = await convert(line, number)
    let time = (ContinuousClock.now - start).components
    answer.attempts = attempt.job == number ? attempt.number : 1
    answer.seconds = (Double(time.seconds) + Double(time.attoseconds) / 1e18).thousandth
    answer.peakMemory = ProcessMemory.peak
    if let savings, let now = converter.cache?.savings, now.files > savings.files {
      answer.savedSeconds = (now.seconds - savings.seconds).thousandth
    }
    guard case .object(let members) = answer.json, !outputs.isEmpty else {
      return answer.json.compactBytes
    }
    return JSON.object(members + [.init("outputs", .object(outputs))]).compactBytes
  }

  private func convert(_ line: [UInt8], _ number: Int) async -> (WorkerAnswer, [JSON.Member]) {
    let request: WorkerRequest
    do { request = try JSONDecoder().decode(WorkerRequest.self, from: Data(line)) } catch {
      let message = "the request is no JSON object with a \"file\"; see renskrift worker --help"
      return (.init(id: nil, status: .failed, code: ExitCode.usage, message: message), [])
    }
    do {
      let (document, outputs) = try await convert(request, number)
      let failed = document.pages.filter { $0.status == .failed }
      let code = failed.isEmpty ? ExitCode.done : .unreadable
      var answer = WorkerAnswer(
        id: request.id, status: failed.isEmpty ? .converted : .partial, code: code, message: nil)
      answer.failedPages = failed.map(FileRecord.FailedPage.init)
      answer.document = .init(document)
      return (answer, outputs)
    } catch let error as CommandError {
      return (
        .init(id: request.id, status: .failed, code: error.code, message: error.message), []
      )
    } catch {
      let message = CommandError(error, file: request.file)
      return (
        .init(id: request.id, status: .failed, code: message.code, message: message.message), []
      )
    }
  }

  /// Converts a file; outputs without a place come back.
  private func convert(
    _ request: WorkerRequest, _ number: Int
  ) async throws -> (Document, [JSON.Member]) {
    let pages = try request.pages.map { text in
      guard let pages = PageSelection(text) else {
        throw CommandError(.usage, "\"\(text)\" is no choice of pages; write it like 1-3,7")
      }
      return pages
    }
    let file = InputFile(request.file, named: request.name, known: request.known)
    let document = try await converter.run(
      file, job: number, pages: pages, jobs: request.jobs, password: request.password
    ).document
    guard let places = request.outputs else {
      let formats = converter.pipeline.emit?.formats ?? EmitStage.Format.standard
      return (
        document, formats.flatMap(\.files).map { .init($0.rawValue, inline(document, $0, request)) }
      )
    }
    let outputs = try places.sorted { $0.key < $1.key }.map { name, path in
      guard let file = OutputFile(rawValue: name) else {
        let valid = OutputFile.allCases.map(\.rawValue).joined(separator: ", ")
        throw CommandError(.usage, "there is no output \"\(name)\"; there are \(valid)")
      }
      return (path: FilePath(path), content: output(document, file, request))
    }
    try OutputFolder.write(outputs, interruption)
    return (document, [])
  }

  private func inline(
    _ document: Document, _ file: OutputFile, _ request: WorkerRequest
  ) -> JSON {
    file == .json
      ? document.outputJSON(converter.record)
      : .string(String(decoding: output(document, file, request), as: UTF8.self))
  }

  private func output(
    _ document: Document, _ file: OutputFile, _ request: WorkerRequest
  ) -> [UInt8] {
    document.output(
      file, pageMarks: request.pageMarks ?? converter.pipeline.emit?.pageMarks ?? false,
      pipeline: converter.record)
  }
}

extension WorkerAnswer {
  fileprivate init(id: String?, status: FileRecord.Outcome, code: ExitCode, message: String?) {
    self.init(id: id, status: status, code: Int(code.rawValue), message: message)
  }
}

extension Double {
  /// This number to three decimals.
  fileprivate var thousandth: Double { (self * 1000).rounded() / 1000 }
}
