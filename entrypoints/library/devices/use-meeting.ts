// How the meeting of this page stands.
import { useEffect, useState } from 'preact/hooks';
import type { Meeting } from '../../../components/library/devices-port.ts';
import type { History } from '../../../lib/history/index.ts';
import { meetingsOf } from './meetings.ts';

export function useMeeting(history: History): Meeting {
  const meetings = meetingsOf(history);
  const [meeting, setMeeting] = useState(meetings.now());
  useEffect(() => meetings.watch(() => setMeeting(meetings.now())), [meetings]);
  return meeting;
}
