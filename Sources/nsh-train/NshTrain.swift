// The trainer: from annotated data to the models that the shell carries.

import ArgumentParser

/// The command.
@main struct NshTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nsh-train",
    abstract: "Fit and measure the models of the news shell.",
    subcommands: [
      Words.self, Fit.self, FitSure.self, FitSentences.self, FitNames.self, FitTypes.self,
      FitPrefixes.self, FitCommitment.self, WritePredicates.self, FitUncertainty.self,
      FitAttributions.self, FitReferences.self, Similarity.self, FitPoints.self, Evaluate.self,
      EvaluateText.self, EvaluateNames.self, Bench.self,
      Tokens.self,
    ]
  )
}
