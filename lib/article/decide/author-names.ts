// Reads the names out of what a page writes about its authors: labels in front, roles behind, several people in one string.

import { fold, key } from '../text.ts';

const BY =
  '(?:(?:eine? )?(?:kommentar|interview|analyse|bericht|reportage|gastbeitrag|kolumne|text|essay|rezension|porträt|artikel|beitrag|erstellt|eingestellt|geschrieben|verfasst|veröffentlicht|opinion|analysis|report|written|posted|published) )?(?:von|by|par|di|por)|autor(?:in|en)?|authors?|text|interview|redaktion(?=:)|reporter(?:in)?(?=:)';
const LABEL = new RegExp(`^(?:${BY})(?:: ?| )`, 'i');
const BYLINE = new RegExp(`^(?:${BY})(?:: ?| )(\\p{Lu}.{3,120})$`, 'iu');
const SEPARATOR = /\s*(?:,|;|\||\/(?=\s|\p{Lu})|&|\n|\s(?:und|and|et|og|och|mit|with|y)\s)\s*/u;
const PARTICLE = '(?:van|von|de|der|den|di|da|la|le|el|al|bin|zu|ter|ten|dos)';
const NAME = new RegExp(
  `^(?:(?:dr|prof|mag|dipl|ing)\\.?\\s)*(?:\\p{Lu}|${PARTICLE}\\s)[\\p{L}.'’‘-]*(?:\\s(?:\\p{Lu}[\\p{L}.'’‘-]*|${PARTICLE}|zum|zur|del|und|y)){0,5}$`,
  'u',
);
const NOBODY =
  /^(?:(?:red(?:aktion)?|online|admin|editor(?:ial)?|staff|team|newsroom|autor|author|unknown|anonymous|von|by|uhr|home|kontakt|contact|news|nachrichten|foto|photo|profil|e-?mail|user ?name|user|account|konto|benutzername|gast|guest|log ?in|anmelden|sign ?in|mein konto|my account)$|(?:mehr|more|alle|all|über|about|view|follow|posted|published|updated|copyright)\b)/i;
/** What somebody is, behind the name or alone. */
const ROLE =
  /(?:^|\s)(?:(?:staff|senior|freelance|political|transport|freier?) )?(?:writers?|reporters?(?:in)?|editors?|correspondents?|columnist|contributors?|journalist(?:in)?|redakteur(?:in)?|korrespondent(?:in)?|autor(?:in)?)$/i;

/** No byline is longer: what is, is none. */
const LONGEST = 1_000;

/** Who is named, labels and roles taken off; names of people and of newsrooms alike. */
export function namesIn(raw: string): string[] {
  return fold(raw.slice(0, LONGEST))
    .replace(/\([^()]*\)/g, ' ')
    .replace(LABEL, '')
    .split(SEPARATOR)
    .map((part) => withoutRole(fold(part.replace(LABEL, '')).replace(/[.,:;]+$/, '')))
    .filter((part) => part.length > 1);
}

/** “Jane Doe Reporter” is a person, “Guardian staff reporter” a newsroom. */
function withoutRole(name: string): string {
  const rest = name.replace(ROLE, '');
  return rest === '' || isFullName(rest) ? rest : name;
}

/** Behind a date: “Monday, March 2, 10:05 am by Jane Doe”. */
const BY_BEHIND = /[\s|·•,–-](?:by|von)[: ]+(\p{Lu}.{3,80})$/u;

/** What follows “by” at the end of a line that begins with a date. */
export function bylineBehind(text: string): string | undefined {
  return BY_BEHIND.exec(text)?.[1];
}

/** What follows “Von” or “By” in a line that is a byline; undefined in any other line. */
export function bylineIn(text: string): string | undefined {
  return BYLINE.exec(text)?.[1];
}

/** Whether the text looks like a person's full name. */
export function isFullName(name: string): boolean {
  return name.includes(' ') && isPersonal(name);
}

/** Whether the text looks like a name, were it of one word. */
export function isPersonal(name: string): boolean {
  return NAME.test(name) && !NOBODY.test(name);
}

/** A person, or the newsroom that signs as an author, other than the publisher itself. */
export function isName(name: string, publisher: string): boolean {
  if (name.length > 60 || NOBODY.test(name) || /^\d|https?:|www\.|@/.test(name)) return false;
  if (publisher !== '' && /\d|\.(?:com|de|net|org)\b/i.test(name)) return false;
  const bare = key(name);
  // A name in Chinese characters may be of two.
  return bare.length > (/[^\0-\u024f]/.test(bare) ? 1 : 2) && bare !== publisher;
}
