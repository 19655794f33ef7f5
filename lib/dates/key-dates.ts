// The few dates of an article that a reader wants: each with the clause that tells its event and how it was read.
import { splitSentences } from '../language/index.ts';
import { type Actor, type Article, type DateMention, type KeyDate, type Span, TITLE_BLOCK } from '../types.ts';
import { toDay } from './calendar.ts';
import { clauseAround } from './clause.ts';
import { publicationDay } from './context.ts';
import { intervalOf } from './edtf.ts';
import { explain } from './explain.ts';
import { find, type Memory } from './find.ts';
import { type Loaded, loadPack } from './packs.ts';
import { type Sighting, score } from './rank.ts';
import { isStamp } from './stamp.ts';

/**
 * The key dates of an article, the most telling first. Equal dates are one; durations, vague references, datelines and
 * "as of" stamps are none; decades and centuries neither. `edtf` has no clock time: a key date is a day or longer.
 * @param actors Who was found in the article: a date on which somebody acts counts for more, and carries their keys.
 */
export function keyDates(article: Article, { actors = [] }: { actors?: Actor[] } = {}): KeyDate[] {
  const pack = loadPack(article.lang);
  const byDays = new Map<string, Sighted[]>();
  for (const sighted of sightings(article, pack, actors)) {
    const { from, to } = sighted.mention;
    const key = `${from}/${to}`;
    const same = byDays.get(key);
    if (same) same.push(sighted);
    else byDays.set(key, [sighted]);
  }
  return [...byDays.values()]
    .map((group) => ({ group, score: score(group, article, pack) }))
    .sort((a, b) => b.score - a.score)
    .map(({ group }) => keyDate(group, article));
}

interface Sighted extends Sighting {
  text: string;
  span: Span;
  sentence: Span;
  actors: string[];
}

function sightings(article: Article, pack: Loaded, actors: Actor[]): Sighted[] {
  const memory: Memory = {};
  const published = publicationDay(article.published);
  const found: Sighted[] = [];
  for (let block = TITLE_BLOCK; block < article.blocks.length; block++) {
    const text = textOf(article, block);
    const mentions = find(text, pack, article.published, memory);
    if (mentions.length === 0) continue;
    const sentences = splitSentences(text, article.lang);
    for (const mention of joined(text, mentions.filter(isCalendar), pack)) {
      if (isStamp(text, mention, pack)) continue;
      const whole = sentences.find(({ start, end }) => start <= mention.start && mention.start < end) ?? {
        start: 0,
        end: text.length,
      };
      const sentence = { block, ...clauseAround(text, whole, mention, pack) };
      const acting = actors
        .filter((actor) => actor.mentions.some((span) => within(span, sentence)))
        .map(({ key }) => key);
      found.push({
        mention,
        block,
        text,
        span: { block, start: mention.start, end: mention.end },
        sentence,
        clause: text.slice(sentence.start, sentence.end),
        actors: acting,
        acted: acting.length > 0,
        distance: published === undefined ? 0 : dayNumber(mention.from!) - published,
      });
    }
  }
  return found;
}

export function textOf(article: Article, block: number): string {
  return block === TITLE_BLOCK ? article.title : (article.blocks[block]?.text ?? '');
}

function within(span: Span, sentence: Span): boolean {
  return span.block === sentence.block && span.start >= sentence.start && span.end <= sentence.end;
}

function isCalendar({ type, from, grain, rule }: DateMention): boolean {
  if (from === undefined || grain === 'decade' || grain === 'century' || rule === 'definite') return false;
  return type === 'DATE' || type === 'TIME';
}

/** "vom 3. bis 5. März" is one date that lasts. */
function joined(text: string, mentions: DateMention[], { pack }: Loaded): DateMention[] {
  const until = new Set(Object.values(pack.words.b ?? {}).flatMap((words) => words.split(' ')));
  const result: DateMention[] = [];
  for (const mention of mentions) {
    const last = result.at(-1);
    const between = last && text.slice(last.end, mention.start).trim().toLowerCase();
    if (
      last?.from &&
      mention.from &&
      between !== undefined &&
      last.grain === mention.grain &&
      last.from < mention.from &&
      (until.has(between) || /^[-–—]$/.test(between))
    ) {
      const [from, to] = [last.from, mention.to!];
      result[result.length - 1] = {
        ...last,
        end: mention.end,
        text: text.slice(last.start, mention.end),
        from,
        to,
        edtf: intervalOf(dayNumber(from), dayNumber(to)),
      };
    } else result.push(mention);
  }
  return result;
}

function dayNumber(iso: string): number {
  const [y = 0, m = 1, d = 1] = iso.split('-').map(Number);
  return toDay(y, m, d);
}

function keyDate(group: Sighted[], article: Article): KeyDate {
  const { mention, text, sentence, actors } = group.find(({ block }) => block >= 0) ?? group[0]!;
  const timed = mention.type === 'TIME';
  return {
    edtf: timed ? intervalOf(dayNumber(mention.from!), dayNumber(mention.to!)) : mention.edtf!,
    from: mention.from!,
    to: mention.to!,
    grain: timed ? 'day' : mention.grain,
    direction: mention.direction,
    sentence,
    mentions: group.map(({ span }) => span),
    actors,
    reading: explain(text, mention, article.lang, article.published),
  };
}
