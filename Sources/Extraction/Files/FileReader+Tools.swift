import Renskrift

extension FileReader {
  /// What read the file.
  ///
  /// Models and dictionaries are named only if a page needed them.
  func tools(
    for type: MediaType, _ result: PagesRead, _ settings: ExtractStage
  ) async -> Tools {
    var tools = Tools(renskrift: version)
    if type == .pdf { tools.poppler = Libraries.poppler }
    if type != .text, type != .pdf || result.hasRecognised { tools.leptonica = Libraries.leptonica }
    if result.hasRecognised {
      tools.tesseract = Libraries.tesseract
      for name in settings.readers {
        if let path = data.model(name) { tools.models[name] = await hashes.sha256(of: path) }
      }
    }
    if result.hasLexicon, let paths = data.dictionary(HunspellLexicon.name) {
      tools.hunspell = Libraries.hunspell
      let name = HunspellLexicon.name
      tools.dictionaries[name + ".aff"] = await hashes.sha256(of: paths.affixes)
      tools.dictionaries[name + ".dic"] = await hashes.sha256(of: paths.words)
    }
    return tools
  }
}
