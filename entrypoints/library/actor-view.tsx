// One actor, from the stored briefs of the articles that name it.
import { ActorPage } from '../../components/library/actor-page.tsx';
import { sheetOf } from '../../components/library/compose-actor.ts';
import { Missing } from '../../components/library/empty.tsx';
import type { History } from '../../lib/history/index.ts';
import { useLive } from './live.ts';

const ARTICLES = 50;

async function read(history: History, key: string) {
  const entries = await history.list({ actor: key, limit: ARTICLES });
  const articles = (await Promise.all(entries.map(({ id }) => history.get(id)))).filter((found) => found !== undefined);
  return { entries, sheet: sheetOf(articles.toReversed(), key) };
}

export function ActorView({ history, id, onBack }: { history: History; id: string; onBack(): void }) {
  const found = useLive(() => read(history, id), [id]);
  if (!found) return null;
  return found.sheet ? <ActorPage sheet={found.sheet} entries={found.entries} /> : <Missing onBack={onBack} />;
}
