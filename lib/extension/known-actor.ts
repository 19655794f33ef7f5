// What a hover card tells of an actor beyond the page: in how many articles the reader has met it, asked for only when the card opens.
import { reportError } from './errors.ts';
import { history } from './record.ts';

/** `lastReadAt` in milliseconds since 1970. */
export interface Acquaintance {
  articles: number;
  lastReadAt: number;
}

/** @param except the address of the page that asks. Undefined if no other article names the actor, or the history cannot be read. */
export async function acquaintance(key: string, except: string): Promise<Acquaintance | undefined> {
  try {
    const page = await (await history()).actor(key);
    if (!page) return undefined;
    const others = page.entries.filter(({ url }) => url !== except);
    const [last] = others;
    // The page lists the newest; the count knows of all.
    return last && { articles: page.count - (page.entries.length - others.length), lastReadAt: last.lastReadAt };
  } catch (error) {
    reportError('history', error);
    return undefined;
  }
}
