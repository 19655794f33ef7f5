// What the story itself calls a missile, a ship, a drug or a law is no actor, however often it is named.
import { type Language, LISTS } from './gazetteer.ts';
import type { Kinds } from './kinds.ts';
import { type Mention, neighbour } from './mention.ts';
import { nameKey } from './names.ts';
import { SPEECH } from './words/cue-words.ts';
import { KNOWN_BODIES } from './words/known-bodies.ts';

interface Uses {
  all: number;
  things: number;
  actors: number;
  /** Whether its first use in running text says that it is a thing. */
  introduced?: boolean;
}

/** The mentions without those names that are called things at first sight, or most of the time, and never act. */
export function withoutThings(mentions: Mention[], kinds: Kinds, language: Language): Mention[] {
  const uses = new Map<string, Uses>();
  const keys = new Map(mentions.map((mention) => [mention, nameKey(mention.text)]));
  for (const mention of mentions) {
    const key = keys.get(mention)!;
    const use = uses.get(key) ?? { all: 0, things: 0, actors: 0 };
    uses.set(key, use);
    if (mention.passage.heading) continue;
    const kind = kinds.get(mention);
    const thing =
      kind === 'thing' || (!kind && isWork(mention, language)) || isModel(mention) || isArticled(mention, language);
    use.all++;
    if (thing) use.things++;
    else if (kind === 'organisation' || acts(mention)) use.actors++;
    use.introduced ??= thing;
  }
  const isThing = (key: string) => {
    const { all, things, actors, introduced } = uses.get(key)!;
    return things > 0 && actors < things && (introduced || 2 * things > all) && !isKnown(key, language.lang);
  };
  return mentions.filter((mention) => !isThing(keys.get(mention)!));
}

const isKnown = (key: string, lang: string) => (KNOWN_BODIES[lang] ?? []).some((name) => nameKey(name) === key);

const acts = (mention: Mention) =>
  SPEECH.has(neighbour(mention, 1)?.text ?? '') || SPEECH.has(neighbour(mention, -1)?.text ?? '');

/** "the Nordfon Flip 6": a name of several words that an article opens and a number ends. */
function isModel(mention: Mention): boolean {
  return (
    mention.last > mention.first &&
    /^\d{1,4}\p{Lu}?$|^\p{Lu}{1,3}\d{1,3}$/u.test(neighbour(mention, 1)?.text ?? '') &&
    /^(?:the|an?|new|das|die|der|dem|den|ein|neue[ns]?)$/i.test(neighbour(mention, -1)?.text ?? '')
  );
}

/** English sets the titles of works in quotation marks; German those of newspapers, too. */
function isWork(mention: Mention, { lang, lists }: Language): boolean {
  if (lang !== 'en' || lists(mention.text.split(' ')[0]!) & LISTS.firstName) return false;
  const quote = (offset: number) => /^["“”„‘]$/.test(neighbour(mention, offset)?.text ?? '');
  const comma = /^[,.]$/.test(neighbour(mention, 1)?.text ?? '');
  return quote(-1) && (quote(1) || (comma && quote(2)));
}

/** "The Anna Maria was raised": English sets no article before a person, unless another noun follows or comes of it. */
function isArticled(mention: Mention, { lang }: Language): boolean {
  if (lang !== 'en' || mention.type !== 'person' || mention.last === mention.first) return false;
  const next = neighbour(mention, 1)?.text ?? '.';
  const alone =
    /^[.,;:!?)]$|^(?:is|was|has|had|will|would|can|could|and|or|in|on|at|to|from|for|with|by|sank|sailed|set|left|ran)$/.test(
      next,
    );
  return alone && /^the$/i.test(neighbour(mention, -1)?.text ?? '');
}
