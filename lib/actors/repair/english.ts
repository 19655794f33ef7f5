// English organisations: runs of words in capitals that end, or begin, as only organisations do.
import type { Token } from '../reading.ts';
import { ORGANISATION_HEADS } from '../words/organisation-heads.en.ts';
import { isOutside, LONGEST, type Rule } from './rule.ts';

/** "Toronto International Film Festival": capital words up to one that only organisations end with. */
export const runToHead: Rule = ({ tokens, cover, heading }, at) => {
  if (heading || !inRun(tokens, at) || inRun(tokens, at - 1)) return undefined;
  let last = -1;
  for (let next = at; next < tokens.length && next - at < LONGEST && inRun(tokens, next); next++) {
    if (next > at && ORGANISATION_HEADS.has(tokens[next]!.text.toLowerCase())) last = next;
  }
  if (last < 0) return undefined;
  const [open, close] = [cover[at], cover[last]];
  const first = open?.type === 'organisation' ? open.first : at;
  return { first, last: close?.type === 'organisation' ? close.last : last, type: 'organisation' };
};

/** A word in capitals that states no role: "Justice" before "Department" states none. */
function inRun(tokens: Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (text === '&') return true;
  const isSubject = text === 'Justice' && ORGANISATION_HEADS.has(tokens[at + 1]?.text.toLowerCase() ?? '');
  return /^\p{Lu}/u.test(text) && !/-\p{Ll}+$/u.test(text) && (isSubject || !isOutside(text));
}

const HEAD_OF =
  /^(?:Office|University|Bank|Ministry|Department|Bureau|Institute|Museum|Board|Council|Court|College|House|School|Church|Academy|Cent(?:er|re)s?)$/;

/** "Office for Budget Responsibility": a head that opens the name. */
export const headOf: Rule = ({ tokens, cover }, at) => {
  if (!HEAD_OF.test(tokens[at]!.text) || !/^(?:of|for)$/.test(tokens[at + 1]?.text ?? '')) return undefined;
  const own = cover[at];
  const start = own?.type === 'organisation' ? own.first : at;
  if (start < at - 1 && tokens[at]!.text.startsWith('Cent')) return undefined; // "Kennedy Space Center for the …" goes on
  const from = tokens[at + 2]?.text === 'the' ? at + 3 : at + 2;
  const after = cover[from];
  if (!after || after === own || after.type === 'person') return undefined;
  return { first: start, last: after.last, type: 'organisation' };
};
