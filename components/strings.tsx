// The words of the interface. The page that renders the components provides them, so that no component asks the browser.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { i18n } from '#i18n';

export type Translate = typeof i18n.t;

export interface Strings {
  t: Translate;
  /** BCP 47: the language of `t`, with the reader's region where it fits (`de`, `en-GB`). Dates and numbers follow it. */
  locale: string;
}

const Context = createContext<Strings | undefined>(undefined);

export const StringsProvider = Context.Provider;

/** @throws if no page has provided them. */
export function useStrings(): Strings {
  const strings = useContext(Context);
  if (!strings) throw new Error('No strings: wrap the page in a StringsProvider.');
  return strings;
}

/** The language of the strings, in the region that the reader prefers: `en` and `['fr-CH', 'en-AU']` give `en-AU`. */
export const localeFor = (language: string, preferred: readonly string[]): string =>
  preferred.find((tag) => tag.split('-')[0] === language) ?? language;
