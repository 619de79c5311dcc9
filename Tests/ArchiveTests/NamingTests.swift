import Archive
import Testing

@Suite struct NamingTests {
  private func bases(
    _ paths: [String], recorded: [String: [String]] = [:], inputs: [String] = []
  ) -> [String] {
    let all = paths.map(ArchivePath.init)
    let known = Dictionary(
      uniqueKeysWithValues: recorded.map { (ArchivePath($0.key), $0.value.map(ArchivePath.init)) })
    let bases = OutputBases(
      all, recorded: known, extensions: ["json", "txt"], inputs: inputs.map(ArchivePath.init))
    return all.map { bases.base(of: $0).string }
  }

  @Test func mirrorsTheTree() {
    #expect(bases(["a/b.pdf", "b.pdf", "c", "d.tar.gz"]) == ["a/b", "b", "c", "d.tar"])
  }

  @Test func keepsTheExtensionWhereNamesWouldMeet() {
    #expect(bases(["a.pdf", "a.txt", "x/a.pdf"]) == ["a.pdf", "a.txt", "x/a"])
    #expect(bases(["A.pdf", "a.txt"]) == ["A.pdf", "a.txt"])
    #expect(bases(["S/a.pdf", "s/a.txt"]) == ["S/a.pdf", "s/a.txt"])
    // A name with its extension is its own; another file's stem gives way to it.
    #expect(bases(["a.pdf", "a.txt", "a.pdf.txt"]) == ["a.pdf", "a.txt", "a.pdf.txt"])
  }

  @Test func addsAHashWhereNamesDifferInCaseOnly() {
    let names = bases(["a.pdf", "A.PDF"])
    #expect(names[0].hasPrefix("a.pdf~") && names[0].count == 22)
    #expect(names[1].hasPrefix("A.PDF~"))
    #expect(Set(names.map { $0.lowercased() }).count == 2)
    #expect(Set(bases(["\u{E5}.pdf", "a\u{30A}.pdf"])).count == 2)
  }

  @Test func doesNotDependOnTheOrder() {
    let paths = [
      "a.pdf", "a.txt", "a.pdf.txt", "a.pdf.txt.pdf", "A.Pdf", "b.pdf", "B", "b", "c/a.pdf",
      "C/A.txt",
    ]
    let expected = Dictionary(uniqueKeysWithValues: zip(paths, bases(paths)))
    #expect(Set(expected.values.map { $0.lowercased() }).count == paths.count)
    var generator = Generator(state: 7)
    for _ in 0..<200 {
      let shuffled = paths.shuffled(using: &generator)
      #expect(Dictionary(uniqueKeysWithValues: zip(shuffled, bases(shuffled))) == expected)
    }
  }

  @Test func neverTakesWhatAnotherRunWrote() {
    #expect(bases(["a.png"], recorded: ["a.pdf": ["a.json", "a.txt"]]) == ["a.png"])
    #expect(bases(["a.png", "a.pdf"], recorded: ["a.pdf": ["a.json"]]) == ["a.png", "a"])
    #expect(bases(["a.pdf"], recorded: ["a.pdf": ["a.pdf.json"]]) == ["a.pdf"])
    #expect(bases(["a.pdf"], recorded: ["a.pdf": []]) == ["a"])
    // A run over a part of the archive gives the same names as one over everything.
    #expect(bases(["a.pdf"], recorded: ["a.txt": [], "a.pdf": []]) == ["a.pdf"])
  }

  @Test func neverOverwritesAnInput() {
    #expect(bases(["a.txt", "b.pdf"], inputs: ["a.txt"]) == ["a.txt", "b"])
    #expect(bases(["a.pdf"], inputs: ["A.JSON"]) == ["a.pdf"])
  }

  @Test func staysInTheOutputFolder() {
    #expect(bases(["/srv/a.pdf", "../b.pdf"]) == ["srv/a", "b"])
  }

  @Test func isLinear() {
    let paths = (0..<20_000).map { "mapp/x.\($0)" }
    let clock = ContinuousClock()
    var count = 0
    let time = clock.measure { count = Set(bases(paths)).count }
    print("names of 20 000 files: \(time)")
    #expect(count == 20_000)
    #expect(time < .seconds(60))
  }
}

/// Numbers that are the same in every run.
private struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state
  }
}
