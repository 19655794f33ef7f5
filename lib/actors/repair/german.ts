// German organisations whose head or adjective was left out, and compounds that name one body.
import { germanOrganisation } from '../words/german-organisation.ts';
import { germanPerson } from '../words/german-person.ts';
import type { Rule } from './rule.ts';

const NAMED_AFTER_PERSONS =
  /(?:universität|hochschule|klinikum|krankenhaus|stiftung|institut|gymnasium|schule|museum|theater|haus|spedition)$/i;
const NO_ORGANISATION = /(?:bahnhof|friedhof|gasthof|hof|haus|zoll|stab|werk|messe|oper)$/i;

/** "Landgericht" before "Kassel", "Klinikum" before "Ernst von Bergmann". */
export const headAndName: Rule = ({ tokens, cover }, at) => {
  const name = cover[at + 1];
  const text = tokens[at]!.text;
  if (!name || name.first !== at + 1 || name === cover[at] || !germanOrganisation(text) || germanPerson(text))
    return undefined;
  if (cover[at] && cover[at]!.first !== at) return undefined;
  if (
    name.type === 'organisation'
      ? !NAMED_AFTER_PERSONS.test(text)
      : name.type === 'person' && !NAMED_AFTER_PERSONS.test(text)
  )
    return undefined;
  if (name.type === 'place' && NO_ORGANISATION.test(text) && !/museum|theater|kranken|schauspiel/i.test(text))
    return undefined;
  return { first: at, last: name.last, type: 'organisation' };
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
