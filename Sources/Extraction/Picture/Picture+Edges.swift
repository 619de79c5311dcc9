import CLeptonica

extension Picture {
  /// Whether the picture has hardly any gray: a fax, a scan in one bit at this very resolution.
  var isHard: Bool {
    var histogram = pixGetGrayHistogram(pix, 4)
    defer { numaDestroy(&histogram) }
    var (gray, all): (Float, Float) = (0, 0)
    guard numaGetSumOnInterval(histogram, 32, 223, &gray) == 0, numaGetSum(histogram, &all) == 0,
      all > 0
    else { return false }
    return gray / all < 0.001
  }

  /// The picture with the steps along the edges of its letters softened; the readers have learned
  /// from gray pictures.
  borrowing func softened() -> Picture? {
    var kernel = makeGaussianKernel(2, 2, 0.7, 1)
    defer { kernelDestroy(&kernel) }
    return Picture(owning: pixConvolve(pix, kernel, 8, 1))
  }
}
