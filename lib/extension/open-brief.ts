// The popup's question, asked again if the worker died over it: a worker may be stopped at any moment, and the next one knows the answer too.
import { browser } from 'wxt/browser';
import { reportError } from './errors.ts';
import { type BriefRequest, type BriefState, sendMessage } from './messages.ts';

const ATTEMPTS = 2;

/** The brief of the page in a tab. Never rejects: failure is a state. */
export async function openBrief(request: BriefRequest): Promise<BriefState> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await sendMessage('openBrief', request);
    } catch (error) {
      // An extension that was updated under its open page has no identity there any more.
      if (!browser.runtime?.id) return { kind: 'updated' };
      if (attempt === ATTEMPTS) return { kind: 'error', details: reportError('popup', error) };
    }
  }
}
