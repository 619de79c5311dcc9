import Glibc

extension Installation {
  /// What is installed, so that two installations that read alike have the same: versions of
  /// libraries, and sizes and dates of models and dictionaries, as hashing them takes longer than
  /// reading a page.
  public var identities: [String] {
    libraries.map { "\($0.name) \($0.version ?? "missing")" }
      + languageData.map { item in
        var status = stat()
        guard let path = item.path, stat(path, &status) == 0 else { return "\(item.name) missing" }
        return "\(item.name) \(status.st_size) \(status.st_mtim.tv_sec)"
      }
  }
}
