// The statistics of one term in two texts.

import Glibc

/// How often a term stands in a text and in a reference, and how many words both have.
package struct FrequencyTable: Hashable, Sendable {
  /// How often the term stands in the text.
  package let count: Int
  /// The words of the text.
  package let total: Int
  /// How often the term stands in the reference.
  package let other: Int
  /// The words of the reference.
  package let otherTotal: Int

  /// A term's counts; neither may exceed the total beside it.
  package init(count: Int, total: Int, other: Int, otherTotal: Int) {
    self.count = count
    self.total = total
    self.other = other
    self.otherTotal = otherTotal
  }

  private var a: Double { Double(count) }
  private var b: Double { Double(other) }
  private var n: Double { Double(total) }
  private var m: Double { Double(otherTotal) }

  /// Whether the text has the term more often than the reference, for its size. Never if either is
  /// empty.
  package var isMoreFrequent: Bool { total > 0 && otherTotal > 0 && a * m > b * n }

  /// The log-likelihood ratio G² of the two-by-two table of term and text (Dunning 1993).
  package var g2: Double {
    let (whole, share) = (n + m, (a + b) / (n + m))
    let cells = [
      (a, n * share), (b, m * share), (n - a, n * (1 - share)), (m - b, m * (1 - share)),
    ]
    guard whole > 0 else { return 0 }
    return 2
      * cells.reduce(0) { sum, cell in
        cell.0 > 0 ? sum + cell.0 * log(cell.0 / cell.1) : sum
      }
  }

  /// The binary logarithm of the ratio of relative frequencies (Hardie 2014), half a count added to
  /// each count so that a term which the reference lacks has a ratio.
  package var logRatio: Double { log2((a + 0.5) / n) - log2((b + 0.5) / m) }

  /// The log-odds ratio in standard deviations, with an informative Dirichlet prior (Monroe, Colaresi
  /// & Quinn 2008): the counts of both texts together. 0 for a term that neither has.
  package var z: Double {
    guard count + other > 0 else { return 0 }
    let (prior, size) = (a + b, n + m)
    let odds = log((a + prior) / (n + size - a - prior))
    let otherOdds = log((b + prior) / (m + size - b - prior))
    return (odds - otherOdds) / (1 / (a + prior) + 1 / (b + prior)).squareRoot()
  }
}
