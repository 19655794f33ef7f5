// Names of organisations in both languages: acronyms in brackets, partners joined by "&".
import { capital, type Rule } from './rule.ts';

/** "Welternährungsprogramms (WFP)": the acronym is a name where its long form is one. */
export const bracketedAcronym: Rule = ({ tokens, cover }, at) => {
  const long = cover[at - 2];
  if (cover[at] || long?.type !== 'organisation' || tokens[at - 1]?.text !== '(' || tokens[at + 1]?.text !== ')')
    return undefined;
  const { text } = tokens[at]!;
  return /^\p{Lu}\p{L}{1,9}$/u.test(text) && text[0] === long.text[0]?.toUpperCase()
    ? { first: at, last: at, type: 'organisation' }
    : undefined;
};

/** "Garrick & Sons". */
export const ampersand: Rule = ({ tokens, cover }, at) => {
  if (!capital(tokens[at]) || tokens[at + 1]?.text !== '&' || !capital(tokens[at + 2])) return undefined;
  const [open, close] = [cover[at], cover[at + 2]];
  return { first: open ? open.first : at, last: close ? close.last : at + 2, type: 'organisation' };
};
