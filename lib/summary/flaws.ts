// Sentences that are complete and yet tell a reader nothing of the story: attribution alone, notices of the publisher, echoes of the headline.
import { byLanguage } from '../language/by-language.ts';
import { NOTHING_SAID, PUBLISHER_NOTICES, SAYING, SCENES, VERBS } from './flaw-words.ts';
import { isFunctionWord, termsOf } from './terms.ts';

/** "Das teilte die Polizei am Abend mit.", "A spokesman declined to comment.": who said it, or did not, and nothing of what. */
export function isAttributionAlone(text: string, lang: string): boolean {
  return (
    (byLanguage(SAYING, lang)?.test(text) && byLanguage(NOTHING_SAID, lang)?.some((pattern) => pattern.test(text))) ??
    false
  );
}

/** Captions, credits, bylines, invitations to subscribe, to read on, to follow: the publisher speaks of itself. */
export function isPublisherNotice(text: string): boolean {
  return PUBLISHER_NOTICES.some((pattern) => pattern.test(text));
}

/** "Kennst du …", "Haben Sie …", "Have you …": asked of the reader, with or without its mark. */
const ASKED =
  /^["“„»«]?(?:(?!Wenn|Denn|Dann|Seit|Fast|Jetzt|Nicht|Damit|Meist|Zuletzt|Selbst|Zumindest|Oft|Erst|Derzeit|Gestern|Morgen|Neben|Gegen|Wegen)\p{Lu}\p{Ll}+(?:t|en)\s(?:du|ihr|Sie)\s|(?:Have|Do|Did|Are|Were|Can|Could|Would|Will|Should) you\b|Imagine\b|Remember\b|Enter\s\p{Lu})/u;

/** A question, or a sentence that only speaks to the reader. */
export function isQuestion(text: string): boolean {
  return ASKED.test(text) || /[?？؟]["'”“’‘»«›‹)\]」』…\s]*$/.test(text.slice(-12));
}

/** "Es ist Freitagabend, 17 Uhr.", "It was a cold morning in Dover.", "Imagine …": a curtain that rises, and nothing behind it yet. */
export function isScene(text: string, lang: string): boolean {
  return byLanguage(SCENES, lang)?.test(text) ?? false;
}

/** Longer sentences hardly ever do without a verb. */
const VERBLESS = 16;

/** "Eine Stadt aus Zelten, so weit das Auge.": a short sentence without anything that could be a finite verb; in doubt it has one. */
export function isVerbless(text: string, lang: string): boolean {
  const words = byLanguage(VERBS, lang);
  if (words?.noun.test(text)) return true;
  if (!words?.subject.test(text)) return false;
  const tokens = text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
  if (tokens.length > VERBLESS) return false;
  return !tokens.some((token, at) => {
    if (at === 0) return words.verb.test(token) && /^(?:Sie|you)$/u.test(tokens[1] ?? '');
    if (/^\p{Lu}/u.test(token) || words.none.has(token)) return false;
    const isAdjective = words.before.has(tokens[at - 1]?.toLowerCase() ?? '') && /^\p{Lu}/u.test(tokens[at + 1] ?? '');
    return !isAdjective && words.verb.test(token);
  });
}

/** How many content words a sentence must add to the headline. */
const ADDED = 2;

/** The headline once more: of the sentence's content words hardly one is new. */
export function isHeadlineAgain(text: string, title: ReadonlySet<string>, lang: string): boolean {
  if (title.size < 3) return false;
  const added = new Set<string>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (isFunctionWord(word, lang)) continue;
    for (const term of termsOf(word)) if (!title.has(term)) added.add(term);
    if (added.size >= ADDED) return false;
  }
  return true;
}
