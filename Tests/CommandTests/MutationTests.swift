import Foundation
import Testing

/// Files that are damaged at random, in ways nobody thought of, each end in an outcome.
@Suite struct MutationTests {
  @Test func everyDamagedFileEndsInAnOutcome() throws {
    let program = try Program()
    let archive = program.folder.appending(path: "arkiv")
    try FileManager.default.createDirectory(at: archive, withIntermediateDirectories: true)
    var random = SeededRandom(state: 20_210_607)
    let count = 60
    for number in 0..<count {
      let name = ["protokoll.pdf", "protokoll.pdf", "protokoll-ocr.txt"][number % 3]
      var bytes = Array(try Data(contentsOf: program.folder.appending(path: name)))
      for _ in 0...Int.random(in: 0...3, using: &random) { Self.damage(&bytes, &random) }
      let place = archive.appending(path: "\(number).\(name.suffix(3))")
      try Data(bytes).write(to: place)
    }
    // The processes of the program that work in this folder.
    let workers =
      "for p in /proc/[0-9]*; do [ \"$(readlink $p/cwd)\" = \"$PWD\" ] && readlink $p/exe; done"
      + " 2>/dev/null | grep -c '/renskrift$'"
    let (output, code) = try program.run("renskrift batch arkiv -o ut --quiet --timeout 60")
    #expect([0, 1].contains(code), "\(output)")
    #expect(try program.run(workers).output == "0\n", "no worker outlives the run")
    let status = try program.run("renskrift batch status ut").output
    let outcomes = status.split(separator: "\n").compactMap { line -> Int? in
      let words = line.split(separator: " ")
      guard words.count == 2, ["converted", "partial", "failed"].contains(words[1]) else {
        return nil
      }
      return Int(words[0])
    }
    #expect(outcomes.reduce(0, +) == count, "\(status)")
    #expect(outcomes.count == 3 && outcomes[0] > 0, "some can still be read: \(status)")
    // Whatever could be read keeps what is promised of every document.
    let check = try program.run(
      "for f in ut/*.json; do renskrift inspect --check \"arkiv/$(basename \"$f\" .json)\".* ||"
        + " echo \"$f\"; done | grep '^ut/'")
    #expect(check.output.isEmpty, "\(check.output)")
  }

  /// Damages bytes in one of the ways in which files come to harm.
  private static func damage(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
    guard bytes.count > 100 else { return }
    let start = Int.random(in: 0..<(bytes.count - 50), using: &random)
    let length = Int.random(in: 1...min(2000, bytes.count - start), using: &random)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: bytes[start] ^= UInt8(1) << UInt8.random(in: 0..<8, using: &random)
    case 1: bytes.removeSubrange(start..<(start + length))
    case 2: bytes.removeSubrange(start...)
    case 3: bytes.insert(contentsOf: Array(bytes[start..<(start + length)]), at: start)
    case 4: for index in start..<(start + length) { bytes[index] = 0 }
    default:
      for index in start..<(start + length) { bytes[index] = .random(in: 0...255, using: &random) }
    }
  }
}

/// The same numbers in every run (SplitMix64).
private struct SeededRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
