// A stage for component tests: renders in a German or English interface, and asks axe what is wrong.
import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect } from 'vitest';
import { StringsProvider } from '../../../components/strings.tsx';
import { messagesOf } from '../../strings.ts';
import { stringsOver } from '../../strings-over.ts';

// Where there is no layout there is nothing to scroll.
window.scrollTo = () => {};

export type Lang = 'de' | 'en';
export const stringsOf = async (lang: Lang) => stringsOver(await messagesOf(lang));

/** What is done, and what follows from it: answers of ports, the rendering they cause, its effects. */
export async function settled(work: () => void): Promise<void> {
  await act(async () => work());
  for (let round = 0; round < 3; round++) await act(async () => {});
}

/** Renders into a fresh document body. */
export async function show(child: ComponentChild, lang: Lang = 'de'): Promise<HTMLElement> {
  const strings = await stringsOf(lang);
  render(null, document.body);
  document.body.replaceChildren();
  document.documentElement.lang = lang;
  document.title = 'Lede';
  await settled(() => render(<StringsProvider value={strings}>{child}</StringsProvider>, document.body));
  return document.body;
}

export const find = <T extends HTMLElement = HTMLElement>(selector: string, root: ParentNode = document): T => {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};

export const all = (selector: string, root: ParentNode = document): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
];

/** The button or link that says `words`, by its text or its label. */
export function control(words: string | RegExp): HTMLElement {
  const says = (text: string | null) =>
    text !== null && (words instanceof RegExp ? words.test(text) : text.includes(words));
  const found = all('button, a').find((each) => says(each.textContent) || says(each.getAttribute('aria-label')));
  if (!found) throw new Error(`no control says ${words}`);
  return found;
}

export const click = (element: HTMLElement) => settled(() => element.click());

export const press = (key: string, on: EventTarget = document.activeElement ?? document.body) =>
  settled(() => on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));

/** Contrast and layout need a real browser; everything else axe sees here. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}
