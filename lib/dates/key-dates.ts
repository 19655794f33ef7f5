// The few dates of an article that a reader wants: each with the clause that tells its event and how it was read.
import type { Actor, Article, KeyDate } from '../types.ts';
import { dayNumber } from './calendar.ts';
import { intervalOf } from './edtf.ts';
import { explain } from './explain.ts';
import { loadPack } from './packs.ts';
import { score } from './rank.ts';
import { type Sighting, sightings } from './sightings.ts';

/**
 * The key dates of an article, the most telling first. Equal dates are one. Durations, vague references, datelines and "as of"
 * stamps are none; decades and centuries neither. `edtf` has no clock time: a key date is a day or longer.
 * @param actors Who was found in the article: a date on which somebody acts counts for more, and carries their keys.
 */
export function keyDates(article: Article, { actors = [] }: { actors?: Actor[] } = {}): KeyDate[] {
  const pack = loadPack(article.lang);
  const byDays = new Map<string, Sighting[]>();
  for (const sighting of sightings(article, pack, actors)) {
    const days = `${sighting.mention.from}/${sighting.mention.to}`;
    const same = byDays.get(days);
    if (same) same.push(sighting);
    else byDays.set(days, [sighting]);
  }
  return [...byDays.values()]
    .map((group) => ({ group, score: score(group, article, pack) }))
    .sort((a, b) => b.score - a.score)
    .map(({ group }) => keyDate(group, article));
}

/** The first sighting in the body tells the date; a headline only if nothing else does. */
function keyDate(group: Sighting[], article: Article): KeyDate {
  const { mention, text, sentence, actors, published } = group.find(({ span }) => span.block >= 0) ?? group[0]!;
  const { from, to, direction } = mention;
  const timed = mention.type === 'TIME';
  return {
    edtf: timed ? intervalOf(dayNumber(from!), dayNumber(to!)) : mention.edtf!,
    from: from!,
    to: to!,
    grain: timed ? 'day' : mention.grain,
    direction,
    sentence,
    mentions: group.map(({ span }) => span),
    actors,
    reading: explain(text, mention, article.lang, published),
  };
}
