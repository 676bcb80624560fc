// What a script says of an argument that it takes under a name.

/// `param NAME: KIND = expr, "help"`, of which all but the name may be left out.
package struct Declaration: Hashable, Sendable {
  /// The variable, and the flag that gives it a value.
  package var name: Name
  /// The kind of its values; nil where the default tells.
  package var kind: Name?
  /// Its value where the call gives none; nil where the call must give one.
  package var fallback: Expression?
  /// What it is for.
  package var help: Expression?

  /// A declaration.
  package init(name: Name, kind: Name?, fallback: Expression?, help: Expression?) {
    self.name = name
    self.kind = kind
    self.fallback = fallback
    self.help = help
  }
}
