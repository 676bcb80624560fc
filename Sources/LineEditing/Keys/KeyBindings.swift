// Which key does what: defaults that the user may change, and what the editor cannot do without.

extension EditLine {
  /// Sets all bindings up. The user's `bind -v` resets every binding, so what is required comes after
  /// the user's file.
  func bindKeys() {
    setMode("emacs")
    for action in LineAction.allCases {
      addAction(action.name, help: action.help, action.callback)
    }
    for (key, function) in Self.defaults { bind(key, to: function) }
    readUserSettings()
    for key in PrivateKey.allCases {
      bind(key.notation, to: key.function)
      bindAlternate(key.notation, to: key.function)
    }
    // vi's insert mode would insert it.
    bind("^L", to: "ed-clear-screen")
    bindAlternate("^L", to: "ed-clear-screen")
    for action in LineAction.allCases {
      for key in action.keys.typing { bind(key, to: action.name) }
      for key in action.keys.command { bindAlternate(key, to: action.name) }
    }
  }

  /// libedit's own choices for these (delete to a mark, the ends of the whole block) surprise
  /// who comes from other shells.
  private static var defaults: [(key: String, function: String)] {
    [
      ("^W", "ed-delete-prev-word"),
      ("^A", LineAction.lineStart.name), ("^E", LineAction.lineEnd.name),
      ("^P", LineAction.up.name), ("^N", LineAction.down.name),
      ("^X^E", LineAction.elsewhere.name),
    ]
  }
}
