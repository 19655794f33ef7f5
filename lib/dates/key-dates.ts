// The few dates of an article that a reader wants: each with the clause that tells its event, why it is there and how it was read.
import type { Actor, Article, KeyDate } from '../types.ts';
import { dayNumber } from './calendar.ts';
import { withoutDoubles } from './doubles.ts';
import { intervalOf } from './edtf.ts';
import { readFrom } from './explain.ts';
import { loadPack } from './packs.ts';
import { judge, type Why } from './rank.ts';
import { type Sighting, sightings } from './sightings.ts';
import { tellingIn } from './telling.ts';
import { isGuessed } from './tense.ts';
import { reasonsAgainst } from './worth.ts';

interface Ranked {
  group: Sighting[];
  /** The sighting that tells the date. */
  teller: Sighting;
  guessed: boolean;
  why: Why;
  score: number;
}

/**
 * The key dates of an article, in the order of their worth: the first three are for a first look. What comes next after publication
 * stands first, then what the story is about, then whatever scores highest. Equal dates are one, and a stretch beside a day
 * within it that tells the same is none. `why` counts from publication, whatever today is; `edtf` has no clock time: a key date is a day or longer.
 * Never a key date: lengths of time, vague references, decades and centuries, datelines and "as of" stamps, and what `worth.ts` lists.
 * @param actors Who was found in the article: a date on which somebody acts counts for more, and carries their keys.
 */
export function keyDates(article: Article, { actors = [] }: { actors?: Actor[] } = {}): KeyDate[] {
  const pack = loadPack(article.lang);
  const telling = tellingIn(article.lang);
  const wanted = sightings(article, pack, actors).filter(
    (sighting) => reasonsAgainst(sighting, telling, pack).length === 0,
  );
  const ranked = withoutDoubles(wanted).map((group) => {
    const teller = tellerOf(group);
    return { group, teller, guessed: isGuessed(teller, pack), ...judge(group, article, telling, pack) };
  });
  return inOrder(ranked).map((date) => keyDate(date, article));
}

/** Years of the background fill up a short list: beside so many dates nobody misses them. */
const ENOUGH = 2;

/** The best next date, the best of what the story is about, neither of them a guess, and all others by their score. */
function inOrder(ranked: Ranked[]): Ranked[] {
  const byScore = ranked.toSorted((a, b) => b.score - a.score);
  const first = (['next', 'main'] as const).flatMap(
    (wanted) => byScore.find(({ why, guessed }) => why === wanted && !guessed) ?? [],
  );
  const all = [...first, ...byScore.filter((date) => !first.includes(date))];
  return all.filter(({ group, why }, i) => i < ENOUGH || why !== 'background' || group[0]?.mention.grain !== 'year');
}

/** The first sighting in the body tells the date, the longest if some name only an end of it; a headline only if nothing else does. */
function tellerOf(group: Sighting[]): Sighting {
  const longest = Math.max(...group.map(lengthOf));
  const whole = group.filter((sighting) => lengthOf(sighting) === longest);
  return whole.find(({ span }) => span.block >= 0) ?? whole[0]!;
}

const lengthOf = ({ mention }: Sighting): number => dayNumber(mention.to!) - dayNumber(mention.from!);

function keyDate({ group, teller, why, guessed }: Ranked, { lang }: Article): KeyDate {
  const { mention, text, sentence, actors, published } = teller;
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
    why,
    guessed,
    readFrom: readFrom(text, mention, lang, published),
  };
}
