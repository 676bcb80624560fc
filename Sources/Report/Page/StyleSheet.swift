// How a report looks: on narrow and wide screens, in the light and in the dark, and on paper. What colours tell is
// told by lines, patterns, signs or words as well.

/// The style sheet of reports.
enum StyleSheet {
  /// All rules, in the order in which they win.
  static var rules: StyleRules {
    var rules = StyleRules()
    for part in [base, tables, marks, choices, claims, pictures, wide, paper] {
      rules.add(part)
    }
    return rules
  }

  private static let base: StaticString = """

    :root{color-scheme:light dark;--bg:#fff;--ink:#1d1f23;--soft:#555b66;--line:#c6cad3;--panel:#f4f5f8;
    --link:#0a4aa8;--named:#2b6fd41f;--unnamed:#d4890030;--vague:#c0307028;--src:#8a3ffc26;--hedge:#ffd60a55;
    --red:#a3161f;--teal:#00605c;--b1:#17508f;--b2:#3572b8;--b3:#866414;--b4:#666d78}
    @media(prefers-color-scheme:dark){:root{--bg:#15171b;--ink:#e7e8eb;--soft:#abb1bd;--line:#434956;
    --panel:#1f2229;--link:#a5c8ff;--named:#5b9bff26;--unnamed:#ffb02e1f;--vague:#ff6fae26;--src:#b58cff3d;
    --hedge:#ffd60a38;--red:#ff9a9a;--teal:#6fd6cf;--b1:#7db4f5;--b2:#5f9be6;--b3:#d3aa4a;--b4:#9aa1ad}}
    *{box-sizing:border-box}
    html{scroll-padding-top:1rem}
    body{margin:0;background:var(--bg);color:var(--ink);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:break-word}
    header,main,footer{max-width:76rem;margin:0 auto;padding:0 1rem}
    header{padding-top:1rem}
    footer{color:var(--soft);padding-bottom:2rem}
    h1{font-size:1.7rem;line-height:1.2;margin:.5rem 0}
    h2{font-size:1.3rem;margin:2.5rem 0 .5rem;border-bottom:2px solid var(--line)}
    h3{font-size:1.1rem;margin:1.5rem 0 .3rem}
    h4{font-size:1rem;margin:1rem 0 .3rem}
    a{color:var(--link)}
    small,.who,.none,.byline{color:var(--soft);font-size:.875rem}
    .skip{position:absolute;left:-99rem}
    .skip:focus{left:1rem;top:.5rem;background:var(--bg)}
    nav ul,.toc,.claims,.why{list-style:none;margin:0;padding:0}
    nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.2rem}
    .facts{padding-left:1.2rem}
    .facts li{margin:.4rem 0}
    dl{margin:.5rem 0}
    dt{font-weight:600;margin-top:.4rem}
    dd{margin:0 0 .3rem 1.2rem}
    summary{cursor:pointer;padding:.2rem 0}
    """

  private static let tables: StaticString = """

    .scroll{overflow-x:auto;margin:.5rem 0}
    table{border-collapse:collapse;font-size:.9rem}
    caption{text-align:left;color:var(--soft);padding:.2rem 0}
    th,td{text-align:left;vertical-align:top;padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--line)}
    th small{font-weight:400}
    td.n{text-align:right;font-variant-numeric:tabular-nums}
    code{font-size:.85em}
    .matrix th,.matrix td{min-width:11rem;max-width:20rem;padding:.4rem .6rem}
    .matrix th[scope=row]{position:sticky;left:0;background:var(--bg);min-width:8.5rem;max-width:14rem}
    .cell{border-left:4px solid var(--line)}
    .cell .who{color:inherit}
    .cell q{display:block;margin:.2rem 0;font-family:Georgia,serif}
    .cell.s-asserted{border-left-color:var(--b1)}
    .cell.s-attributed{border-left:6px double var(--b1)}
    .cell.s-hedged{border-left:4px dashed var(--b3)}
    .cell.s-mixed{border-left:4px dotted var(--b3)}
    .cell.s-other{border-left:4px solid var(--b3);background:var(--hedge)}
    .cell.s-denied,.cell.s-negated{border-left:4px solid var(--red);
    background:repeating-linear-gradient(135deg,transparent 0 9px,var(--vague) 9px 12px)}
    .cell.s-absent{color:var(--soft)}
    .cell.s-absent b{font-weight:400}
    span.cell,td.cell{padding-left:.5rem}
    th[rowspan]{width:28%}
    """

  private static let marks: StaticString = """

    .text{font-family:Georgia,"Times New Roman",serif;line-height:2;max-width:44rem}
    .text p{margin:.6rem 0}
    .text,.claims,#index dl{content-visibility:auto;contain-intrinsic-size:auto 60rem}
    .claims:has(>:target){content-visibility:visible}
    mark{background:none;color:inherit}
    .claim{border-bottom:1px solid var(--soft);padding-bottom:1px;scroll-margin:6rem}
    .claim:has(.claim){padding-bottom:4px}
    .claim:has(.claim .claim){padding-bottom:7px}
    .claim.v-named{background:var(--named);border-bottom:3px double var(--b2)}
    .claim.v-unnamed{background:var(--unnamed);border-bottom:2px dashed var(--b3)}
    .claim.v-vague{background:var(--vague);border-bottom:2px dotted var(--red)}
    .rejected{text-decoration:line-through}
    .src{background:var(--src);border-radius:3px;box-shadow:0 0 0 1px var(--src)}
    .cue{color:var(--teal);font-style:italic}
    .hedge{background:var(--hedge);text-decoration:underline wavy}
    .neg{color:var(--red);font-weight:700}
    .act{text-decoration:underline dotted 1px;text-underline-offset:2px}
    .ref,.part{font:600 .62rem/1 system-ui,sans-serif;vertical-align:super;margin:0 .1em;padding:.15rem .05rem;
    text-decoration:none}
    .ref:hover,.ref:focus{text-decoration:underline}
    mark::before,mark::after{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);
    white-space:nowrap}
    mark.claim::before{content:" [claim: "}mark.claim::after{content:", certain] "}
    mark.v-named::before{content:" [claim of somebody named: "}
    mark.v-unnamed::before{content:" [claim of somebody unnamed: "}
    mark.v-vague::before{content:" [claim of nobody in particular: "}
    mark.c-probable::after{content:", probable] "}mark.c-possible::after{content:", possible] "}
    mark.c-unknown::after{content:", open] "}
    mark.src::before{content:" [source: "}mark.cue::before{content:" [cue: "}
    mark.hedge::before{content:" [hedge: "}mark.neg::before{content:" [negation: "}
    mark.act::before{content:" [actor: "}mark.act[title]::before{content:" [actor " attr(title) ": "}
    mark.src::after,mark.cue::after,mark.hedge::after,mark.neg::after,mark.act::after{content:"] "}
    .claim:target,.note:target,dt:target{outline:3px solid var(--link);outline-offset:2px}
    """

  private static let choices: StaticString = """

    .choices{font-size:.9rem}
    fieldset{border:1px solid var(--line);margin:.5rem 0;padding:.2rem .6rem .5rem}
    legend{font-weight:600}
    fieldset>div{margin:.15rem 0}
    .choices small{display:block;padding-left:1.6rem}
    input{width:1.1rem;height:1.1rem;vertical-align:-.15rem}
    select{max-width:100%;font:inherit}
    .choices:has(#show-v-author:not(:checked))+.articles{& mark.v-author{all:unset;&::before,&::after{content:none}& >.ref{display:none}}
    & li.v-author:not(:target){display:none}}
    .choices:has(#show-v-named:not(:checked))+.articles{& mark.v-named{all:unset;&::before,&::after{content:none}& >.ref{display:none}}
    & li.v-named:not(:target){display:none}}
    .choices:has(#show-v-unnamed:not(:checked))+.articles{& mark.v-unnamed{all:unset;&::before,&::after{content:none}& >.ref{display:none}}
    & li.v-unnamed:not(:target){display:none}}
    .choices:has(#show-v-vague:not(:checked))+.articles{& mark.v-vague{all:unset;&::before,&::after{content:none}& >.ref{display:none}}
    & li.v-vague:not(:target){display:none}}
    .choices:has(#show-c-certain:not(:checked))+.articles{& mark.c-certain{all:unset;&::before,&::after{content:none}& >.ref{display:none}}
    & li.c-certain:not(:target){display:none}}
    .choices:has(#show-c-probable:not(:checked))+.articles{& mark.c-probable{all:unset;&::before,&::after{content:none}& >.ref{display:none}}
    & li.c-probable:not(:target){display:none}}
    .choices:has(#show-c-possible:not(:checked))+.articles{& mark.c-possible{all:unset;&::before,&::after{content:none}& >.ref{display:none}}
    & li.c-possible:not(:target){display:none}}
    .choices:has(#show-c-unknown:not(:checked))+.articles{& mark.c-unknown{all:unset;&::before,&::after{content:none}& >.ref{display:none}}
    & li.c-unknown:not(:target){display:none}}
    .choices:has(#show-src:not(:checked))+.articles .src{all:unset;&::before,&::after{content:none}& >.part{display:none}}
    .choices:has(#show-cue:not(:checked))+.articles .cue{all:unset;&::before,&::after{content:none}& >.part{display:none}}
    .choices:has(#show-hedge:not(:checked))+.articles .hedge{all:unset;&::before,&::after{content:none}& >.part{display:none}}
    .choices:has(#show-neg:not(:checked))+.articles .neg{all:unset;&::before,&::after{content:none}& >.part{display:none}}
    .choices:has(#show-act:not(:checked))+.articles .act{all:unset;&::before,&::after{content:none}& >.part{display:none}}
    """

  private static let claims: StaticString = """

    .claims>li{font-size:.9rem;padding:.4rem 0;border-bottom:1px solid var(--line);break-inside:avoid}
    .id{font-weight:600;text-decoration:none}
    .why{display:none;border-left:3px solid var(--line);padding-left:.6rem;margin-top:.4rem}
    .why i{color:var(--soft)}
    .claims>li:target{position:fixed;z-index:2;right:1rem;bottom:1rem;width:min(40rem,calc(100vw - 2rem));
    max-height:60vh;overflow:auto;background:var(--panel);border:2px solid var(--link);border-radius:6px;
    padding:.8rem 1rem;box-shadow:0 4px 24px #0006}
    .claims>li:target .why{display:block}
    .claims>li:target .back::after{content:" (closes this)"}
    .note,.judged{font-size:.9rem;border-left:4px double var(--teal);padding-left:.6rem;margin:.3rem 0}
    """

  private static let pictures: StaticString = """

    figure{margin:.8rem 0}
    figcaption{color:var(--soft);font-size:.875rem}
    .picture{display:block;width:100%;max-width:38rem;height:auto;font-size:11px}
    .picture text{fill:var(--ink)}
    .bar-certain{fill:var(--b1)}.bar-probable{fill:var(--b2)}.bar-possible{fill:var(--b3)}.bar-unknown{fill:var(--b4)}
    .ink{stroke:var(--bg);stroke-width:1.5;fill:none}
    .dot{fill:var(--bg)}
    .arc{fill:none;stroke:var(--b2);stroke-opacity:.8}
    .arc.with{stroke:var(--b4);stroke-dasharray:3 3}
    .node{fill:var(--ink)}
    """

  private static let wide: StaticString = """

    @media(min-width:66rem){
    .reading{display:grid;grid-template-columns:17rem minmax(0,1fr);gap:2.5rem}
    .choices{position:sticky;top:1rem;align-self:start;max-height:calc(100vh - 2rem);overflow:auto}
    .toc{columns:2}
    }
    """

  private static let paper: StaticString = """

    @media print{
    :root{color-scheme:light}
    nav,.choices,.skip,.back{display:none}
    body{font-size:10pt}
    a{color:inherit;text-decoration:none}
    .scroll{overflow:visible}
    .matrix th,.matrix td{min-width:0}
    .matrix th[scope=row]{position:static}
    .claims>li:target{position:static;width:auto;max-height:none;box-shadow:none;border:0}
    .claims{columns:2}
    details::details-content{content-visibility:visible;block-size:auto}
    tr,figure,.claims>li{break-inside:avoid}
    mark,.bar,[class^=bar-]{print-color-adjust:exact}
    }
    """
}
