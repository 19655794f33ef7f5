// Small words of English that the grammar of roles needs: where a noun phrase begins, and what ends it.

const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

export const DETERMINERS_EN = set('the a an his her their its our my your this that another');

/** Words that stand before a noun phrase and do not belong to it; a role ends its walk to the left here. */
export const BOUNDARIES = set(`
and or but nor as if when while that which who whom whose because than then so yet with without of for from to in on at by about against between among
after before during since until over under through into onto off per via despite like including toward towards amid alongside near behind beside onto above below within
is are was were be been being has have had do does did will would can could may might shall should must not n't also only just even still both either neither
he she it they we you i him them us me there here where why how what all some any no many most several few two three four five six seven eight nine ten
said says told tells asked asks called calls named names made makes met meets saw sees let lets got gets put puts took takes gave gives
sent sends left leaves won wins beat beats led leads held holds quoted quotes urged urges warned warns thanked thanks praised praises blamed blames accused accuses
backed backs elected elects appointed appoints sacked sacks fired fires replaced replaces succeeded succeeds joined joins followed follows helped helps
including according say tell ask call make meet see thank praise blame accuse back urge warn appoint interview interviewed wrote writes added adds
became becomes become already seen spoken taken given written shown driven gone done heard found brought thought taught caught later earlier now then once again yesterday today tomorrow meanwhile however instead
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
`);

/** Lower-case verbs in "-ed" that are not listed stand before a role only if an article does. */
export const maybeVerbEn = (word: string) => /^\p{Ll}+(?:ed|ing)$/u.test(word);

/** What a complement of a role may open with: "leader of …", "professor at …". */
export const COMPLEMENT_OPENERS_EN = set('of for at in to with from on');
export const COMPLEMENT_WORDS_EN = set('of for at in to from on the a an and & - its his her their');
