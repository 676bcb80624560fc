// The stack that scripts run on. Calls and trees are bounded by numbers of our own, so that a script ends in
// the same way everywhere; the stack that holds so many must not depend on what the system allows.

import Glibc

/// A thread with a stack of our own.
enum Stack {
  /// Holds the deepest calls and trees several times over, in a debug build too. It takes no memory
  /// before it is used.
  private static let size = 96 << 20

  /// What a thread runs, and what comes of it.
  private final class Work {
    let body: () -> Int32
    let signals: sigset_t
    var result: Int32 = 0

    init(_ body: @escaping () -> Int32, signals: sigset_t) {
      self.body = body
      self.signals = signals
    }
  }

  /// Runs `body` on such a stack and waits for its end; without one where the system has no memory for
  /// it. Signals reach `body`, so that they end its waiting.
  static func run(_ body: @escaping () -> Int32) -> Int32 {
    guard let stack = memory() else { return body() }
    var (all, before) = (sigset_t(), sigset_t())
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    let work = Work(body, signals: before)
    guard let thread = start(work, on: stack) else {
      pthread_sigmask(SIG_SETMASK, &before, nil)
      return body()
    }
    pthread_join(thread, nil)
    return work.result
  }

  /// Memory whose last page is a fence; nil where there is none to have.
  private static func memory() -> UnsafeMutableRawPointer? {
    let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK
    let memory = mmap(nil, size, PROT_READ | PROT_WRITE, flags, -1, 0)
    guard let memory, memory != UnsafeMutableRawPointer(bitPattern: -1) else { return nil }
    mprotect(memory, Int(getpagesize()), PROT_NONE)
    // The first call would otherwise clear two megabytes.
    madvise(memory, size, MADV_NOHUGEPAGE)
    return memory
  }

  private static func start(_ work: Work, on stack: UnsafeMutableRawPointer) -> pthread_t? {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstack(&attributes, stack, size)
    var thread = pthread_t()
    // The thread has ended before `work` goes.
    let argument = Unmanaged.passUnretained(work).toOpaque()
    let error = pthread_create(
      &thread,
      &attributes,
      { argument in
        guard let argument else { return nil }
        let work = Unmanaged<Work>.fromOpaque(argument).takeUnretainedValue()
        var signals = work.signals
        pthread_sigmask(SIG_SETMASK, &signals, nil)
        work.result = work.body()
        return nil
      },
      argument
    )
    return error == 0 ? thread : nil
  }
}
