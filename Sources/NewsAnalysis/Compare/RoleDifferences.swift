// Who does it to whom: two claims with one predicate whose subject and object have changed places.

import NewsModel

/// Compares who acts in two claims.
enum RoleDifferences {
  /// The two that act, where each is what is acted on in the other claim.
  static func between(_ a: AccountClaim, _ b: AccountClaim) -> [ValuePair] {
    guard a.claim.predicate != nil, a.claim.predicate?.lemma == b.claim.predicate?.lemma,
      let (doer, target) = a.doerAndTarget, let (other, otherTarget) = b.doerAndTarget,
      !doer.head.isEmpty, !target.head.isEmpty, doer.head != target.head,
      doer.head == otherTarget.head, target.head == other.head
    else { return [] }
    return [ValuePair(first: doer.text, second: other.text)]
  }
}

extension AccountClaim {
  fileprivate typealias Party = (head: String, text: String)

  /// Who acts and who is acted on; in the passive the subject is acted on.
  fileprivate var doerAndTarget: (Party, Party)? {
    func party(_ role: ArgumentRole) -> Party? {
      arguments.first { $0.role == role }.map { argument in
        let head = argument.tokens.last { [.properNoun, .noun, .pronoun].contains($0.tag) }
        return (head?.lemma ?? "", argument.text)
      }
    }
    if let agent = party(.agent), let subject = party(.subject) { return (agent, subject) }
    guard let subject = party(.subject), let object = party(.object) else { return nil }
    return (subject, object)
  }
}
