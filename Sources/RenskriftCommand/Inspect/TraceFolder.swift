import Extraction
import Inspection
import Renskrift
import SystemPackage

/// The folder of `--trace`: the document after every stage, the pictures that were recognised, crops of
/// the words that were changed, and a manifest; what to attach to a report of a mistake.
struct TraceFolder {
  let folder: String
  let interruption: Interruption

  /// The name, without its extension, of the file with the document after a stage.
  static func stem(of index: Int, _ pipeline: Pipeline) -> String {
    let name = pipeline.stages[index].title.map { character in
      character.isASCII && (character.isLetter || character.isNumber) || character == "-"
        ? character : "_"
    }
    return (index < 9 ? "0" : "") + "\(index + 1)-\(String(name))"
  }

  /// Writes the folder.
  ///
  /// - Parameters:
  ///   - pictures: draws pages; nil where there is no file to draw.
  ///   - selection: of which pages pictures are wanted.
  /// - Throws: `CommandError`.
  func write(
    _ history: History, _ pictures: PagePictures?, _ selection: Selection
  ) async throws {
    let output = try OutputFolder(folder, interruption: interruption)
    let document = history.document
    var manifest: [JSON.Member] = [.init("schema", .string("renskrift-trace/1"))]
    for key in ["source", "pipeline"] {
      if let value = document.outputJSON(history.record)[key] {
        manifest.append(.init(key, value))
      }
    }
    manifest.append(.init("stages", .array(try stages(history, to: output))))
    if document.blocks != nil {
      try output.write([
        (name: "output.json", content: document.output(.json, pipeline: history.record)),
        (name: "output.txt", content: document.output(.text, pipeline: history.record)),
      ])
      manifest.append(.init("outputs", .array([.string("output.json"), .string("output.txt")])))
    }
    if let pictures {
      let (images, crops) = try await images(document, pictures, selection)
      manifest += [.init("images", .array(images)), .init("crops", .array(crops))]
    }
    try output.write([(name: "manifest.json", content: JSON.object(manifest).bytes)])
  }

  private func stages(_ history: History, to output: OutputFolder) throws -> [JSON] {
    var stages: [JSON] = []
    for snapshot in history.snapshots where !(snapshot.stage is EmitStage) {
      let index = history.number(snapshot) - 1
      let name = Self.stem(of: index, history.record.pipeline) + ".json"
      try output.write([(name: name, content: JSON(encoding: snapshot.document).bytes)])
      var members: [JSON.Member] = [
        .init("stage", .string(snapshot.title)), .init("file", .string(name)),
        .init("edits", .integer(snapshot.document.edits.count)),
      ]
      if let seconds = snapshot.seconds {
        members.append(.init("seconds", .number((seconds * 1000).rounded() / 1000)))
      }
      stages.append(.object(members))
    }
    return stages
  }

  /// The pictures of recognised pages, and the crops of changed words.
  private func images(
    _ document: Document, _ pictures: PagePictures, _ selection: Selection
  ) async throws -> (images: [JSON], crops: [JSON]) {
    let crops = EditCrop.crops(of: document).filter { selection.shows($0.page) }
    let byPage = Dictionary(grouping: crops, by: \.page)
    let imageFolder = try OutputFolder(folder + "/images", interruption: interruption)
    let cropFolder = try OutputFolder(folder + "/crops", interruption: interruption)
    var (images, cut): ([JSON], [JSON]) = ([], [])
    for page in document.pages where selection.shows(page.number) {
      let own = byPage[page.number] ?? []
      guard page.origin == .ocr || !own.isEmpty,
        let drawn = try await pictures.recognised(page, boxes: own.map(\.box))
      else { continue }
      var members: [JSON.Member] = [
        .init("page", .integer(page.number)), .init("dpi", .number(drawn.dpi.hundredth)),
      ]
      for (name, file) in [("before", drawn.before), ("after", drawn.after)] {
        guard let file else { continue }
        let path = "page-\(page.number)-\(name).png"
        try imageFolder.write([(name: path, content: file)])
        members.append(.init(name, .string("images/" + path)))
      }
      if members.count > 2 { images.append(.object(members)) }
      for (crop, file) in zip(own, drawn.parts) {
        guard let file else { continue }
        try cropFolder.write([(name: crop.name, content: file)])
        cut.append(crop.json(file: "crops/" + crop.name))
      }
    }
    return (images, cut)
  }
}
