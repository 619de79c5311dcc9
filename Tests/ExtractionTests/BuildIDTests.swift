import Foundation
import Testing

@testable import Extraction

/// Two builds of the program are told apart, and two copies of one are not.
@Suite struct BuildIDTests {
  @Test func theNoteOfTheLinkerIsFoundBehindOthers() {
    let other: [UInt8] = [4, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0] + Array("GNU\0".utf8) + [9, 9, 0, 0]
    let id: [UInt8] = [4, 0, 0, 0, 3, 0, 0, 0, 3, 0, 0, 0] + Array("GNU\0".utf8) + [1, 2, 3, 0]
    #expect(BuildID.id(inNotes: other + id) == [1, 2, 3])
    #expect(BuildID.id(inNotes: other) == nil)
    #expect(BuildID.id(inNotes: Array(id.dropLast(4))) == nil, "cut off")
    let foreign: [UInt8] =
      [4, 0, 0, 0, 1, 0, 0, 0, 3, 0, 0, 0] + Array("Go\0\0".utf8) + [1, 0, 0, 0]
    #expect(BuildID.id(inNotes: foreign) == nil, "another maker's note")
  }

  @Test func aCopyIsTheSameBuildAndWhatHasNoNoteIsHashed() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let copy = folder.appending(path: "copy").path
    try FileManager.default.copyItem(atPath: "/bin/true", toPath: copy)
    #expect(BuildID.linked(into: "/bin/true")?.isEmpty == false)
    #expect(BuildID.of(program: copy) == BuildID.of(program: "/bin/true"))
    #expect(BuildID.of(program: "/bin/false") != BuildID.of(program: "/bin/true"))

    let (first, second) = (folder.appending(path: "first"), folder.appending(path: "second"))
    // No program, and the beginning of one.
    try Data("no program".utf8).write(to: first)
    try Data([0x7F, 0x45, 0x4C, 0x46, 2, 1] + [UInt8](repeating: 0xFF, count: 90)).write(to: second)
    #expect(BuildID.linked(into: first.path) == nil)
    #expect(BuildID.linked(into: second.path) == nil)
    #expect(BuildID.of(program: first.path).count == 64)
    #expect(BuildID.of(program: first.path) != BuildID.of(program: second.path))
  }
}
