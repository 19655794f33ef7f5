// From an article to its actors: names are found, spread over the document, typed, merged, given roles and put in order.
import type { Actor, ActorType, Article } from '../types.ts';
import { isClub, standsForClub } from './clubs.ts';
import { absorb, type Cluster } from './cluster.ts';
import { addCues } from './cues.ts';
import { namesOf } from './display.ts';
import { withoutDoubtful } from './doubt.ts';
import { tellers } from './exclude.ts';
import { gazetteerOf } from './gazetteer.ts';
import { type Group, groupMentions } from './groups.ts';
import type { Mention } from './mention.ts';
import { nameKey, personName } from './names.ts';
import { linkOthers } from './others.ts';
import { linkPersons } from './persons.ts';
import { type Passage, readPassages } from './reading.ts';
import { type Language, recognise } from './recognise.ts';
import { repair } from './repair.ts';
import { findRoles } from './roles/index.ts';
import { rawSalience } from './salience.ts';
import { recogniseByShape } from './shape.ts';
import { leadingType, spread } from './spread.ts';
import type { ActorModel } from './tagger/index.ts';

/**
 * The persons, organisations and places of an article, those it is most about first.
 * @param model The model of the article's language, or the gazetteer. Without one, only names are found whose form shows what they are.
 */
export function findActors(article: Article, model?: ActorModel): Actor[] {
  const passages = readPassages(article);
  const language = { lang: article.lang, ...gazetteerOf(model) };
  const seen = model?.weights ? recognise(passages, language, model) : recogniseByShape(passages, language);
  const found = repair(passages, seen, language);
  const names = withoutDoubtful(grouped(found, language), language);
  const sure = inOrder(
    names.flatMap((group) => group.mentions),
    passages,
  );
  const mentions = spread(passages, names, sure, language);
  const all = grouped(mentions, language);
  const isTeller = tellers(article);
  const clusters = link(all, mentions, article.lang).filter((cluster) => !isTeller(cluster));
  const named = withNames(clusters, article.lang);
  const roles = findRoles(
    [...named.values()].map(({ cluster }) => cluster),
    mentions,
    article.lang,
  );
  const actors = [...named].map(
    ([
      key,
      {
        cluster,
        names: [name = '', ...aliases],
      },
    ]): Actor => {
      const spans = inOrder(cluster.mentions, passages).map(({ passage, start, end }) => ({
        block: passage.block,
        start,
        end,
      }));
      const role = roles.get(cluster);
      const salience = rawSalience(cluster.type, spans, article.blocks.length);
      return { key, name, type: cluster.type, ...(role ? { role } : {}), mentions: spans, salience, aliases };
    },
  );
  return inOrderOfSalience(actors);
}

/** Clusters by key; those whose names come out alike are one actor. */
function withNames(clusters: Cluster[], lang: string): Map<string, { cluster: Cluster; names: string[] }> {
  const named = new Map<string, { cluster: Cluster; names: string[] }>();
  for (const cluster of clusters) {
    const names = namesOf(cluster, lang);
    const key = `${cluster.type}:${nameKey(names[0]!)}`;
    const same = named.get(key);
    if (same) for (const group of cluster.groups) absorb(same.cluster, group);
    else named.set(key, { cluster, names });
  }
  return named;
}

/** Salience scaled to 1 for the first. */
function inOrderOfSalience(actors: Actor[]): Actor[] {
  const most = actors.reduce((highest, { salience }) => Math.max(highest, salience), 1);
  return actors
    .map((actor) => ({ ...actor, salience: actor.salience / most }))
    .sort((a, b) => b.salience - a.salience || (a.key < b.key ? -1 : 1));
}

function grouped(mentions: Mention[], language: Language): Group[] {
  const groups = groupMentions(mentions, language);
  addCues(groups, language);
  return groups;
}

function inOrder(mentions: Mention[], passages: Passage[]): Mention[] {
  const order = new Map(passages.map((passage, at) => [passage, at]));
  return [...mentions].sort((a, b) => order.get(a.passage)! - order.get(b.passage)! || a.start - b.start);
}

function link(groups: Group[], mentions: Mention[], lang: string): Cluster[] {
  const order = new Map(mentions.map((mention, at) => [mention, at]));
  const byType: Record<ActorType, Group[]> = { person: [], organisation: [], place: [] };
  const types = typesOf(groups);
  for (const group of groups) byType[types.get(group)!].push(group);
  return [
    ...linkPersons(byType.person, (mention) => order.get(mention)!),
    ...linkOthers(byType.organisation, 'organisation', lang),
    ...linkOthers(byType.place, 'place', lang),
  ];
}

/** Each group's type; a bare family name of someone named in full is a person, whatever it was taken for, unless a place is. */
function typesOf(groups: Group[]): Map<Group, ActorType> {
  const types = new Map(groups.map((group) => [group, leadingType(group)]));
  const families = new Set(
    groups.flatMap(({ key, words }, at) =>
      words.length > 1 && types.get(groups[at]!) === 'person' ? [personName(key).family.join(' ')] : [],
    ),
  );
  for (const group of groups) {
    const { given, family } = personName(group.key);
    if (given.length > 0 || !families.has(family.join(' '))) continue;
    if (types.get(group) !== 'place' || group.votes.place < SURE_PLACE) types.set(group, 'person');
  }
  const clubs = groups.filter((group) => types.get(group) === 'organisation' && isClub(group));
  for (const group of groups) {
    if (types.get(group) === 'place' && standsForClub(group, clubs)) types.set(group, 'organisation');
  }
  return types;
}

const SURE_PLACE = 2.5;
