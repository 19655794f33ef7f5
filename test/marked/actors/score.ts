// Scores actors against the marked articles: mentions, who is the same as whom, roles, base-form names, and the order.
import type { Actor, Span } from '../../../lib/types.ts';
import type { MarkedActor, MarkedArticle } from './read.ts';

/** Counts that add up over articles. */
export interface Tally {
  right: number;
  found: number;
  marked: number;
}

export interface ActorScore {
  mentions: Tally;
  /** Pairs of mentions of one actor; an actor mentioned once counts as the pair of that mention with itself. */
  pairs: { all: Tally; persons: Tally };
  roles: Tally;
  names: Tally;
  ndcg: number;
  /** One line for each thing wrong. */
  errors: string[];
}

export function scoreActors({ article, actors: marked, optional }: MarkedArticle, actors: Actor[]): ActorScore {
  const ignored = new Set(optional.map(keyOf));
  const found = actors.map((actor) => ({ actor, spans: actor.mentions.map(keyOf).filter((key) => !ignored.has(key)) }));
  const gold = marked.map((actor) => ({ actor, spans: actor.mentions.map(keyOf) }));
  const errors: string[] = [];
  const text = (span: Span) => {
    const source =
      span.block === -1 ? article.title : span.block === -2 ? article.kicker : article.blocks[span.block]?.text;
    return source?.slice(span.start, span.end) ?? '';
  };

  const owner = new Map(gold.flatMap(({ actor, spans }) => spans.map((key) => [key, actor] as const)));
  const matched = new Map<Actor, MarkedActor | undefined>();
  for (const { actor, spans } of found) matched.set(actor, mostShared(spans, owner));

  const foundSpans = new Set(found.flatMap(({ spans }) => spans));
  for (const { actor } of gold) {
    const missed = actor.mentions.filter((span) => !foundSpans.has(keyOf(span)));
    if (missed.length > 0)
      errors.push(`missed ${actor.name}: ${missed.map((span) => `${span.block} “${text(span)}”`).join(', ')}`);
  }
  for (const { actor } of found) {
    const wrong = actor.mentions.filter(
      (span) => !ignored.has(keyOf(span)) && owner.get(keyOf(span)) !== matched.get(actor),
    );
    const none = matched.get(actor) === undefined ? actor.mentions : wrong;
    if (none.length > 0 && found.some((other) => other.actor === actor && other.spans.length > 0))
      errors.push(`wrong in ${actor.key}: ${none.map((span) => `${span.block} “${text(span)}”`).join(', ')}`);
  }

  const roles = tally();
  const names = tally();
  const stated = new Map<MarkedActor, string>();
  for (const [actor, mark] of matched) {
    if (mark) {
      names.found++;
      if (actor.name === mark.name) names.right++;
      else errors.push(`name ${actor.name}, not ${mark.name}`);
      if (actor.type !== mark.type) errors.push(`type of ${actor.name}: ${actor.type}, not ${mark.type}`);
    }
    if (!actor.role) continue;
    roles.found++;
    if (mark?.role.texts.includes(actor.role.text)) {
      roles.right++;
      stated.set(mark, actor.role.text);
    } else errors.push(`role of ${actor.name}: ${actor.role.text}, not ${mark?.role.texts.join(' / ') || 'any'}`);
  }
  names.marked = marked.length;
  for (const actor of marked) {
    if (actor.role.texts.length === 0 || (actor.role.texts.includes('-') && !stated.has(actor))) continue;
    roles.marked++;
    if (!stated.has(actor)) errors.push(`no role for ${actor.name}: ${actor.role.texts.join(' / ')}`);
  }

  const persons = (group: { actor: { type: string }; spans: string[] }[]) =>
    group.filter(({ actor }) => actor.type === 'person');
  return {
    mentions: overlap(new Set(foundSpans), new Set(owner.keys())),
    pairs: {
      all: overlap(pairsOf(found), pairsOf(gold)),
      persons: overlap(pairsOf(persons(found)), pairsOf(persons(gold))),
    },
    roles,
    names,
    ndcg: ndcg(
      actors.map((actor) => matched.get(actor)?.grade ?? 0),
      marked.map(({ grade }) => grade),
    ),
    errors,
  };
}

export function tally(): Tally {
  return { right: 0, found: 0, marked: 0 };
}

export function add(sum: Tally, more: Tally): void {
  sum.right += more.right;
  sum.found += more.found;
  sum.marked += more.marked;
}

export const precision = ({ right, found }: Tally) => (found === 0 ? 1 : right / found);
export const recall = ({ right, marked }: Tally) => (marked === 0 ? 1 : right / marked);
export const f1 = ({ right, found, marked }: Tally) => (found + marked === 0 ? 1 : (2 * right) / (found + marked));

const keyOf = ({ block, start, end }: Span) => `${block}:${start}:${end}`;

function mostShared(spans: string[], owner: Map<string, MarkedActor>): MarkedActor | undefined {
  const shared = new Map<MarkedActor, number>();
  for (const span of spans) {
    const actor = owner.get(span);
    if (actor) shared.set(actor, (shared.get(actor) ?? 0) + 1);
  }
  return [...shared].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function pairsOf(group: { spans: string[] }[]): Set<string> {
  const pairs = new Set<string>();
  for (const { spans } of group) {
    if (spans.length === 1) pairs.add(`${spans[0]} ${spans[0]}`);
    for (const [at, first] of spans.entries()) {
      for (const second of spans.slice(at + 1)) pairs.add(first < second ? `${first} ${second}` : `${second} ${first}`);
    }
  }
  return pairs;
}

function overlap(found: Set<string>, marked: Set<string>): Tally {
  return { right: [...found].filter((key) => marked.has(key)).length, found: found.size, marked: marked.size };
}

/** nDCG@5 with the grades as gains. */
function ndcg(grades: number[], all: number[]): number {
  const dcg = (list: number[]) => list.slice(0, 5).reduce((sum, grade, at) => sum + grade / Math.log2(at + 2), 0);
  return dcg(grades) / dcg([...all].sort((a, b) => b - a));
}
