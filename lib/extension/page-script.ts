// Reaching the page of a tab: the script is put there on demand, under the permission that the reader's click gave.
import { browser } from 'wxt/browser';
import { sendMessage } from './messages.ts';

export const PAGE_SCRIPT = '/page.js';
const PAGE_STYLE = '/assets/marks.css';

/** The second reader, see `readAgain`. */
export const SECOND_SCRIPT = '/second.js';

/** Only the main frame is read. */
export const mainFrame = (tabId: number) => ({ tabId, frameId: 0 });

/**
 * Puts the page script into a tab, unless it is there already.
 * @returns false where the browser lets no extension in: its own pages, its store, other extensions.
 */
export async function reachPage(tabId: number): Promise<boolean> {
  if (await answers(tabId)) return true;
  try {
    // At once: a page may never be done with loading, and what it shows so far can be read.
    await browser.scripting.executeScript({ target: { tabId }, files: [PAGE_SCRIPT], injectImmediately: true });
  } catch {
    return false;
  }
  return answers(tabId);
}

/**
 * Gives the page the style of the marks; no policy of the page can block what an extension inserts. Not as `USER` style, since Chromium
 * paints no background of a highlight that only the user has styled.
 */
export async function styleMarks(tabId: number): Promise<void> {
  const sheet = { target: { tabId }, files: [PAGE_STYLE] };
  // Inserting twice would pile the same sheet up with every click.
  await browser.scripting.removeCSS(sheet);
  await browser.scripting.insertCSS(sheet);
}

/**
 * What the second reader takes for the story.
 * @returns indexes below `lines`; none where the script cannot be put there any more.
 */
export async function readAgain(tabId: number, lines: number): Promise<number[]> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [SECOND_SCRIPT], injectImmediately: true });
    const marks: unknown = await sendMessage('readAgain', undefined, mainFrame(tabId));
    const isLine = (mark: unknown) => Number.isInteger(mark) && Number(mark) >= 0 && Number(mark) < lines;
    return Array.isArray(marks) ? marks.slice(0, lines).filter(isLine) : [];
  } catch {
    return [];
  }
}

async function answers(tabId: number): Promise<boolean> {
  try {
    return await sendMessage('ping', undefined, mainFrame(tabId));
  } catch {
    return false;
  }
}
