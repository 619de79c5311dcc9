extension OutputBases {
  /// Files that claim names, each from the shortest on, until no two have the same.
  ///
  /// A claim stands even when its file had to give way, so that the end does not depend on the order,
  /// and each file claims at most three names: the time is linear.
  struct Contest {
    /// How much of its name each file keeps.
    private(set) var levels: [Level]
    private let paths: [ArchivePath]
    private let extensions: [String]
    /// What is known of an output, by its name in lower case; strings compare as they look.
    private var seats: [String: Seat] = [:]
    private var settled: Set<Int> = []

    private struct Seat {
      /// Whether nobody gets it who does not have it yet.
      var isReserved = false
      /// The highest level at which it was ever claimed.
      var highest: Level?
      /// The files that may still have it, at most one a level.
      var holders: [(index: Int, level: Level)] = []
    }

    init(_ paths: [ArchivePath], _ extensions: [String]) {
      self.paths = paths
      self.extensions = extensions
      levels = paths.map { _ in .stem }
      seats.reserveCapacity(paths.count * extensions.count)
    }

    /// Whether a file has a name from an earlier run.
    func isSettled(_ index: Int) -> Bool { settled.contains(index) }

    /// Keeps a name from everybody.
    mutating func reserve(_ path: ArchivePath) {
      seats[Self.key(path.string), default: Seat()].isReserved = true
    }

    /// Gives files the names that they had.
    mutating func reserve(_ recorded: [ArchivePath: [ArchivePath]]) {
      guard !recorded.isEmpty else { return }
      let indices = Dictionary(
        zip(paths, paths.indices), uniquingKeysWith: { one, _ in one })
      for (input, outputs) in recorded where !outputs.isEmpty {
        outputs.forEach { reserve($0) }
        guard let index = indices[input] else { continue }
        let level = Level.allCases.first { level in
          let base = input.base(level).string + "."
          return outputs.contains { $0.string.hasPrefix(base) && isOutput($0, base) }
        }
        guard let level else { continue }
        levels[index] = level
        settled.insert(index)
        for key in keys(index) { seats[key, default: Seat()].isReserved = true }
      }
    }

    /// Lets a file claim its name, and all that have to give way their next one.
    mutating func claim(_ first: Int) {
      var claimants = [first]
      while let index = claimants.popLast() {
        let level = levels[index]
        var losers: Set<Int> = []
        for key in keys(index) {
          var seat = seats[key] ?? Seat()
          let isTaken = seat.isReserved || seat.highest.map { $0 >= level } == true
          if isTaken { losers.insert(index) }
          for holder in seat.holders
          where holder.level <= level && levels[holder.index] == holder.level {
            losers.insert(holder.index)
          }
          seat.holders.removeAll { $0.level <= level }
          if !isTaken { seat.holders.append((index, level)) }
          seat.highest = max(seat.highest ?? level, level)
          seats[key] = seat
        }
        for loser in losers {
          guard let next = Level(rawValue: levels[loser].rawValue + 1) else { continue }
          levels[loser] = next
          claimants.append(loser)
        }
      }
    }

    private func isOutput(_ output: ArchivePath, _ base: String) -> Bool {
      !output.string.dropFirst(base.count).contains { $0 == "." || $0 == "/" }
    }

    private func keys(_ index: Int) -> [String] {
      let base = paths[index].base(levels[index]).string
      return extensions.map { Self.key("\(base).\($0)") }
    }

    private static func key(_ path: String) -> String { path.lowercased() }
  }
}
