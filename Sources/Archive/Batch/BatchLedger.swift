import CProcess
import Glibc
import SystemPackage

/// Puts what workers have written in its place, and records it: written, synced, renamed, and only
/// then recorded.
struct BatchLedger {
  private let folder: JournalFolder
  private let journal: Journal
  private let key: String

  /// Where workers write.
  let parts: FilePath

  /// Prepares a folder for a run, and takes away what an earlier one has left half done.
  ///
  /// - Throws: `JournalError` if the folder cannot be written.
  init(
    _ folder: JournalFolder, shard: Shard?, journal: Journal, key: String
  ) throws(JournalError) {
    self.folder = folder
    parts = folder.parts(shard)
    self.journal = journal
    self.key = key
    try clear()
    guard mkdir(parts.string, 0o777) == 0 || errno == EEXIST else { throw notWritable(parts) }
  }

  /// Takes away what workers wrote and nobody will need.
  func clear() throws(JournalError) {
    guard let list = opendir(parts.string) else { return }
    defer { closedir(list) }
    while let entry = readdir(list) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { unlink(parts.appending(name).string) }
    }
  }

  /// Puts outputs in their places and records how files ended.
  ///
  /// One sync serves all of them: waiting for the disk costs as much as a small file.
  ///
  /// - Throws: `JournalError` if that cannot be done; nothing is recorded then.
  func commit(_ ended: [(job: BatchJob, answer: WorkerAnswer)]) throws(JournalError) -> [FileRecord]
  {
    guard !ended.isEmpty else { return [] }
    try sync()
    var records: [FileRecord] = []
    for (job, answer) in ended {
      let places = try place(job, hasOutputs: answer.status != .failed)
      for old in job.earlier where !places.contains(old) {
        unlink(folder.output.appending(old.string).string)
      }
      records.append(FileRecord(job, answer, key: key, outputs: places))
    }
    try journal.record(records)
    return records
  }

  private func sync() throws(JournalError) {
    let file = open(folder.path.string, O_RDONLY)
    guard file >= 0 else { throw notWritable(folder.path) }
    defer { close(file) }
    guard syncfs(file) == 0 else { throw notWritable(folder.path) }
  }

  /// Renames the outputs of a file, and returns their places.
  private func place(_ job: BatchJob, hasOutputs: Bool) throws(JournalError) -> [ArchivePath] {
    var places: [ArchivePath] = []
    for (format, place) in job.outputs.sorted(by: { $0.key < $1.key }) {
      let part = job.part(format, in: parts)
      guard hasOutputs else {
        unlink(part.string)
        continue
      }
      let target = folder.output.appending(place.string)
      if rename(part.string, target.string) != 0 {
        makeFolders(of: place)
        guard rename(part.string, target.string) == 0 else { throw notWritable(target) }
      }
      places.append(place)
    }
    return places
  }

  private func makeFolders(of place: ArchivePath) {
    var path = folder.output
    for component in FilePath(place.string).components.dropLast() {
      path.append(component)
      mkdir(path.string, 0o777)
    }
  }

  private func notWritable(_ path: FilePath) -> JournalError {
    JournalError(
      .notWritable,
      "\(path): this cannot be written (\(Errno(rawValue: errno))); make room, and run it again")
  }
}

extension FileRecord {
  /// How a job ended, as the journal keeps it.
  init(_ job: BatchJob, _ answer: WorkerAnswer, key: String, outputs: [ArchivePath]) {
    let page = answer.failedPages.first.map { "page \($0.page): \($0.reason)" }
    let reason = answer.message ?? page ?? ""
    self.init(
      job.entry, key: key, outcome: answer.status, code: answer.code,
      reason: reason.withoutPrefix("\(job.source): "), finished: time(nil))
    failedPages = answer.failedPages
    attempts = answer.attempts
    seconds = answer.seconds
    peakMemory = answer.peakMemory
    document = answer.document ?? DocumentFacts()
    self.outputs = outputs
  }
}

extension String {
  /// The text without what it begins with, if it does.
  fileprivate func withoutPrefix(_ prefix: String) -> String {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
  }
}
