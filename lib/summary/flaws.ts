// Sentences that are complete and yet tell a reader nothing of the story: attribution alone, notices of the publisher, echoes of the headline.
import { byLanguage } from '../language/by-language.ts';
import { NOTHING_SAID, PUBLISHER_NOTICES, SAYING } from './flaw-words.ts';
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
