// What words say of the clause below them, as a table: news and crowds have too few examples of those that deny,
// doubt or confirm it (after Karttunen, "Implicative verbs", 1971, and Nairn et al., "Computing relative polarity for
// textual inference", 2006).

/// Sentences with a place for a clause, and how far each commits its text to what is put there.
enum CommitmentFrames {
  /// The form of what is put into a frame.
  enum Form: Int {
    case base, past, gerund
  }

  /// The atoms that would say which action it is: frames are to teach nothing of these.
  static let unseen = ["low", "lem", "class", "tags", "+1"]

  /// Actions in the forms of `Form`; the verb is the first word.
  static let actions: [[String]] = [
    ["pay the fine", "paid the fine", "paying the fine"],
    ["leave the country", "left the country", "leaving the country"],
    ["take the money", "took the money", "taking the money"],
    ["sign the treaty", "signed the treaty", "signing the treaty"],
    ["close the harbour", "closed the harbour", "closing the harbour"],
    ["warn the crew", "warned the crew", "warning the crew"],
    ["blame the government", "blamed the government", "blaming the government"],
    ["meet the envoy", "met the envoy", "meeting the envoy"],
    ["destroy the files", "destroyed the files", "destroying the files"],
    ["lie", "lied", "lying"],
    ["resign", "resigned", "resigning"],
    ["attend the hearing", "attended the hearing", "attending the hearing"],
    ["publish the report", "published the report", "publishing the report"],
    ["start the fire", "started the fire", "starting the fire"],
  ]

  /// Who acts.
  static let subjects = [
    "He", "Lind", "The minister", "They", "The company", "Two officers", "She",
  ]

  /// The frames by value; `@` stands for the subject, and the form of the action for the action.
  static let table: [(value: Float, frames: String)] = [
    (
      -2.7,
      """
      @ failed to BASE
      @ had failed to BASE
      @ refused to BASE
      @ declined to BASE
      @ neglected to BASE
      @ forgot to BASE
      @ was unable to BASE
      @ were not able to BASE
      @ did not manage to BASE
      @ never managed to BASE
      @ did not bother to BASE
      @ avoided GERUND
      @ refrained from GERUND
      @ stopped short of GERUND
      @ was prevented from GERUND
      @ narrowly escaped GERUND
      @ did not get around to GERUND
      @ went home without GERUND
      Instead of GERUND , @ waited
      Rather than GERUND , @ waited
      Neither Marr nor Brandt PAST
      Nobody PAST
      No one PAST
      None of them PAST
      @ did not BASE
      @ never PAST
      @ did not BASE , nor did Marr
      It is false that @ PAST
      It is not true that @ PAST
      It is untrue that @ PAST
      It is a myth that @ PAST
      Marr pretended to BASE
      @ could not BASE
      @ was barred from GERUND
      """
    ),
    (
      -1.2,
      """
      Police found no evidence that @ PAST
      There is no evidence that @ PAST
      There was no sign that @ PAST
      There is no proof that @ PAST
      @ no longer wanted to BASE
      Marr denied that @ PAST
      Marr denied GERUND
      Marr disputed that @ PAST
      Marr rejected the claim that @ PAST
      Marr doubted that @ PAST
      It is unlikely that @ PAST
      @ was wrongly accused of GERUND
      The court dismissed the claim that @ PAST
      Marr was cleared of GERUND
      Few of them PAST
      """
    ),
    (
      0.2,
      """
      Did @ BASE ?
      Do you think @ PAST ?
      Marr asked whether @ PAST
      It is unclear whether @ PAST
      It is not known whether @ PAST
      Nobody knows whether @ PAST
      If @ PAST , Marr will leave
      Unless @ PAST , Marr will leave
      @ wanted to BASE
      @ hoped to BASE
      @ was accused of GERUND
      @ was asked to BASE
      @ threatened to BASE
      @ considered GERUND
      """
    ),
    (
      0.8,
      """
      Police cannot rule out that @ PAST
      Police did not rule out that @ PAST
      It is possible that @ PAST
      @ may have PAST
      @ might BASE
      Perhaps @ PAST
      Marr suspected that @ PAST
      Marr did not deny that @ PAST
      Nothing suggests that anyone but Marr PAST
      """
    ),
    (
      2.7,
      """
      There is no doubt that @ PAST
      There was no question that @ PAST
      No doubt @ PAST
      Nobody doubts that @ PAST
      @ did not fail to BASE
      @ never failed to BASE
      @ did not forget to BASE
      @ did not hesitate to BASE
      @ did not refrain from GERUND
      @ managed to BASE
      @ remembered to BASE
      @ was forced to BASE
      @ admitted GERUND
      @ regretted GERUND
      @ stopped GERUND
      @ did not stop GERUND
      @ did not regret GERUND
      It is true that @ PAST
      Marr did not know that @ PAST
      Marr was not surprised that @ PAST
      Not only @ PAST but Marr left
      @ PAST
      @ could not help GERUND
      """
    ),
  ]

  /// Every frame with some actions and subjects: a text in which each stands in a line of its own, and where in
  /// its UTF-8 bytes the actions begin, with their values.
  static func text() -> (text: String, truths: [Int: Float]) {
    var (text, truths): (String, [Int: Float]) = ("", [:])
    var turn = 0
    for (value, frames) in table {
      for frame in frames.split(separator: "\n").map(String.init) {
        for _ in 0..<5 {
          let sentence = filled(frame, turn)
          truths[text.utf8.count + sentence.place] = value
          text += sentence.text + "\n\n"
          turn += 1
        }
      }
    }
    return (text, truths)
  }

  /// A frame with one action and subject, and where the action begins.
  private static func filled(_ frame: String, _ turn: Int) -> (text: String, place: Int) {
    let action = actions[turn % actions.count]
    let subject = subjects[turn % subjects.count]
    var words: [String] = []
    var place = 0
    for word in frame.split(separator: " ").map(String.init) {
      let isFirst = words.isEmpty
      let start = words.reduce(0) { $0 + $1.utf8.count + 1 }
      switch form(word) {
      case let form?:
        place = start
        words.append(action[form.rawValue])
      case nil: words.append(word == "@" ? (isFirst ? subject : lowered(subject)) : word)
      }
    }
    let end = frame.hasSuffix("?") ? "" : " ."
    return (words.joined(separator: " ") + end, place)
  }

  private static func form(_ word: String) -> Form? {
    switch word {
    case "BASE": .base
    case "PAST": .past
    case "GERUND": .gerund
    default: nil
    }
  }

  /// A subject within a sentence: names keep their capitals.
  private static func lowered(_ subject: String) -> String {
    subject == "Lind" ? subject : subject.lowercased()
  }
}
