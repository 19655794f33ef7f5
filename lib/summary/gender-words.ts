// Words that tell whether a person is spoken of as he or she: common given names and nouns of German and English news, folded.

const list = (words: string) => new Set(words.trim().split(/\s+/));

export const FEMALE_NAMES = list(`
  anna anne anja annalena angela andrea alexandra alice amy amanda ann annegret antonia astrid barbara beate beatrix bettina birgit brigitte britta
  camilla carla carola caroline catherine charlotte christina christine clara claudia cornelia daniela diana doris dorothea elena elisabeth elizabeth
  ella emily emma erika esther eva evelyn franziska gabriele gerda giorgia gisela hannah heidi heike helen helena helga hillary ilse ingrid irene iris
  isabel jacinda jana jane janet janine jennifer jessica joan johanna judith julia juliane kamala karen karin karoline katarina katharina kate katherine
  kathrin katja katrin kerstin klara kristina laura lea lena leonie linda lisa liz louise lucy luise maja manuela margaret margarete maria marianne
  marie marina marion marlene martina mary melanie melania meghan mia michelle monika nadine nancy natalie nicole nicola nina olga olivia patricia
  paula petra pia rachel rebecca regina renate ricarda rita rosa ruth sabine sahra samantha sandra sanna sara sarah saskia silvia simone sofia sonja
  sophie stefanie stephanie susan susanne svenja sylvia tanja taylor teresa theresa tina ulrike ursula ute valerie vanessa vera verena veronika victoria
  viktoria yvonne zoe
`);

export const MALE_NAMES = list(`
  adam adrian albert alexander alexej alfred ali andre andreas andrew anthony antony armin arne arnold axel barack ben benjamin bernd bernhard bernie bill
  bjorn boris brian bruno carl carsten charles chris christian christoph christopher clemens daniel david dennis detlef dieter dirk dmitri dominik donald
  eduard edward elon emmanuel eric erich erik ernst fabian felix florian frank franz friedrich fritz gavin george georg gerald gerhard gordon gregor guido
  gunter gustav hans harald harry hartmut heiko heinrich heinz helmut hendrik henrik henry herbert hermann holger horst hubert ian igor ingo jack jacob
  jakob james jan jared jason jean jeff jens jeremy jim joachim joe joerg john johann johannes jonas jonathan jorg jose josef joseph joshua juan jurgen
  justin kai karl karsten keir ken kenneth kevin klaus konrad kurt larry lars leo leon lothar louis luca ludwig luis lukas lutz manfred marc marcel marco
  marcus mario mark marko markus martin matt matteo matthew matthias max maximilian michael miguel mike mohammed moritz narendra nicolas niklas nikolaus nils
  norbert olaf oliver oskar otto pascal patrick paul pedro peter philip philipp pierre rainer ralf ralph recep reinhard rene richard rishi robert roberto
  robin rodrigo roland rolf roman ron ronald rudolf rupert ryan scott sebastian sergej silvio simon stefan stephan stephen steve steven sven theo thomas
  thorsten tilo tim timo tobias tom tony torsten udo ulf ulrich uwe victor viktor vincent vladimir volker volodymyr waldemar walter werner wilhelm willi
  william winfried wladimir wolfgang wolodymyr xi yannick
`);

/** Words that stand before a name or in a role. */
export const FEMALE_WORDS = list(`
  frau mrs ms miss madam queen princess duchess actress chairwoman congresswoman spokeswoman businesswoman policewoman mother sister daughter wife widow girl
  woman lady grandmother aunt mutter schwester tochter ehefrau witwe konigin prinzessin herzogin kanzlerin madchen grossmutter tante
`);

export const MALE_WORDS = list(`
  herr herrn mr sir lord king prince duke chairman congressman spokesman businessman policeman father brother son husband widower boy man grandfather uncle
  pope vater bruder sohn ehemann witwer konig prinz herzog junge papst grossvater onkel mann
`);
