// A brief as the reader has put it right. Pure: the analysis stays as it was made, so that whatever is taken back is there again.
import { currentKey } from '../actors/key.ts';
import { isSameOffice } from '../actors/roles/same-office.ts';
import { fold } from '../language/fold.ts';
import type { Actor, Article, Brief, Correction, DateCorrection, KeyDate, NameCorrection } from '../types.ts';
import { clauseOf, wordsOf } from './date-words.ts';

/**
 * The brief that is shown.
 * @param corrections What the reader said of this article, the last word at the end; it goes before any rule.
 * @param rules What the reader said of names wherever they are.
 * @returns the same object if nothing of it is about this brief.
 */
export function corrected(
  brief: Brief,
  corrections: readonly Correction[],
  rules: readonly NameCorrection[] = [],
): Brief {
  const names = corrections.filter(isOfName);
  const days = corrections.filter(isOfDate);
  const dropped = new Set(corrections.flatMap((each) => (each.kind === 'minor-sentence' ? [each.text] : [])));
  /** Key as the analysis has it → key as it is shown; nothing for what is no name. */
  const keys = new Map<string, string | undefined>();
  const gone = new Set<string>();
  const actors = brief.actors.flatMap((actor) => {
    const said = names.findLast((each) => isAbout(each, actor)) ?? rules.findLast((rule) => holdsFor(rule, actor));
    const shown = said ? actorAfter(actor, said, brief.article.url) : actor;
    keys.set(actor.key, shown?.key);
    if (!shown) gone.add(actor.name);
    return shown ? [shown] : [];
  });
  const dates = days.reduce((left, said) => datesAfter(left, said, brief.article), brief.dates);
  const summary = brief.summary.filter(({ text }) => !dropped.has(text));
  const isSame =
    actors.length === brief.actors.length &&
    actors.every((actor, i) => actor === brief.actors[i]) &&
    dates === brief.dates &&
    summary.length === brief.summary.length;
  if (isSame) return brief;
  return {
    ...brief,
    actors,
    dates: dates.map((date) => ({
      ...date,
      actors: date.actors.flatMap((key) => (keys.has(key) ? (keys.get(key) ?? []) : key)),
    })),
    summary: summary.map((sentence) => {
      if (sentence.antecedent === undefined || !gone.has(sentence.antecedent)) return sentence;
      const { antecedent: _, ...plain } = sentence;
      return plain;
    }),
  };
}

const isOfName = (said: Correction): said is NameCorrection => 'key' in said;
const isOfDate = (said: Correction): said is DateCorrection => 'edtf' in said;

/** A later analysis may take the same name for another kind of actor. */
const isAbout = (said: NameCorrection, actor: Actor): boolean =>
  currentKey(said.key) === actor.key || fold(said.name) === fold(actor.name);

/** Elsewhere, another person of the name is only known by the role. */
const holdsFor = (rule: NameCorrection, actor: Actor): boolean =>
  isAbout(rule, actor) &&
  (rule.kind !== 'other-person' ||
    (rule.role !== undefined && actor.role !== undefined && isSameOffice(rule.role, actor.role.text)));

function actorAfter(actor: Actor, said: NameCorrection, url: string): Actor | undefined {
  switch (said.kind) {
    case 'no-name':
      return undefined;
    case 'minor-name':
      return { ...actor, prominent: false };
    case 'other-person':
      return { ...actor, key: otherKey(actor.key, said.role ?? url) };
  }
}

/** Longer ones would not pass as a key. */
const LONGEST = 300;

/**
 * The key of another person of the same name.
 * @param by The role by which that person is told, or else the address of the only article that is known of them.
 */
export function otherKey(key: string, by: string): string {
  const name = key.includes(', ') ? `${key} ` : `${key}, `;
  return `${name}#${fold(by)}`.slice(0, LONGEST);
}

function datesAfter(dates: readonly KeyDate[], said: DateCorrection, article: Article): KeyDate[] {
  const read = dates.filter((date) => date.edtf === said.edtf && wordsOf(date, article) === said.words);
  // The same words may tell two days; the clause says which, for as long as it is there.
  const exact = read.filter((date) => clauseOf(date, article) === said.clause);
  const meant = new Set(exact.length > 0 ? exact : read);
  if (meant.size === 0) return dates as KeyDate[];
  return dates.flatMap((date) => {
    if (!meant.has(date)) return [date];
    return said.kind === 'wrong-day' && said.day !== undefined ? [onDay(date, said.day, article)] : [];
  });
}

function onDay({ guessed: _, reading: __, readFrom, ...date }: KeyDate, day: string, { published }: Article): KeyDate {
  const today = published?.slice(0, 10);
  return {
    ...date,
    edtf: day,
    from: day,
    to: day,
    grain: 'day',
    direction: today === undefined ? date.direction : day < today ? 'past' : day > today ? 'future' : 'present',
    ...(readFrom ? { readFrom: { text: readFrom.text } } : {}),
  };
}
