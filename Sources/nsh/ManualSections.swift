// What the manual page says beside options and commands, as data.

/// A section of the manual page: names, each with what it means.
struct ManualSection {
  let title: String
  let entries: [(name: String, text: String)]
}

enum ManualSections {
  /// The sections in the order of man-pages(7).
  static let all = [exitStatus, environment, files, examples]

  private static let exitStatus = ManualSection(
    title: "EXIT STATUS",
    entries: [
      ("0", "Done."),
      (
        "1",
        "An error while running, an assertion that does not hold, or a script that 'nsh fmt --check' would "
          + "change."
      ),
      ("2", "An error that the check found, before anything ran; or wrong usage."),
      ("3", "A replay that differs."),
      ("130", "Interrupted: Ctrl-C."),
      ("141", "Whoever read the output has closed it."),
      ("129, 143", "At the prompt: ended by SIGHUP, by SIGTERM."),
      ("N", "What 'quit N' said, from 0 to 255."),
    ]
  )

  private static let environment = ManualSection(
    title: "ENVIRONMENT",
    entries: [
      (
        "PAGER",
        "What shows text that is longer than the screen, at the prompt. Not set, nsh does so itself; empty or "
          + "'cat', nothing does. The pager gets LESSSECURE=1, and LESS where that is not set."
      ),
      ("VISUAL, EDITOR", "The editor that 'edit' and Ctrl-X Ctrl-E open; vi where neither is set."),
      ("TMPDIR", "Where the file for the editor lies; /tmp where it is not set."),
      ("HOME", "What ~ stands for at the start of a path."),
      ("XDG_STATE_HOME", "Where the history is kept; ~/.local/state where it is not set."),
      ("EDITRC", "The file with the keys of the prompt, instead of ~/.editrc."),
      (
        "NO_COLOR, ACCESSIBLE", "Set to anything, either turns colours off; --color overrides them."
      ),
      ("TERM", "On a 'dumb' terminal nothing is coloured, moved or paged."),
      ("COLUMNS, LINES", "The size of the terminal, where it is not the one that it tells."),
      (
        "LC_ALL, LC_CTYPE, LANG",
        "The letters of the prompt; where they are not UTF-8, C.UTF-8 is used. Results never depend on them."
      ),
    ]
  )

  private static let files = ManualSection(
    title: "FILES",
    entries: [
      ("~/.local/state/nsh/history", "What was typed at the prompt, a line each; for you alone."),
      ("~/.editrc", "Keys of the prompt, as editrc(5) has them; lines for nsh start with 'nsh:'."),
      (
        "PREFIX/share/doc/nsh",
        "The documentation: Language.md is the language, Commands.md its commands, Questions.md what to ask; "
          + "Scripts and Tests/Fixtures hold the tour and its articles. PREFIX is /usr/local, or what "
          + "Scripts/install was given."
      ),
    ]
  )

  private static let examples = ManualSection(
    title: "EXAMPLES",
    entries: [
      ("nsh", "The prompt."),
      (
        "nsh -c 'load articles; claims --by Varn'",
        "What somebody says in the articles of a folder."
      ),
      ("nsh -c 'load articles; claims | to csv' >claims.csv", "The same of everybody, as a table."),
      ("nsh -i -c 'load articles'", "The prompt, with the articles loaded."),
      ("nsh --check brief.nsh", "Whether a script is sound, without running it."),
      ("nsh replay findings.json", "Whether an export can be made again, byte for byte."),
      ("nsh /usr/local/share/doc/nsh/Scripts/tour.nsh", "A tour in five minutes."),
    ]
  )
}
