// What the model of contents of several sentences looks at.

enum MoreTemplates {
  /// The templates.
  static let all = """
    distance
    begins ends
    distance begins ends paragraph
    distance quoted
    distance quoted paragraph
    distance own.begins own.ends
    begins own.ends paragraph
    ends own.begins paragraph
    begins own.ends distance
    ends own.begins distance
    content content.side
    content.quoted content.edge distance
    content.quoted content.edge quoted paragraph
    content.quoted begins between paragraph
    content.quoted ends between distance
    content.side quoted distance
    content.side begins paragraph distance
    content.side begins source
    source content quoted distance
    cue.lemma distance
    cue.lemma begins
    cue.lemma content.side quoted
    cue.class begins distance
    cue.class quoted
    cue.place quoted distance
    cue.place begins paragraph
    colon distance begins
    colon content quoted
    first distance
    first begins
    last distance ends
    last quoted
    size quoted
    cue.quoted begins distance
    cue.quoted quoted paragraph
    between begins distance paragraph
    """
}
