// German organisations whose head or adjective was left out, and compounds that name one body.
import { LISTS } from '../gazetteer.ts';
import { germanOrganisation } from '../words/german-organisation.ts';
import { germanPerson } from '../words/german-person.ts';
import type { Rule } from './rule.ts';

const NAMED_AFTER_PERSONS =
  /(?:universität|hochschule|klinikum|krankenhaus|stiftung|institut|gymnasium|schule|museum|theater|haus|spedition)$/i;
/** Buildings and grounds: "Bahnhof Kassel" is no organisation, "Schauspielhaus Bochum" is one. */
const GROUNDS = /(?:hof|haus|zoll|stab|werk|messe|oper)$/i;
const HOUSES = /(?:kranken|schauspiel|waren|bau|opern|verlags)haus$|gerichtshof$|(?:kraft|hilfs|stadt|klär)werk$/i;

/** "Landgericht" before "Kassel", "Klinikum" before "Ernst von Bergmann"; but "Regierung Ägyptens" owns nothing. */
export const headAndName: Rule = ({ tokens, cover, language: { lists } }, at) => {
  const own = cover[at];
  const name = cover[at + 1];
  const { text } = tokens[at]!;
  if (name?.first !== at + 1 || name === own || (own && own.first !== at)) return undefined;
  if (!germanOrganisation(text) || germanPerson(text)) return undefined;
  const genitive = name.text.endsWith('s') && lists(name.text.slice(0, -1)) & LISTS.country;
  const fits =
    name.type === 'place'
      ? !genitive && (!GROUNDS.test(text) || HOUSES.test(text))
      : name.type === 'person' && NAMED_AFTER_PERSONS.test(text);
  return fits ? { first: at, last: name.last, type: 'organisation' } : undefined;
};

const NAME_ADJECTIVE =
  /^\p{Lu}\p{Ll}*(?:isch|deutsch|vereint|vereinigt|rot|weiß|frei|jung|oberst|ständig|national|international|föderal)e[nrsm]?$|^(?:Deutsch|Vereint|Rot|Weiß|Frei|Jung|Oberst|Ständig|International|National)e[nrsm]?$/u;

/** "Deutschen" before "Rentenversicherung", "Jungen" before "Union": capital adjectives belong to names. */
export const adjectiveAndHead: Rule = ({ tokens, cover }, at) => {
  if (
    at === 0 ||
    !NAME_ADJECTIVE.test(tokens[at]!.text) ||
    germanPerson(tokens[at]!.text) ||
    (cover[at] && cover[at]!.last !== at)
  )
    return undefined;
  const after = cover[at + 1];
  if (
    after
      ? after === cover[at] || after.type === 'person' || after.first !== at + 1
      : !germanOrganisation(tokens[at + 1]?.text ?? '')
  )
    return undefined;
  if (after?.type === 'place' && !/^(?:Vereinigt|Vereint)/.test(tokens[at]!.text)) return undefined;
  const type = after?.type ?? 'organisation';
  return { first: cover[at]?.first ?? at, last: after?.last ?? at + 1, type };
};

const PROPER_PREFIX = /^(?:Bundes|Welt)\p{Ll}{3,}/u;
const NO_PROPER =
  /(?:partei|behörde|haus|programm|unternehmen|werk|ausschuss|regierungen|gesellschaft|verein|klub|club|initiative|zentrale|verband|konzern|organisation|kongress|zeitung)$/;

/** "Bundesgerichtshof", "Weltgesundheitsorganisation": compounds that name one body. */
export const properCompound: Rule = ({ tokens, cover }, at) => {
  const { text } = tokens[at]!;
  if (cover[at] || !PROPER_PREFIX.test(text) || (NO_PROPER.test(text) && !/^Weltgesundheits|^Welthandels/.test(text)))
    return undefined;
  return germanOrganisation(text) ? { first: at, last: at, type: 'organisation' } : undefined;
};

const BODY_FOR =
  /(?:amt|ministerium|institut|zentrum|anstalt|agentur|verband|akademie|direktion|stelle|gesellschaft)s?$/i;
const isNoun = (text = '') => /^\p{Lu}\p{Ll}{3,}$/u.test(text) && !/tag$/.test(text);

const LONGEST_LIST = 8;

/** "für Seeschifffahrt und Hydrographie" behind "Bundesamt": what a body is for belongs to its name. */
export const bodyFor: Rule = ({ tokens, cover }, at) => {
  const own = cover[at];
  if (!BODY_FOR.test(tokens[at]!.text) || tokens[at + 1]?.text !== 'für') return undefined;
  if (own ? own.type !== 'organisation' : !/ministerium|^Bundes/i.test(tokens[at]!.text)) return undefined;
  const adjective = /^\p{Ll}{3,}e[sn]?$/u.test(tokens[at + 2]?.text ?? '') ? 1 : 0;
  let last = at + 2 + adjective;
  if (!isNoun(tokens[last]?.text)) return undefined;
  let end = last;
  while (tokens[end + 1]?.text === ',' && isNoun(tokens[end + 2]?.text) && end - last < LONGEST_LIST) end += 2;
  if (/^(?:und|sowie)$/.test(tokens[end + 1]?.text ?? '') && isNoun(tokens[end + 2]?.text)) last = end + 2;
  return { first: own?.first ?? at, last: Math.max(last, own?.last ?? 0), type: 'organisation' };
};

/** With these, German says where, and hardly of whom. */
const WHERE = /^(?:in|bei|vor|nach|aus|um|über)$/i;

/** "vor Husum Schnigge": of a person with a town for a given name, the town, and what comes next begins another phrase. */
export const townAndNoun: Rule = ({ tokens, cover, language: { lists } }, at) => {
  const own = cover[at];
  if (own?.type !== 'person' || own.first !== at || own.last !== at + 1) return undefined;
  const known = lists(tokens[at]!.text);
  const isTown = known & (LISTS.city | LISTS.region | LISTS.country) && !(known & LISTS.firstName);
  return isTown && WHERE.test(tokens[at - 1]?.text ?? '') ? { first: at, last: at, type: 'place' } : undefined;
};
