// The words for what the system says of files, by the numbers it gives. They are our own, since those
// of the system depend on the user's language.

import Glibc

/// Puts the system's errors into words.
package enum SystemErrors {
  /// What an error means, and what can be done about it.
  package static func words(_ code: Int32) -> (reason: String, remedy: String?) {
    table[code] ?? ("the system refuses it (error \(code))", nil)
  }

  private static let table: [Int32: (String, String?)] = [
    EMFILE: ("too many files are open", "raise the limit (ulimit -n)"),
    ENFILE: ("too many files are open in the whole system", "close other programs"),
    EIO: ("it cannot be read from or written to: input or output error", "check the disk"),
    ENXIO: ("there is no such device, or nothing at its other end", nil),
    ENODEV: ("there is no such device", nil),
    ENOMEM: ("there is not enough memory", "close other programs"),
    EBUSY: ("something else is using it", "try again later"),
    ETXTBSY: ("it is a program that is running", nil),
    EAGAIN: ("it is not ready", "try again later"),
    EINTR: ("interrupted", nil),
    EINVAL: ("this cannot be done with such a file", nil),
    EILSEQ: ("a link on its way has a name that is not UTF-8", "rename what it leads to"),
    EXDEV: ("it lies on another file system", nil),
    EEXIST: ("there is something of this name already", "choose another name"),
    EMLINK: ("too many links lead to it", nil),
    EOVERFLOW: ("it is too large to be read", nil),
    EPIPE: ("nobody reads what is written", nil),
    EROFS: ("the file system is read-only", "choose another folder"),
    ESTALE: ("it is no longer where the file server had it", "try again"),
    ETIMEDOUT: ("the file server does not answer", "try again later"),
    EHOSTDOWN: ("the file server is down", "try again later"),
    EHOSTUNREACH: ("the file server cannot be reached", "try again later"),
    ENOTCONN: ("the file server is not connected", "try again later"),
    ECONNREFUSED: ("it is a socket, or its server is down", nil),
    EOPNOTSUPP: ("the file system cannot do this", nil),
    ENOSYS: ("the system cannot do this", nil),
    ENOTEMPTY: ("the folder is not empty", nil),
    EBADF: ("it is not open for this", nil),
    EFAULT: ("the system refuses it", nil),
    ENOLCK: ("no more files can be locked", nil),
    EDEADLK: ("it is locked", nil),
    EKEYEXPIRED: ("the key for it has expired", nil),
    ENOKEY: ("it is encrypted, and its key is not there", nil),
    EUCLEAN: ("the file system is damaged", "check the disk"),
    EREMOTEIO: ("its device does not answer", "check the disk"),
    ENOMEDIUM: ("there is no medium in its device", nil),
  ]
}
