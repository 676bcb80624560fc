// What the model of types looks at: the words of a name, above all its head, and what stands around it.

enum NameTypeTemplates {
  /// The templates.
  static let all = """
    kind
    kind length
    kind article
    kind article length
    kind first.lower
    kind first.lower length
    kind first.lower article
    kind first.class
    kind first.tags
    kind first.shape
    kind first.shape last.shape length
    kind first.suffix
    kind first.telling
    kind second.lower
    kind second.class
    kind inner.lower
    kind inner.class
    kind inner.telling
    kind last.lower
    kind last.lower length
    kind last.lower article
    kind last.class
    kind last.class article
    kind last.tags
    kind last.shape
    kind last.suffix
    kind last.telling
    kind last.telling article
    kind last.telling length
    kind head.lower
    kind head.class
    kind head.telling
    kind head.telling article
    kind head.telling last.telling
    kind whole
    kind first.lower last.lower
    kind inner.lower last.lower
    kind inner.class last.class
    kind before.lower
    kind before.lower article
    kind before.class
    kind before.class article
    kind before.tags
    kind before.telling
    kind before2.lower before.lower
    kind before2.lower
    kind before2.class
    kind before.lower last.class
    kind before.lower last.telling
    kind after.lower
    kind after.class
    kind after.tags
    kind after.telling
    kind after.lower after2.lower
    kind after2.lower
    kind after2.class
    kind before.class after.class
    kind before.lower after.lower
    kind quoted
    kind quoted length
    kind quoted after.lower
    kind style
    kind style length
    kind opens
    kind listed
    kind listed article
    kind matched
    kind matched before.lower
    """
}
