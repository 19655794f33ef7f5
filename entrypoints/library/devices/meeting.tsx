// While the library is open, this device meets the others: when it opens, when the reader comes back to it, and after what is saved.
import { useEffect } from 'preact/hooks';
import { sentenceOf } from '../../../components/library/devices.tsx';
import { useStrings } from '../../../components/strings.tsx';
import type { History } from '../../../lib/history/index.ts';
import { useLive } from '../live.ts';
import { meetingsOf } from './meetings.ts';
import { useMeeting } from './use-meeting.ts';

/** Milliseconds after a change: what is saved in one go is told in one file. */
const REST = 4000;
/** Milliseconds between two looks at what others have left. */
const EVERY = 5 * 60_000;

export function Meeting({ history }: { history: History }) {
  const strings = useStrings();
  const meetings = meetingsOf(history);
  const meeting = useMeeting(history);
  const shared = useLive(() => history.shared(), []);
  const isShared = shared !== undefined;
  const untold = shared?.untold ?? 0;

  useEffect(() => {
    if (!isShared) return;
    const meet = () => void meetings.meet('quietly');
    const onVisible = () => document.visibilityState === 'visible' && meet();
    meet();
    const timer = setInterval(meet, EVERY);
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [isShared]);
  useEffect(() => {
    if (untold === 0) return;
    const timer = setTimeout(() => void meetings.meet('quietly'), REST);
    return () => clearTimeout(timer);
  }, [untold]);

  if (meeting.kind !== 'ask' && !(meeting.kind === 'working' && meeting.progress && meeting.progress.total > MANY))
    return null;
  return (
    <section class="reminder" data-meeting={meeting.kind} aria-label={strings.t('devices.title')}>
      <p role="status">{sentenceOf(meeting, strings)}</p>
      {meeting.kind === 'working' && (
        <progress
          aria-label={strings.t('devices.working')}
          max={meeting.progress?.total}
          value={meeting.progress?.done}
        />
      )}
      {meeting.kind === 'ask' && (
        <button type="button" class="primary" onClick={() => void meetings.meet('asking')}>
          {strings.t('devices.askAgain')}
        </button>
      )}
    </section>
  );
}

/** Files: fewer are read before anybody has seen that they are. */
const MANY = 5;
