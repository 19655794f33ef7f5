// Where an article speaks of a date of the calendar: the mention, the clause of its event, who acts in it.
import { splitSentences } from '../language/index.ts';
import { type Actor, type Article, type DateMention, KICKER_BLOCK, type Span, textOf } from '../types.ts';
import { dayNumber } from './calendar.ts';
import { clauseAround } from './clause.ts';
import { publicationDay } from './context.ts';
import { intervalOf } from './edtf.ts';
import { find, type Memory } from './find.ts';
import type { Loaded } from './packs.ts';
import { isStamp } from './stamp.ts';

export interface Sighting {
  mention: DateMention;
  /** The text of its block. */
  text: string;
  span: Span;
  /** The clause of the event. */
  sentence: Span;
  /** Keys of the actors in that clause. */
  actors: string[];
  /** ISO 8601: what relative dates were counted from. */
  published: string | undefined;
  /** Days from publication, negative before it; 0 where publication is unknown. */
  distance: number;
}

/** In reading order: kicker, title, blocks. Durations, vague references, decades, centuries, datelines and stamps are none. */
export function sightings(article: Article, pack: Loaded, actors: Actor[]): Sighting[] {
  const found: Sighting[] = [];
  let memory: Memory = {};
  let published = article.published;
  for (let block = KICKER_BLOCK; block < article.blocks.length; block++) {
    const text = textOf(article, block);
    const postedAt = article.blocks[block]?.postedAt;
    if (postedAt !== undefined) {
      // Each entry of a live blog is a text of its own, counted from its own day.
      memory = {};
      published = publicationDay(postedAt) === undefined ? article.published : postedAt;
    }
    const mentions = find(text, pack, published, memory).filter(isCalendar);
    if (mentions.length === 0) continue;
    const sentences = splitSentences(text, article.lang);
    for (const mention of joined(text, mentions, pack)) {
      if (isStamp(text, mention, pack)) continue;
      const whole = sentences.find(({ start, end }) => start <= mention.start && mention.start < end);
      const sentence = { block, ...clauseAround(text, whole ?? { start: 0, end: text.length }, mention, pack) };
      found.push({
        mention,
        text,
        span: { block, start: mention.start, end: mention.end },
        sentence,
        actors: actors.filter((actor) => actor.mentions.some((span) => isWithin(span, sentence))).map(({ key }) => key),
        published,
        distance: dayNumber(mention.from!) - (publicationDay(published) ?? dayNumber(mention.from!)),
      });
    }
  }
  return found;
}

function isWithin(span: Span, sentence: Span): boolean {
  return span.block === sentence.block && span.start >= sentence.start && span.end <= sentence.end;
}

/** Readings that name no day of their own: "um 22 Uhr", "am Abend", "the year". */
const DAYLESS = new Set(['clock', 'clock-bare', 'clock-colon', 'clock-first', 'noon', 'day-part', 'definite']);

function isCalendar({ type, from, grain, rule }: DateMention): boolean {
  if (from === undefined || grain === 'decade' || grain === 'century' || DAYLESS.has(rule)) return false;
  return type === 'DATE' || type === 'TIME';
}

/** "vom 3. bis 5. März" is one date that lasts. */
function joined(text: string, mentions: DateMention[], pack: Loaded): DateMention[] {
  const result: DateMention[] = [];
  for (const mention of mentions) {
    const last = result.at(-1);
    if (last && continues(text, last, mention, pack)) {
      const [from, to] = [last.from!, mention.to!];
      const edtf = intervalOf(dayNumber(from), dayNumber(to));
      result[result.length - 1] = {
        ...last,
        end: mention.end,
        text: text.slice(last.start, mention.end),
        from,
        to,
        edtf,
      };
    } else result.push(mention);
  }
  return result;
}

function continues(text: string, last: DateMention, mention: DateMention, pack: Loaded): boolean {
  if (last.grain !== mention.grain || last.from! >= mention.from!) return false;
  const between = text.slice(last.end, mention.start).trim().toLowerCase();
  const [word = '', ...rest] = between.split(' ');
  return (
    /^[-–—]$/.test(between) || (rest.length < 2 && pack.lexicon.get(word)?.some(({ cls }) => cls === 'b') === true)
  );
}
