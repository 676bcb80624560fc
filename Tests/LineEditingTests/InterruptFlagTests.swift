import Glibc
import LineEditing
import Testing

/// SIGINT as a flag. Each test has a process of its own, since the flag is the process's.
@Suite struct InterruptFlagTests {
  @Test("SIGINT sets the flag while listening, and acts as before afterwards")
  func listening() async {
    await #expect(processExitsWith: .signal(SIGINT)) {
      // Whoever runs the tests in the background had SIGINT ignored.
      signal(SIGINT, SIG_DFL)
      let flag = InterruptFlag()
      flag.whileListening {
        #expect(!flag.isSet)
        // To the process: the threads of Swift's pool block signals.
        kill(getpid(), SIGINT)
        while !flag.isSet { sched_yield() }
        flag.clear()
        #expect(!flag.isSet)
        kill(getpid(), SIGINT)
        while !flag.isSet { sched_yield() }
      }
      #expect(flag.isSet)
      await flag.whileListening {
        await Task.yield()
        #expect(!flag.isSet)
      }
      kill(getpid(), SIGINT)
      while true { pause() }
    }
  }

  // Ctrl-C in the milliseconds between a command's end and the next line ended the session: both had a
  // handler of their own, and in between the signal's own action was back.
  @Test("At a prompt neither key ends the process between what listens, and neither is lost")
  func atPrompt() async {
    await #expect(processExitsWith: .exitCode(7)) {
      for key in [SIGINT, SIGQUIT] { signal(key, SIG_DFL) }
      let flag = InterruptFlag()
      flag.whileAtPrompt {
        for key in [SIGINT, SIGQUIT] {
          flag.whileListening {}
          kill(getpid(), key)
          while !flag.isSet { sched_yield() }
          flag.whileListening {}
          flag.clear()
          #expect(!flag.isSet)
        }
      }
      exit(7)
    }
  }
}
