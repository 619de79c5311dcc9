import Extraction
import Inspection
import Renskrift
import SystemPackage

/// One run of `renskrift inspect`: reads, writes the files that are asked for, prints what is left.
struct InspectRun {
  let command: InspectCommand
  let converter: Converter
  let invocation: Invocation
  private let input: InputFile?
  private let saved: SavedDocument?
  private let narrowing: Narrowing

  /// Looks at what was asked for.
  ///
  /// - Throws: `CommandError` if a saved document, a rule or a stage is not there.
  init(_ command: InspectCommand, _ converter: Converter, _ invocation: Invocation) throws {
    self.command = command
    self.converter = converter
    self.invocation = invocation
    narrowing = Narrowing(
      page: command.page, rule: command.rule, item: command.item, block: command.block,
      text: command.grep)
    if let rule = command.rule, !rule.hasPrefix("filter:") { _ = try RuleName.rule(rule) }
    let file = command.file.map { InputFile($0, standardInput: invocation.standardInput) }
    guard let from = command.from else {
      (input, saved) = (file, nil)
      return
    }
    let pipeline = converter.pipeline
    if pipeline.stages.contains(where: { $0.title == from }), let file {
      (input, saved) = (nil, try SavedDocument(file, after: from, pipeline: pipeline))
    } else {
      let source = InputFile(from, standardInput: invocation.standardInput)
      // A file beside the saved document is what the pictures are drawn from.
      (input, saved) = (file, try SavedDocument(source, after: nil, pipeline: pipeline))
    }
  }

  /// Does what was asked for.
  ///
  /// - Throws: `CommandError`; `ClosedPipe`.
  func run() async throws -> ExitCode {
    let chosen = try command.stage.map { try StageName($0, in: converter.pipeline) }
    var reader = HistoryReader(converter: converter)
    if let chosen, !needsAll { reader.stages = chosen.count }
    let (history, pictures) = try await read(reader)
    let name = command.file ?? saved?.place ?? history.document.source.file
    let selection = try narrowing.selection(in: history.document, named: name)
    if let folder = command.trace {
      try await TraceFolder(folder: folder, interruption: invocation.interruption)
        .write(history, pictures, selection)
    }
    if let html = command.html {
      let inputs = [input, saved.map { InputFile($0.place) }].compactMap(\.self)
      let file = HTMLFile(
        output: try NamedOutput(html, option: "--html", inputs: inputs),
        limit: command.htmlSize * 1_000_000)
      try await file.write(history, pictures, page: command.page, invocation.interruption)
    }
    if command.writesFiles, !command.printsSomething { return .done }
    return try print(history, selection, chosen)
  }

  /// Whether what is asked for needs what the last stages write.
  private var needsAll: Bool {
    narrowing.needsBlocks || command.writesFiles || command.why != nil || command.compare != nil
  }

  /// The history, and a way to draw pages where there is a file to draw.
  private func read(_ reader: HistoryReader) async throws -> (History, PagePictures?) {
    if let saved {
      let history = try await reader.read(saved)
      guard let input, command.writesFiles else { return (history, nil) }
      let content = try input.read()
      guard SHA256.hex(of: content) == history.document.source.sha256 else {
        throw CommandError(
          .usage,
          "\(input.argument): the saved document was not read from this file; leave it out, or name"
            + " the one it was read from")
      }
      return (history, PagePictures(try converter.request(input, content: content)))
    }
    guard let input else {
      throw CommandError(.usage, "name a file, or a saved document with --from")
    }
    let onlyPage = command.json && !command.writesFiles && !narrowing.needsBlocks
    let pages = onlyPage ? command.page.flatMap { PageSelection("\($0)") } : nil
    let (history, content) = try await reader.read(input, pages: pages)
    return (history, PagePictures(try converter.request(input, content: content)))
  }

  private func print(
    _ history: History, _ selection: Selection, _ chosen: StageName?
  ) throws -> ExitCode {
    let view = View(selection)
    let index =
      chosen.flatMap { history.index(of: $0.stage.title) } ?? history.snapshots.count - 1
    let snapshot = history.snapshots[index]
    if let chosen, snapshot.title != chosen.stage.title {
      throw CommandError(
        .usage, "the saved document holds nothing of the time after \(chosen.stage.title)")
    }
    if let text = command.why {
      let explanation = Explanation(text, in: snapshot.document, selection)
      try print(explanation.json, explanation.report)
    } else if let other = command.compare {
      let old = try OtherOutput.read(InputFile(other), history.record)
      let comparison = Comparison(
        from: old, to: try ComparedOutput(history.document, history.record))
      let heading =
        "- \(other): \(old.maker)\n+ \(history.record.pipeline.name), fingerprint"
        + " \(history.record.fingerprint.prefix(12))\n\n"
      try print(comparison.json, heading + comparison.text())
    } else if command.diff {
      let before = chosen == nil ? history.snapshots[0].document : history.before(index)
      let diff = StageDiff(from: before, to: snapshot.document, view)
      try print(diff.json, diff.text(after: chosen?.stage))
    } else if command.words {
      try print(view.wordsJSON(snapshot.document), view.wordsText(snapshot.document))
    } else if command.edits || command.rule != nil {
      let edits = view.edits(of: snapshot.document)
      try print(try JSON(encoding: edits), view.editsText(snapshot.document))
    } else if command.json {
      try Terminal.print(json(history, snapshot, selection, chosen))
    } else if let chosen {
      try print(.null, view.text(of: snapshot.document, after: chosen.stage))
    } else {
      try print(.null, Summary(history, view).text)
    }
    return .done
  }

  /// The document or, where it is narrowed, the parts of the output that are left.
  private func json(
    _ history: History, _ snapshot: Snapshot, _ selection: Selection, _ chosen: StageName?
  ) throws -> [UInt8] {
    if selection.isNarrow {
      return Excerpt(snapshot.document, history.record, selection).json.bytes
    }
    if chosen?.stage is EmitStage {
      return snapshot.document.output(.json, pipeline: history.record)
    }
    return try JSON(encoding: snapshot.document).bytes
  }

  /// Prints one or the other; no text steers the terminal but by our colours.
  private func print(_ json: JSON, _ text: @autoclosure () -> String) throws {
    if command.json { return try Terminal.print(json.bytes) }
    let visible = text().visible
    try Terminal.print(
      Terminal.hasColours(.standardOutput) ? DiffColours.painted(visible) : visible)
  }
}
