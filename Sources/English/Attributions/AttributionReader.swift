// Reads one cue after the other with the models of one reading.

import NewsModel

/// The models of a reading, with room for their decisions. Not to be shared between tasks.
package final class AttributionReader {
  /// Which reading it is.
  package enum Pass: String, Sendable { case first = "1", second = "2" }

  private let cues: AttributionScorer
  private let roles: AttributionScorer
  private let more: AttributionScorer
  /// The contexts in which a word shares the role of the word it is reached from.
  private let shared: SlotTable

  /// What a reading decides by, shared by all tasks.
  struct Models: Sendable {
    let cues: ScorerModel
    let roles: ScorerModel
    let more: ScorerModel
    let shared: SlotTable

    /// The models of a reading in a file; nil where one is missing.
    init?(_ file: ModelFile, _ pass: Pass) {
      guard let cues = ScorerModel(file, "cues" + pass.rawValue, atoms: CueAtoms.names),
        let roles = ScorerModel(file, "roles" + pass.rawValue, atoms: RoleAtoms.names),
        let more = ScorerModel(file, "more" + pass.rawValue, atoms: MoreAtoms.names),
        let shared = SlotTable(file, "roles\(pass.rawValue).shared")
      else { return nil }
      (self.cues, self.roles, self.more, self.shared) = (cues, roles, more, shared)
    }
  }

  /// A reader with these models.
  init(_ models: Models) {
    cues = AttributionScorer(models.cues)
    roles = AttributionScorer(models.roles)
    more = AttributionScorer(models.more)
    shared = models.shared
  }

  /// The logarithm of the odds that a word is the head of a cue.
  func odds(_ text: AttributionText, _ token: Int) -> Float {
    CueAtoms.fill(cues.values, text, token)
    return cues.odds()
  }

  /// The same after a first reading.
  func odds(_ text: AttributionText, _ first: AttributionReading, _ cover: ReadingCover) -> Float {
    CueAtoms.fill(cues.values, text, first.cue)
    CueEvidence.fill(cues.values + CueAtoms.evidenceStart, text, first, cover)
    return cues.odds()
  }

  /// The roles of the words around a cue.
  func read(_ text: AttributionText, _ cue: Int, _ odds: Float) -> AttributionReading {
    let walk = RoleWalk(text, cue: cue)
    RoleAtoms.fillCue(roles.values, text, cue)
    walk.run { walk, step in
      if shared.number(walk.context(step, first: nil)) != nil { return walk.label(step.from) }
      RoleAtoms.fill(roles.values, walk, step)
      return UInt8(roles.best().label)
    }
    return extended(text, walk, odds)
  }

  /// The same after a first reading.
  func read(
    _ text: AttributionText,
    _ first: AttributionReading,
    _ odds: Float,
    _ cover: ReadingCover
  ) -> AttributionReading {
    let walk = RoleWalk(text, cue: first.cue)
    let known = first.roles
    var sourceLead: Float?
    RoleAtoms.fillCue(roles.values, text, first.cue)
    walk.run { walk, step in
      let context = walk.context(step, first: known.value(step.token))
      if shared.number(context) != nil { return walk.label(step.from) }
      RoleAtoms.fill(roles.values, walk, step)
      RoleAtoms.fillEvidence(roles.values, walk, step, known, cover)
      let (label, lead) = roles.best(exact: Int(AttributionRole.source.rawValue))
      // The word of a source that is reached first is its head.
      if label == AttributionRole.source.rawValue, walk.firstSource < 0 { sourceLead = lead }
      return UInt8(label)
    }
    var reading = extended(text, walk, odds)
    reading.sourceLead = sourceLead
    return reading
  }

  private func extended(
    _ text: AttributionText,
    _ walk: RoleWalk,
    _ odds: Float
  ) -> AttributionReading {
    var reading = AttributionReading(
      cue: walk.cue,
      odds: odds,
      window: walk.window,
      labels: walk.labels
    )
    reading.more = MoreWalk.sentences(text, reading) { step in
      MoreAtoms.fill(more.values, text, reading, step)
      return more.odds() > 0
    }
    return reading
  }
}
