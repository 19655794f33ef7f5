// The few dates of an article that a reader wants: each with the clause that tells its event and how it was read.
import { splitSentences } from '../language/index.ts';
import type { Actor, Article, DateMention, KeyDate, Span } from '../types.ts';
import { TITLE_BLOCK } from '../types.ts';
import { find, type Memory } from './find.ts';
import { loadPack } from './packs.ts';

interface Found {
  mention: DateMention;
  span: Span;
  sentence: Span;
}

/**
 * The key dates of an article, the most telling first. Equal dates are one; durations, vague references, datelines and "as of" stamps are none.
 * @param actors Who was found in the article; their keys are given where they stand in the clause of the event.
 */
export function keyDates(article: Article, { actors = [] }: { actors?: Actor[] } = {}): KeyDate[] {
  const byDays = new Map<string, Found[]>();
  for (const found of datesOf(article)) {
    const key = `${found.mention.from}/${found.mention.to}`;
    byDays.set(key, [...(byDays.get(key) ?? []), found]);
  }
  return [...byDays.values()].map((group) => keyDate(group, article, actors));
}

function datesOf(article: Article): Found[] {
  const pack = loadPack(article.lang);
  const memory: Memory = {};
  const found: Found[] = [];
  const texts: [number, string][] = [
    [TITLE_BLOCK, article.title],
    ...article.blocks.map((block, i): [number, string] => [i, block.text]),
  ];
  for (const [block, text] of texts) {
    const mentions = find(text, pack, article.published, memory);
    if (mentions.length === 0) continue;
    const sentences = splitSentences(text, article.lang);
    for (const mention of mentions) {
      if (!isCalendar(mention)) continue;
      const range = sentences.find(({ start, end }) => start <= mention.start && mention.start < end) ?? {
        start: 0,
        end: text.length,
      };
      found.push({ mention, span: { block, start: mention.start, end: mention.end }, sentence: { block, ...range } });
    }
  }
  return found;
}

function isCalendar(mention: DateMention): boolean {
  return (
    (mention.type === 'DATE' || mention.type === 'TIME') &&
    mention.edtf !== undefined &&
    mention.grain !== 'decade' &&
    mention.grain !== 'century'
  );
}

function keyDate(group: Found[], article: Article, actors: Actor[]): KeyDate {
  const chosen = group.find(({ span }) => span.block >= 0) ?? group[0]!;
  const { mention, sentence } = chosen;
  const within = (span: Span) =>
    span.block === sentence.block && span.start >= sentence.start && span.end <= sentence.end;
  return {
    edtf: mention.edtf!,
    from: mention.from!,
    to: mention.to!,
    grain: mention.grain,
    direction: mention.direction,
    sentence,
    mentions: group.map(({ span }) => span),
    actors: actors.filter((actor) => actor.mentions.some(within)).map(({ key }) => key),
    reading: `‹${mention.text}›${article.published ? `, ${article.published.slice(0, 10)}` : ''}`,
  };
}
