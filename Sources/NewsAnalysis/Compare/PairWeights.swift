// How much each measure of a pair of claims counts: a logistic regression.

/// Weights in the order of ``PairMeasures/names``, made by `nsh-train points` (see Docs/Models.md).
enum PairWeights {
  static let all: [Float] = [
    -2.8435,  // constant
    0.0606,  // words
    0.4557,  // own words
    -0.1246,  // words of the sentences
    0.0116,  // meaning
    0.6737,  // own meaning
    -0.8287,  // meaning of the sentences
    1.2346,  // own words met
    0.8846,  // own words met, of the worse
    0.6708,  // words met
    0.0382,  // same predicate
    0.1137,  // predicate among the words
    -0.1714,  // meaning of the predicates
    0.3142,  // predicate met by a word
    0.2137,  // no predicate
    0.0051,  // subject
    0.6771,  // object
    -0.3147,  // other arguments
    1.069,  // same number
    -0.4743,  // other numbers
    0.298,  // actors
    -0.2746,  // no actor in common
    -0.4839,  // length
    0.7596,  // own length
    1.0603,  // own words in common
    1.8167,  // weight in common
    -1.2045,  // near the start
    0.7632,  // both near the start
    0.8311,  // articles
    3.6153,  // names of the articles
    1.5271,  // numbers of the articles
    2.1311,  // starts of the articles
    -0.8816,  // common words of the articles
    -0.0527,  // words by articles
    2.7434,  // predicate by articles
    -1.8921,  // sentences by articles
    -4.4857,  // articles squared
    -0.4351,  // words squared
  ]
}
