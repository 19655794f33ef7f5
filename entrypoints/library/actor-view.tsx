// One actor, as the database knows it now.
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
