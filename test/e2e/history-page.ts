// What the tests of the history put into a blank page: the door itself, and made-up articles by number.
import { HistoryFailure, openHistory } from '../../lib/history/index.ts';
import { madeBrief } from './made-briefs.ts';

declare global {
  var lede: { openHistory: typeof openHistory; madeBrief: typeof madeBrief; kindOf(error: unknown): string };
}

globalThis.lede = {
  openHistory,
  madeBrief,
  kindOf: (error) => (error instanceof HistoryFailure ? error.kind : `other: ${String(error)}`),
};
