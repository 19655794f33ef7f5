// What the story says its persons and organisations are: each sentence is read for roles, the best one an actor is kept.
import type { Span } from '../../types.ts';
import type { Cluster } from '../cluster.ts';
import { bySentence, type Mention } from '../mention.ts';
import { englishRole } from './english.ts';
import { germanRole } from './german.ts';
import { type FoundRole, type Item, itemsOf } from './items.ts';
import { organisationRole } from './organisations.ts';

export interface Role {
  text: string;
  span: Span;
}

/** The roles of the persons and organisations among the clusters. A headline's role counts only if the text states none. */
export function findRoles(clusters: Cluster[], mentions: Mention[], lang: string): Map<Cluster, Role> {
  const read = lang === 'de' ? germanRole : lang === 'en' ? englishRole : undefined;
  if (!read) return new Map();
  const owner = new Map(clusters.flatMap((cluster) => cluster.mentions.map((mention) => [mention, cluster] as const)));
  const first = new Map<Cluster, Role & { heading: boolean }>();
  for (const sentence of bySentence(mentions)) {
    const { passage } = sentence[0]!;
    const items = itemsOf(passage.sentences[sentence[0]!.sentence]!, sentence);
    for (const [at, item] of items.entries()) {
      const cluster = item.mention && owner.get(item.mention);
      if (!cluster || cluster.type === 'place') continue;
      const known = first.get(cluster);
      if (known && !(known.heading && !passage.heading)) continue;
      const isPerson = cluster.type === 'person';
      const role = isPerson ? read(items, at, passage.text) : organisationRole(items, at, passage.text, lang);
      if (role && isSound(role, items)) {
        first.set(cluster, {
          text: role.text,
          span: { block: passage.block, start: role.start, end: role.end },
          heading: passage.heading,
        });
      }
    }
  }
  return new Map([...first].map(([cluster, { text, span }]) => [cluster, { text, span }]));
}

/** Longer ones are misread sentences. */
const LONGEST_ROLE = 100;

function isSound(role: FoundRole, items: Item[]): boolean {
  const marks = items.filter(
    ({ text, start, end }) => start >= role.start && end <= role.end && /^[«»"„“”:;()]$/.test(text),
  );
  return role.text.length <= LONGEST_ROLE && marks.length === 0;
}
