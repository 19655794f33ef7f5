// The index of actors, and one of them, as the database knows them now.
import { ActorIndex } from '../../components/library/actor-index.tsx';
import { ActorPage } from '../../components/library/actor-page.tsx';
import { Missing } from '../../components/library/empty.tsx';
import { useTitle } from '../../components/library/use-title.ts';
import { useStrings } from '../../components/strings.tsx';
import type { History } from '../../lib/history/index.ts';
import { useLive } from './live.ts';

interface ActorViewProps {
  history: History;
  /** The actor's key. */
  id: string;
  onBack(): void;
}

export function ActorView({ history, id, onBack }: ActorViewProps) {
  const { t } = useStrings();
  const found = useLive(async () => ({ actor: await history.actor(id) }), [id]);
  useTitle(found && (found.actor?.name ?? t('library.missing')));
  if (!found) return null;
  return found.actor ? <ActorPage actor={found.actor} /> : <Missing onBack={onBack} />;
}

interface ActorsViewProps {
  history: History;
  /** What was typed: it stands in the address. */
  typed: string;
  onType(typed: string): void;
}

export function ActorsView({ history, typed, onType }: ActorsViewProps) {
  const { t } = useStrings();
  useTitle(t('actors.title'));
  const actors = useLive(() => history.actorIndex(typed), [typed]);
  return actors && <ActorIndex typed={typed} actors={actors} onType={onType} />;
}
