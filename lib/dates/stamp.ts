// Tells the dates of a story from those of its making: datelines, "as of" stamps, lines that are nothing but a date.
import type { DateMention } from '../types.ts';
import type { Loaded } from './packs.ts';

/** A dateline stands within this many characters of the start. */
const DATELINE = 60;

export function isStamp(text: string, mention: DateMention, pack: Loaded): boolean {
  const before = text.slice(0, mention.start);
  const after = text.slice(mention.end);
  // "21.04.2024 | 3:18 min", "Erstveröffentlichung: 4.4.18"
  if (/^\s*(?:Uhr\s*)?[|•·]/.test(after.slice(0, 8)) || /[|•·]\s*$/.test(before.slice(-4))) return true;
  if (after.length < 3 && /^[\d./-]+$/.test(mention.text) && /\p{L}:\s*$/u.test(before.slice(-4))) return true;
  if (!/\p{L}{2}/u.test(before.slice(-80) + after.slice(0, 80))) return true;
  const word = /(?:^|[.|•·(])\s*(\p{L}+)(?:\s+(?:added|made))?(?:\s+(?:at|on|of|am|vom|um))?[\s:,(]*$/u
    .exec(before.slice(-40))?.[1]
    ?.toLowerCase();
  if (word !== undefined && pack.lists.stamps.has(word)) return true;
  return (
    before.length < DATELINE &&
    /^[\p{Lu}\s,.()/]*$/u.test(before.replace(/\p{L}\p{Ll}+/gu, capital)) &&
    /^\s*(?:\([\p{L}\s/.]{2,30}\)\s*)?[-–—]\s/u.test(after)
  );
}

/** A word as its first letter if that is a capital, so that place names pass and running text does not. */
function capital(word: string): string {
  return /^\p{Lu}/u.test(word) ? word[0]! : word;
}
