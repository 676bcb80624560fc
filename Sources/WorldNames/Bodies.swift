// International bodies and seats of power, with the short forms that news uses for them.

/// An organization that the news knows by several names.
package struct Body: Hashable, Sendable {
  /// Its full name.
  package let name: String
  /// Its short forms.
  package let aliases: [String]
}

extension Body {
  /// All bodies of the table.
  package static let all: [Body] = table.split(separator: "\n").map { line in
    let names = line.split(separator: "|").map(String.init)
    return Body(name: names.first ?? "", aliases: Array(names.dropFirst()))
  }

  private static let table = """
    African Union|AU
    Amnesty International|Amnesty
    Arab League|League of Arab States
    Associated Press|AP
    Association of Southeast Asian Nations|ASEAN
    Bank of England|BoE
    British Broadcasting Corporation|BBC
    Cable News Network|CNN
    Central Intelligence Agency|CIA|C.I.A.
    Commonwealth of Independent States|CIS
    Council of Europe
    Democratic Party
    Department of Defense|Defense Department|Pentagon|DoD|DOD
    Department of Homeland Security|DHS
    Department of Justice|Justice Department|DOJ
    Department of State|State Department
    Downing Street|10 Downing Street|Number 10
    Environmental Protection Agency|EPA
    European Central Bank|ECB
    European Commission
    European Council
    European Court of Human Rights|ECHR
    European Parliament
    European Union|EU|E.U.
    Federal Bureau of Investigation|FBI|F.B.I.
    Federal Reserve|Fed
    Federal Security Service|FSB
    Food and Drug Administration|FDA
    Group of Seven|G7|G-7
    Group of Eight|G8|G-8
    Group of Twenty|G20|G-20
    Gulf Cooperation Council|GCC
    Human Rights Watch|HRW
    International Atomic Energy Agency|IAEA
    International Committee of the Red Cross|ICRC
    International Court of Justice|ICJ
    International Criminal Court|ICC
    International Monetary Fund|IMF|I.M.F.
    International Olympic Committee|IOC
    Internal Revenue Service|IRS
    Islamic State|ISIS|ISIL|Daesh|IS|Islamic State of Iraq and the Levant|Islamic State of Iraq and Syria
    Kremlin
    Médecins Sans Frontières|MSF|Doctors Without Borders
    National Aeronautics and Space Administration|NASA
    National Security Agency|NSA
    North Atlantic Treaty Organization|NATO|North Atlantic Alliance|Nato|N.A.T.O.
    Organisation for Economic Co-operation and Development|OECD
    Organization for Security and Co-operation in Europe|OSCE
    Organization of American States|OAS
    Organization of the Petroleum Exporting Countries|OPEC
    Palestine Liberation Organization|PLO
    Republican Party|GOP|G.O.P.
    Securities and Exchange Commission|SEC
    Supreme Court
    United Nations|UN|U.N.
    United Nations Children's Fund|UNICEF
    United Nations High Commissioner for Refugees|UNHCR
    United Nations Security Council|UN Security Council|U.N. Security Council|Security Council
    White House
    World Bank
    World Health Organization|World Health Organisation|WHO
    World Trade Organization|WTO
    """
}
