// A treebank of a few invented sentences, small enough to be learnt by heart in no time.

@testable import nsh_train

enum InventedTreebank {
  /// Sentences in CoNLL-U.
  static let text = """
    # newdoc id = invented
    # newpar
    # text = The minister didn't call the old harbours.
    1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_
    2\tminister\tminister\tNOUN\tNN\t_\t5\tnsubj\t_\t_
    3-4\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
    3\tdid\tdo\tAUX\tVBD\t_\t5\taux\t_\t_
    4\tn't\tnot\tPART\tRB\t_\t5\tadvmod\t_\t_
    5\tcall\tcall\tVERB\tVB\t_\t0\troot\t_\t_
    6\tthe\tthe\tDET\tDT\t_\t8\tdet\t_\t_
    7\told\told\tADJ\tJJ\t_\t8\tamod\t_\t_
    8\tharbours\tharbour\tNOUN\tNNS\t_\t5\tobj\t_\tSpaceAfter=No
    9\t.\t.\tPUNCT\t.\t_\t5\tpunct\t_\t_

    # text = Renn was tired
    1\tRenn\tRenn\tPROPN\tNNP\t_\t3\tnsubj\t_\t_
    2\twas\tbe\tAUX\tVBD\t_\t3\tcop\t_\t_
    3\ttired\ttired\tADJ\tJJ\t_\t0\troot\t_\t_

    # text = Ships and old boats sailed.
    1\tShips\tship\tNOUN\tNNS\t_\t5\tnsubj\t_\t_
    2\tand\tand\tCCONJ\tCC\t_\t4\tcc\t_\t_
    3\told\told\tADJ\tJJ\t_\t4\tamod\t_\t_
    4\tboats\tboat\tNOUN\tNNS\t_\t1\tconj\t_\t_
    5\tsailed\tsail\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
    6\t.\t.\tPUNCT\t.\t_\t5\tpunct\t_\t_

    """

  static var sentences: [TreebankSentence] { Treebank.sentences(of: text) }
}
