// From an article to its actors: names are found, spread over the document, typed, merged, given roles and put in order.
import { detectLanguage } from '../language/index.ts';
import type { Actor, Article, Span } from '../types.ts';
import { withSpelledOut } from './acronyms.ts';
import { takenApart } from './apart.ts';
import { absorb, type Cluster } from './cluster.ts';
import { withoutCommonNouns } from './common-nouns.ts';
import { confidenceOf, isProminent } from './confidence.ts';
import { withoutCredits } from './credits.ts';
import { addCues } from './cues.ts';
import { namesOf } from './display.ts';
import { tellers } from './exclude.ts';
import { withFamilyNames } from './family-names.ts';
import { withoutOpeners } from './foreign.ts';
import { gazetteerOf, type Language } from './gazetteer.ts';
import { type Group, groupMentions } from './groups.ts';
import { withoutHeadlineGuesses } from './headlines.ts';
import { keyOf } from './key.ts';
import { kindsOf } from './kinds.ts';
import { link } from './link.ts';
import type { Mention } from './mention.ts';
import { type Passage, readPassages } from './reading.ts';
import { recognise } from './recognise.ts';
import { repair } from './repair/index.ts';
import { findRoles } from './roles/index.ts';
import { rawSalience } from './salience.ts';
import { recogniseByShape } from './shape.ts';
import { spread } from './spread.ts';
import type { ActorModel } from './tagger/index.ts';
import { withoutThings } from './things.ts';

/**
 * The persons, organisations and places of an article, those it is most about first.
 * @param model The model of the article's language, or the gazetteer. Without one, only names are found whose form shows what they are.
 */
export function findActors(article: Article, model?: ActorModel): Actor[] {
  const passages = readPassages(article);
  const lang = detectLanguage(sampleOf(article), article.lang);
  const language = { lang, ...gazetteerOf(model) };
  // A model of the language that the page claims is of no use where its text is in another.
  const trusted = lang === article.lang ? model : undefined;
  const names = trusted ? recognise(passages, language, trusted) : recogniseByShape(passages, language);
  const seen = hasModel(lang) ? names : withoutOpeners(passages, names, language);
  const read = withoutHeadlineGuesses(passages, withFamilyNames(passages, repair(passages, seen, language), language));
  const common = withoutCredits(withoutCommonNouns(passages, read, language)).filter(isNameLong);
  const spelled = withSpelledOut(passages, takenApart(common, language), lang);
  const found = withoutThings(spelled, kindsOf(spelled, lang), language);
  const everywhere = withoutCredits(spread(passages, grouped(found, language), found, language));
  // What is called a thing where the recogniser saw no name is seen only now.
  const mentions = withoutThings(everywhere, kindsOf(everywhere, lang), language);
  const all = grouped(mentions, language);
  const isTeller = tellers(article);
  const named = withNames(link(all, mentions, language), lang).filter(
    ({ cluster, names }) => !isTeller(cluster, names),
  );
  const roles = findRoles(
    named.map(({ cluster }) => cluster),
    mentions,
    lang,
  );
  return inOrderOfSalience(
    named.map(({ key, cluster, names }) => {
      const [name = '', ...aliases] = names;
      const spans = inOrder(cluster.mentions, passages).map(spanOf);
      const role = roles.get(cluster);
      const confidence = confidenceOf(cluster.mentions);
      const said = { ...(role ? { role } : {}), mentions: spans, confidence };
      const prominent = isProminent(said);
      const salience = rawSalience(cluster.type, spans, article.blocks.length) * (prominent ? 1 : DOUBTFUL);
      return { key, name, type: cluster.type, ...said, prominent, salience, aliases };
    }),
  );
}

/** What is named in passing, or may be no name, stands behind what is sure. */
const DOUBTFUL = 0.6;

/** Nobody is called so: what is longer are endless lists that were taken for one name. UTF-16 units. */
const LONGEST = 150;
const isNameLong = ({ start, end }: Mention): boolean => end - start <= LONGEST;

const SAMPLE = 4_000;

function sampleOf({ blocks }: Article): string {
  let sample = '';
  for (const { text } of blocks) {
    if (sample.length >= SAMPLE) break;
    sample += `${text.slice(0, SAMPLE)}\n`;
  }
  return sample;
}

const hasModel = (lang: string) => lang === 'de' || lang === 'en';

interface Named {
  key: string;
  cluster: Cluster;
  /** The name that is shown, and the aliases. */
  names: string[];
}

/** Clusters with their names; those of one key are one actor. */
function withNames(clusters: Cluster[], lang: string): Named[] {
  const named = new Map<string, Named>();
  for (const cluster of clusters) {
    const names = namesOf(cluster, lang);
    const key = keyOf(cluster.type, names[0]!);
    const same = named.get(key);
    if (same) {
      for (const group of cluster.groups) absorb(same.cluster, group);
      same.names = [...new Set([...same.names, ...names])];
    } else named.set(key, { key, cluster, names });
  }
  return [...named.values()];
}

const spanOf = ({ passage, start, end }: Mention): Span => ({ block: passage.block, start, end });

const inReading = (a: Span, b: Span) => a.block - b.block || a.start - b.start;

/** Salience scaled to 1 for the first; of two that are as salient, the one that is named first. */
function inOrderOfSalience(actors: Actor[]): Actor[] {
  const most = actors.reduce((highest, { salience }) => Math.max(highest, salience), 1);
  return actors
    .map((actor) => ({ ...actor, salience: actor.salience / most }))
    .sort((a, b) => b.salience - a.salience || inReading(a.mentions[0]!, b.mentions[0]!));
}

function grouped(mentions: Mention[], language: Language): Group[] {
  const groups = groupMentions(mentions, language);
  addCues(groups, kindsOf(mentions, language.lang), language);
  return groups;
}

function inOrder(mentions: Mention[], passages: Passage[]): Mention[] {
  const order = new Map(passages.map((passage, at) => [passage, at]));
  return [...mentions].sort((a, b) => order.get(a.passage)! - order.get(b.passage)! || a.start - b.start);
}
