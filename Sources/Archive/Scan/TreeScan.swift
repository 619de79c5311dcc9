public import SystemPackage

/// A walk through the folders of an archive.
///
/// Symbolic links are followed. A folder that can be reached in two ways is entered once, by its own
/// path if it has one; what is hidden (a name that begins with a dot) is left out.
public struct TreeScan {
  private let root: FilePath
  /// The root as paths within it begin: joining paths of `FilePath` costs more than looking at a file.
  private let start: String
  private let filter: FileFilter
  private var entered: Set<FileStatus.Identity> = []
  private var links: [ArchivePath] = []
  private var result = ScanResult()

  /// Finds the files of an archive.
  ///
  /// - Parameters:
  ///   - root: the archive's folder.
  ///   - output: the folder of the outputs; it is left out where it lies in the archive.
  ///   - filter: which files to take.
  /// - Throws: `ScanError` if the archive is no folder, cannot be read, or is the output folder.
  public static func scan(
    _ root: FilePath, leavingOut output: FilePath? = nil, filter: FileFilter = FileFilter()
  ) throws(ScanError) -> ScanResult {
    var scan = TreeScan(root: root, filter: filter)
    do {
      guard try FileStatus(root).kind == .folder else {
        throw ScanError(
          description: "\(root): this is no folder; convert it with renskrift convert")
      }
      _ = try FolderListing.read(root)
      if let output, let status = try? FileStatus(output) {
        guard try status.identity != FileStatus(root).identity else {
          throw ScanError(
            description:
              "\(root): outputs cannot lie among the inputs; choose another folder for -o")
        }
        scan.entered.insert(status.identity)
      }
    } catch let error as Errno {
      throw ScanError(description: "\(root): \(error.reasonOfInput)")
    } catch let error as ScanError { throw error } catch {
      throw ScanError(description: "\(root): \(error)")
    }
    scan.enter(ArchivePath(""))
    while !scan.links.isEmpty {
      let links = scan.links.sorted()
      scan.links = []
      for link in links { scan.enter(link) }
    }
    scan.result.sort()
    return scan.result
  }

  private init(root: FilePath, filter: FileFilter) {
    self.root = root
    start = root.string.hasSuffix("/") ? root.string : root.string + "/"
    self.filter = filter
  }

  /// Enters a folder and those in it, but for links to folders, which come when all others are known.
  private mutating func enter(_ start: ArchivePath) {
    var folders = [start]
    while let folder = folders.popLast() {
      do {
        let path = root.appending(folder.string)
        guard try entered.insert(FileStatus(path).identity).inserted else { continue }
        let listing = try FolderListing.read(path)
        let prefix = folder.string.isEmpty ? "" : folder.string + "/"
        for (name, kind) in listing.names {
          look(at: ArchivePath(prefix + name), kind, &folders)
        }
        for name in listing.unreadable {
          report(ArchivePath(prefix + name), "the name of this is not UTF-8; rename it")
        }
      } catch { report(folder, error.reasonOfInput) }
    }
  }

  private mutating func look(
    at path: ArchivePath, _ kind: FolderListing.Kind, _ folders: inout [ArchivePath]
  ) {
    if kind == .folder { return folders.append(path) }
    let isTaken = filter.takes(path)
    if kind == .file, !isTaken { return }
    do {
      let status = try FileStatus(start + path.string)
      switch status.kind {
      case .folder: if kind == .link { links.append(path) } else { folders.append(path) }
      case .file where isTaken:
        result.entries.append(
          ArchiveEntry(path: path, size: status.size, modified: status.modified))
      case .other where isTaken: report(path, "this is no file; leave it out with --exclude")
      case .file, .other: break
      }
    } catch { if isTaken { report(path, error.reasonOfInput) } }
  }

  private mutating func report(_ path: ArchivePath, _ reason: String) {
    result.problems.append(
      ScanProblem(path: path.string.isEmpty ? ArchivePath(".") : path, reason: reason))
  }
}
