// What bash, zsh and fish are told of the command line. Any word that is no verb is a script, and what
// follows it is the script's own business.

import ArgumentParser
import NewsModel

/// A shell that completions can be made for.
enum CompletionShellName: String, CaseIterable, ExpressibleByArgument {
  case bash, zsh, fish

  /// The script that the shell reads.
  var script: String {
    switch self {
    case .bash: BashCompletion.script
    case .zsh: ZshCompletion.script
    case .fish: FishCompletion.script
    }
  }
}

/// What the scripts share.
private enum Words {
  static let verbs = CommandLineVerb.all.map(\.name).filter { !$0.isEmpty }

  /// The options that take a value, once each.
  static var valued: [OptionWord] {
    CommandLineVerb.all.flatMap(\.options).filter { option in
      if case .none = option.value { false } else { true }
    }
    .uniqued(by: \.name)
  }

  static var valuedNames: [String] { valued.map(\.name) }

  /// A text in single quotation marks, in which nothing has a meaning.
  static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }
}

private enum BashCompletion {
  static var script: String {
    """
    # bash completion for nsh

    _nsh_files() {
      local ending IFS=$'\\n'
      compopt -o filenames 2>/dev/null
      COMPREPLY=($(compgen -d -- "$cur"))
      for ending in "$@"; do COMPREPLY+=($(compgen -f -X "!*$ending" -- "$cur")); done
    }

    _nsh() {
      local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} verb= i
      COMPREPLY=()
      # bash splits words at '='.
      if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then prev=${COMP_WORDS[COMP_CWORD-2]}; fi
      case $prev in
    \(values)
      esac
      for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
        \(Words.valuedNames.joined(separator: "|"))) ((i++)) ;;
        -?*|=) ;;
        *) verb=${COMP_WORDS[i]}; break ;;
        esac
      done
      case $verb in
    \(CommandLineVerb.all.map(verb).joined(separator: "\n"))
      *) compopt -o default 2>/dev/null ;;
      esac
    }

    complete -F _nsh nsh

    """
  }

  private static var values: String {
    Words.valued.map { option in
      let action =
        switch option.value {
        case .words(let words, _):
          "COMPREPLY=($(compgen -W '\(words.joined(separator: " "))' -- \"$cur\"))"
        case .file(_, let ending): "_nsh_files \(ending)"
        case .folder: "_nsh_files /"
        case .text, .none: ":"
        }
      return "  \(option.name)) \(action); return ;;"
    }.joined(separator: "\n")
  }

  private static func verb(_ verb: CommandLineVerb) -> String {
    let options = verb.options.map(\.name).joined(separator: " ")
    let verbs =
      verb.name.isEmpty
      ? "; COMPREPLY+=($(compgen -W '\(Words.verbs.joined(separator: " "))' -- \"$cur\"))" : ""
    return """
        '\(verb.name)')
          if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '\(options)' -- "$cur"))
          else _nsh_files \(verb.endings.joined(separator: " "))\(verbs); fi ;;
      """
  }
}

private enum ZshCompletion {
  static var script: String {
    let verbs = CommandLineVerb.all.filter { !$0.name.isEmpty }
    let described = verbs.map {
      "\($0.name)\\:\(Words.quoted($0.summary).replacing("'", with: "\""))"
    }
    let cases = verbs.map { verb in
      """
          \(verb.name)) _arguments -S : \(specs(verb)) '*:file:_files -g "\(glob(verb))"' ;;
      """
    }
    return """
      #compdef nsh

      _nsh() {
        local curcontext="$curcontext" state line
        typeset -A opt_args
        _arguments -C -S -A '-*' : \(specs(CommandLineVerb.all[0])) '1: :->first' '*:: :->rest'
        case $state in
        first)
          _alternative 'verbs:verb:((\(described.joined(separator: " "))))' 'files:script:_files -g "*.nsh"' ;;
        rest)
          case $words[1] in
      \(cases.joined(separator: "\n"))
          *) _files ;;
          esac ;;
        esac
      }

      if [[ $funcstack[1] == _nsh ]]; then _nsh "$@"; else compdef _nsh nsh; fi

      """
  }

  private static func glob(_ verb: CommandLineVerb) -> String {
    // In zsh, parentheses around a single ending would be qualifiers.
    verb.endings.count == 1 ? "*\(verb.endings[0])" : "*(\(verb.endings.joined(separator: "|")))"
  }

  private static func specs(_ verb: CommandLineVerb) -> String {
    verb.options.map { option in
      let value =
        switch option.value {
        case .none: ""
        case .text(let name): ":\(name):"
        case .words(let words, _): ":value:(\(words.joined(separator: " ")))"
        case .file(let name, let ending): ":\(name):_files -g \"*\(ending)\""
        case .folder: ":folder:_files -/"
        }
      let equals = option.name.hasPrefix("--") && !value.isEmpty ? "=" : ""
      return Words.quoted("\(option.name)\(equals)[\(option.summary)]\(value)")
    }.joined(separator: " ")
  }
}

private enum FishCompletion {
  static var script: String {
    """
    # fish completion for nsh

    function __nsh_verb
        set -l words (commandline -opc)
        set -e words[1]
        while set -q words[1]
            switch $words[1]
                case \(Words.valuedNames.joined(separator: " "))
                    set -e words[1]
                case '-?*'
                case '*'
                    echo $words[1]
                    return
            end
            set -e words[1]
        end
    end

    function __nsh_is
        set -l verb (__nsh_verb)
        test "$verb" = "$argv[1]"
    end

    function __nsh_is_script
        set -l verb (__nsh_verb)
        test -n "$verb"; and not contains -- "$verb" \(Words.verbs.joined(separator: " "))
    end

    complete -c nsh -f
    complete -c nsh -n __nsh_is_script -F

    """ + CommandLineVerb.all.flatMap(lines).map { $0 + "\n" }.joined()
  }

  private static func lines(_ verb: CommandLineVerb) -> [String] {
    let start = "complete -c nsh -n '__nsh_is \"\(verb.name)\"'"
    // With one ending, files that have it come first; with several, all are as good.
    let files =
      verb.endings.count == 1
      ? verb.endings.map { "\(start) -k -a '(__fish_complete_suffix \($0))'" } : ["\(start) -F"]
    let verbs =
      verb.name.isEmpty
      ? CommandLineVerb.all.filter { !$0.name.isEmpty }.map {
        "\(start) -a \($0.name) -d \(Words.quoted($0.summary))"
      } : []
    return verb.options.map { start + option($0) } + files + verbs
  }

  private static func option(_ option: OptionWord) -> String {
    let name = (option.name.hasPrefix("--") ? "-l " : "-s ") + option.bareName
    let value =
      switch option.value {
      case .none: ""
      case .text: " -x"
      case .words(let words, _): " -x -a '\(words.joined(separator: " "))'"
      case .file(_, let ending): " -r -k -a '(__fish_complete_suffix \(ending))'"
      case .folder: " -x -a '(__fish_complete_directories)'"
      }
    return " \(name)\(value) -d \(Words.quoted(option.summary))"
  }
}
