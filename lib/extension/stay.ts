// On sites always allowed: what was only glanced at is not saved, and the badge says how much was read before about a story.
import { browser } from 'wxt/browser';
import type { Brief } from '../types.ts';
import { isAlwaysAllowed } from './always.ts';
import { analyse } from './analysis.ts';
import { judgeSent } from './judge.ts';
import { sendMessage } from './messages.ts';
import { mainFrame } from './page-script.ts';
import { record } from './record.ts';
import { chosen, settings } from './settings.ts';

/** Milliseconds that the reader has to look at a page. */
export const stay = async (): Promise<number> => 1000 * (await chosen(settings.stay));

/** The last brief of each tab, so that it need not be made again; a worker that died meanwhile makes it again. */
const briefs = new Map<number, Brief>();
const KEPT = 20;

export function keepForStay(tabId: number, brief: Brief): void {
  briefs.delete(tabId);
  briefs.set(tabId, brief);
  const [oldest] = briefs.keys();
  if (briefs.size > KEPT && oldest !== undefined) briefs.delete(oldest);
}

/** Saves the story in a tab whose reader has stayed. */
export async function saveStayed(tab: { id: number; url: string; incognito: boolean }): Promise<void> {
  if (!(await isAlwaysAllowed(tab.url))) return;
  const brief = briefs.get(tab.id) ?? (await briefAgain(tab));
  briefs.delete(tab.id);
  if (brief) await record(brief, tab);
}

async function briefAgain(tab: { id: number; url: string }): Promise<Brief | undefined> {
  const { extraction } = await judgeSent(await sendMessage('read', undefined, mainFrame(tab.id)), tab);
  return extraction.kind === 'article' ? (await analyse(extraction.article)).brief : undefined;
}

/** The browser takes it away when the tab goes to another page. */
export async function showBadge(tabId: number, related: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: related > 0 ? String(related) : '' });
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#0b6b6b' });
  await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
}
