// The owner of libedit's handle. Nothing but this file and its extension calls libedit's editor.

import CLibedit
import Glibc

/// A function of the program that libedit calls when its key is pressed.
typealias EditAction = @convention(c) (OpaquePointer?, wint_t) -> UInt8

/// An editor on standard input and output; freed with its owner.
struct EditLine: ~Copyable {
  /// For this type and its extensions only.
  let handle: OpaquePointer

  /// Opens the editor, or nil where libedit cannot (no memory, no terminal description at all).
  init?(programName: String) {
    Self.useUTF8()
    guard let handle = edit_open(programName) else { return nil }
    self.handle = handle
    _ = edit_set_number(handle, EL_SIGNAL, 0)
  }

  deinit { el_end(handle) }

  /// libedit drops what its locale cannot hold, and this program's text is UTF-8 everywhere, so a
  /// locale that is not UTF-8 (or that the machine lacks) gives way to one that always is.
  private static func useUTF8() {
    if setlocale(LC_CTYPE, "") != nil, let codeset = nl_langinfo(Int32(CODESET)),
      String(cString: codeset) == "UTF-8"
    {
      return
    }
    _ = setlocale(LC_CTYPE, "C.UTF-8")
  }
}

// MARK: Settings

extension EditLine {
  /// The object that callbacks find again with `client(of:)`; it must live as long as the editor.
  func setClient(_ client: AnyObject) {
    _ = edit_set_client(handle, Unmanaged.passUnretained(client).toOpaque())
  }

  /// The object behind the handle that libedit gives to a callback.
  static func client<Client: AnyObject>(of handle: OpaquePointer?, as _: Client.Type) -> Client? {
    guard let handle, let pointer = edit_get_client(handle) else { return nil }
    return Unmanaged<Client>.fromOpaque(pointer).takeUnretainedValue()
  }

  /// Chooses `emacs` or `vi`; either resets every binding.
  func setMode(_ name: String) { _ = edit_set_text(handle, EL_EDITOR, name) }

  /// Gives the prompt; text between two `mark`s takes no room on the screen.
  func setPrompt(_ prompt: edit_prompt, mark: UInt8) {
    _ = edit_set_prompt(handle, prompt, Int32(mark))
  }

  /// Where keys come from.
  func setReader(_ reader: el_rfunc_t) { _ = edit_set_reader(handle, reader) }

  /// The entries that Up recalls.
  func setHistory(_ ring: borrowing HistoryRing) { _ = edit_set_history(handle, ring.handle) }

  /// Makes `action` known under a name that keys can be bound to.
  func addAction(_ name: String, help: String, _ action: EditAction) {
    _ = edit_add_action(handle, name, help, action)
  }

  /// Binds a key, written as in `~/.editrc`, while text is typed.
  func bind(_ key: String, to action: String) { _ = edit_bind(handle, key, action) }

  /// Binds a key of vi's command mode.
  func bindAlternate(_ key: String, to action: String) {
    _ = edit_bind_alternate(handle, key, action)
  }

  /// Switches a mode of the terminal off while a line is edited.
  func disable(_ mode: String) { _ = edit_set_terminal_mode(handle, "-" + mode) }

  /// Reads the user's `~/.editrc`, which may change anything but what is set after it. `edit off`
  /// there would leave nothing that ends a line.
  func readUserSettings() {
    _ = edit_source_settings(handle)
    _ = edit_set_number(handle, EL_EDITMODE, 1)
  }

  /// The terminal's name, as in `TERM`.
  var terminalName: String { edit_terminal_name(handle).map { String(cString: $0) } ?? "dumb" }
}
