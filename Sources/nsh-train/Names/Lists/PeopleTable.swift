// What tells people: given names of many cultures, titles and offices, and the small words inside of
// surnames.

/// Words that tell people.
enum PeopleTable {
  /// Given names; those that are common words as well are among them.
  static let givenNames = """
    aaron abby abdul abdullah abe abigail abraham adam adel adele adnan adrian adriana agnes ahmad ahmed aidan aisha akbar
    akira alain alan alana albert alberto alec alejandro aleksandr aleksei alex alexander alexandra alexei alexis alfonso alfred
    ali alice alicia alison allan allen allison alma alvin alyssa amal amanda amar amber amelia amin amina amir amit amos amy
    ana anas anastasia anatoly anders andre andrea andreas andrei andres andrew andrey andriy andy angel angela angelina angelo angie
    anil anita ann anna anne annette annie anthony antoine anton antonia antonio antony anwar april archie ariel arjun
    armando arnold arsen artem arthur arturo arun asad ashley ashraf asif astrid audrey augusto austin ayesha ayman aziz babak
    barack barbara barry bart bashar bashir basil beatrice becky ben benedict benjamin benny bernard bernie bert beth betsy betty
    beverly bianca bill billy björn bob bobby bogdan bonnie boris brad bradley brandon brenda brendan brett brian bridget brigitte
    britney bruce bruno bryan burhan caitlin calvin cameron camilla camille carl carla carlos carmen carol carole caroline carolyn carrie
    casey catherine cathy cecilia cesar chad charles charlie charlotte chen cheryl chester chloe chris christian christina
    christine christopher chuck cindy claire clara clarence clark claude claudia claudio clayton cliff clifford clint clinton clive
    clyde cody colin colleen condoleezza connie connor conrad constantine cory courtney craig cristina curt curtis cynthia cyril cyrus
    daisy dale damian damien damon dan dana daniel daniela daniele danielle danny darrell darren daryl dave david dawn dean deborah debbie
    debra denis denise dennis derek desmond devin diana diane diego dieter dietrich dimitri dina dirk dmitri dmitriy dmitry dmytro dolores dominic
    dominique don donald donna dora doris dorothy doug douglas duane duncan dustin dwayne dwight dylan earl ed eddie eden edgar edith
    edmund eduardo edward edwin eileen elaine eleanor elena eli elias elijah elisabeth elise elizabeth ella ellen elliot elliott
    elon elsa elvis emil emily emma emmanuel enrico enrique eric erica erich erik erin ernest ernesto ernst esther ethan eugene eva evan
    evelyn evgeny fadi faisal farid faruk fatima federico felicia felipe felix ferdinand fernando fidel fiona floyd frances
    francesca francesco francis francisco franco frank franklin franz fred freddie frederick friedrich fritz gabriel gabriela gail gareth
    garry gary gavin gemma gene geoff geoffrey george georges gerald gerard gerhard germaine gerry gideon gil gilbert gina giorgio giovanni
    giulia giuseppe glen glenn gloria gordon grace graham grant greg gregory greta guido guillermo gunter gus gustav guy gwen hadi haider
    hakim hal hamid hamza hannah hans harold harriet harris harrison harry haruki harvey hasan hashim hassan hazel heather hector
    heidi heinrich helen helena helga helmut henri henry herbert herman hermann hillary hiroshi hisham holly homer horst howard hubert
    hugh hugo husain husayn hussain hussein ian ibrahim ida ignacio igor ilya imad imran ingrid ira irene irina iris irma isaac isabel isabella
    isabelle ismail israel issa ivan ivana jack jackie jackson jacob jacqueline jacques jade jaime jake jamal james jamie jan jana jane janet
    janice jared jasmine jason javier jay jean jeanne jeb jeff jeffrey jen jenna jennifer jenny jens jeremiah jeremy jerome jerry jesse
    jessica jesus jill jim jimmy jin jo joan joanna joanne joao jochen jodi joe joel joey johan johann johannes john johnny
    jon jonas jonathan jordan jorge jose josé josef joseph josh joshua joy joyce juan juanita judith judy julia julian juliana julie juliet
    julio julius june justin kamal kamala karen karim karin karl karla kate katherine kathleen kathryn kathy katie katrina kay kayla keith
    kelly ken kendra kenneth kenny kenji kevin khaled khalid khalil kim kirk kirsten klaus kofi konstantin kris kristen kristin kristina kumar kurt
    kyle lana lance larry lars laura lauren laurence laurent laurie lawrence lea leah lee leila len lena leo leon leonard leonid
    leonardo leroy leslie lester lev lewis li liam lila lillian lily lin linda lindsay lindsey lionel lisa liz lloyd lois lola loretta
    lori lorraine lou louis louisa louise luca lucas lucia lucy luigi luis luiz luke lukas lula lydia lyn lynn mabel mack madeleine madison
    mae magdalena maggie mahmoud mahmud malcolm malik mamadou manfred manmohan manuel mao marc marcel marcelo marcia marco marcos marcus margaret
    margarita maria marian mariana marianne marie marilyn marina mario marion marisa marjorie mark markus marlene marsha marshall marta martha
    martin martina marty marvin mary maryam mason masoud mateo matt matteo matteo matthew matthias maureen maurice max maxim maxine maya mehdi mehmet
    mei mel melanie melinda melissa melvin mercedes meredith michael michaela michel michele michelle mick miguel mikael mike mikhail
    milan mildred miles milton ming mira miranda miriam mitch mitchell mohamed mohammad mohammed molly mona monica monique morgan morris moses
    mostafa muhammad muhammed mukhtar munir murat muriel mustafa myra nabil nadia nancy naomi narendra nasser nassim natalia natalie natasha nate nathan
    nathaniel neal ned neil nelson nicholas nick nicola nicolas nicole nigel nikita nikki nikola nikolai nikos nina noah noel nora norma
    norman nouri oksana oleg oleksandr oleksiy olga oliver olivia olivier omar oscar osama otto owen pablo pam pamela paola paolo pascal pat patricia patrick
    patty paul paula paulo pavel pavlo pedro peggy penny percy perry pervez peter petra petro phil philip philippe phillip phyllis pierre priya
    rachel rafael rahul raj rajesh rajiv ralph ramon ramzan randall randy rani raoul rashid raul ravi ray raymond rebecca recep reggie regina reinhard
    rene renee reza rhonda ricardo richard rick ricky riley rita rob robert roberta roberto robin rocco rod roderick rodney rodrigo roger roland
    rolf roman ron ronald ronnie rosa rosalind rose rosemary ross roxanne roy ruben rudolf rudy rupert russell ruth ryan sabrina saddam sadiq
    saeed said salim sally salman salvador sam samantha samir samuel sandra sandy sanjay santiago sara sarah sasha saul scott sean
    sebastian serge sergei sergey sergio serhiy seth seymour shahid shane shannon sharon shaun shawn sheila shelby shelley sherry shinzo
    shirley sidney sigmund silvia silvio simon simone sofia solomon sonia sonya sophia sophie spencer stacey stacy stan stanislav stanley
    stefan stefano stella stephanie stephen sterling steve steven stewart stuart sue sunil suresh susan susanne suzanne svetlana sven sydney
    sylvia sylvester takeshi tamara tamar tania tanya tara tariq tatiana tatyana taro tayyip ted teresa terence terry thelma theodor theodore theresa therese thomas tiffany
    tim timothy tina toby todd tom tomas tommy toni tony tracey tracy travis trevor tristan troy tyler ulrich umar ursula usama vadim
    valentina valeria valerie valery vanessa vasily vera vernon veronica vicente vicki victor victoria viktor vince vincent viola violet virginia vitali
    vitaly vivian vladimir volodymyr wade wael wallace walter wanda warren wayne wei wendy werner wesley wilbur wilfred wilhelm will willard william
    willie wilma winston wolfgang woodrow xavier xi yahya yan yang yasmin yasser yevgeny yitzhak yoko yolanda yulia yuri yusuf yves yvonne zachary
    zara zelda zeynep zoe zainab zaid sergiy ehud ariel binyamin avigdor shimon moshe golda menachem chaim dov uri tzipi zbigniew
    lech wojciech jaroslaw andrzej piotr pawel tomasz krzysztof vaclav milos jiri viktoria gergely orban janos istvan laszlo zoltan ion nicolae
    traian klaus-iohannis slobodan ratko radovan zoran goran ante ivo tihomir aleksandar vojislav milorad alija fatos edi sali ramush hashim
    kyriakos alexis yannis giorgos konstantinos dimitris andreas antonis recep abdullah bulent devlet selahattin fethullah
    park moon kim ban shinzo fumio yoshihide junichiro naoto taro deng jiang hu wen zhou chiang zhu lee
    """

  /// Titles and offices.
  static let titles = """
    mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lord lady dame madam president vice-president premier chancellor king
    queen prince princess emperor empress duke duchess count countess baron baroness sultan emir sheikh shaikh imam ayatollah mullah
    pope cardinal archbishop bishop father sister brother rabbi reverend rev rev. saint minister secretary ambassador senator sen sen. representative
    rep rep. congressman congresswoman governor gov gov. mayor judge justice general gen gen. colonel col col. captain capt capt.
    major maj maj. lieutenant lt lt. sergeant sgt sgt. corporal cpl. private commander cmdr. admiral adm adm. marshal brigadier
    inspector detective officer constable chief chairman chairwoman chair director coach judge attorney prosecutor counsel spokesman
    spokeswoman speaker leader deputy vice former ex-president presidents senators ministers generals uncle aunt grandma grandpa mom dad
    commodore doctor shah comrade citizen herr frau monsieur madame mme. mlle. signor señor senor don doña commissioner comptroller treasurer dean provost
    principal envoy lawmaker analyst author professor's editor reporter correspondent actor actress singer producer
    hon. right-hon pres. supt. insp. det. fr. vp cofounder co-founder founder ceo president-elect councillor councilman alderman
    solicitor barrister
    """

  /// Words that offices are made of.
  static let officeWords = """
    prime foreign defense defence interior finance justice health education vice deputy first associate assistant executive senior under
    attorney secretary-general general chief staff lead national managing interim acting
    """

  /// Small words inside of names.
  static let particles = """
    de del della di da dos du van von der den bin ibn abu al el la le ben ter y
    """
}
