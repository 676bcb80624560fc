import Glibc
import PseudoTerminal
import Testing

/// What `~/.editrc` may change.
@Suite struct UserSettingsTests {
  @Test("A binding for this program holds, one for another does not")
  func binding() throws {
    let settings = "line-echo:bind ^X ed-move-to-beg\nother:bind ^X ed-move-to-end\n"
    try EditingSession(settings: settings).type("b\u{18}a\r", gives: "ab")
  }

  // A pipe in its place was waited for, for ever.
  @Test("Settings that are no file are passed over", arguments: ["pipe", "/dev/zero"])
  func noFile(kind: String) throws {
    let home = try TemporaryFolder()
    if kind == "pipe" {
      mkfifo(home.path + "/.editrc", 0o600)
    } else {
      symlink(kind, home.path + "/.editrc")
    }
    try EditingSession(home: home).type("a\r", gives: "a")
  }

  @Test(
    "What the editor needs cannot be taken away",
    arguments: ["edit off\n", "bind ^M ed-insert\nbind ^J ed-insert\n", "bind -e\n", "nonsense\n"]
  )
  func required(settings: String) throws {
    try EditingSession(settings: settings).type("{\ra}\r", gives: "{\n  a}")
  }
}
