/// The hashes of models and dictionaries; each file is read once, they are large.
actor FileHashes {
  private var known: [String: String] = [:]

  /// The SHA-256 of a file; empty if it cannot be read.
  func sha256(of path: String) -> String {
    if let hash = known[path] { return hash }
    let hash = SHA256.hex(ofFile: path) ?? ""
    known[path] = hash
    return hash
  }
}
