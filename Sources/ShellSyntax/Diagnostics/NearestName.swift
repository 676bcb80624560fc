// "did you mean …?": the known name that is closest to a misspelt one.

/// The name of `names` that `word` may have been meant to be; nil if none is close.
///
/// Closeness is the number of letters to insert, delete, replace or swap with their neighbour (the
/// optimal string alignment distance of Damerau), case apart at half the price of a letter. At most a
/// third of the letters may differ, and at least one may. Of equally close names the first is taken.
/// Complexity O(names × length²).
package func nearest(to word: String, in names: some Sequence<String>) -> String? {
  let letters = Array(word.unicodeScalars)
  // Prices are doubled, so that a change of case can cost half a letter.
  let bound = 2 * max(1, letters.count / 3)
  var best: (name: String, price: Int)?
  for name in names {
    let other = Array(name.unicodeScalars)
    guard 2 * abs(other.count - letters.count) <= bound else { continue }
    let price = editPrice(letters, other)
    // A name that shares no letter with the word is no guess at it: `x` is not nearly `y`.
    guard price <= bound, price < 2 * max(letters.count, other.count) else { continue }
    if best.map({ price < $0.price }) ?? true { best = (name, price) }
  }
  return best?.name
}

/// Twice the edit distance of two words, row by row of the table of all their beginnings.
private func editPrice(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = (0...other.count).map { 2 * $0 }
  for (i, letter) in one.enumerated() {
    var row = [2 * (i + 1)]
    for (j, target) in other.enumerated() {
      var price = min(last[j] + replacementPrice(letter, target), last[j + 1] + 2, row[j] + 2)
      if i > 0, j > 0, letter == other[j - 1], one[i - 1] == target {
        price = min(price, beforeLast[j - 1] + 2)
      }
      row.append(price)
    }
    (beforeLast, last) = (last, row)
  }
  return last[other.count]
}

private func replacementPrice(_ one: Unicode.Scalar, _ other: Unicode.Scalar) -> Int {
  if one == other { return 0 }
  return one.properties.lowercaseMapping == other.properties.lowercaseMapping ? 1 : 2
}
