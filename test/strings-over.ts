// The interface's own strings outside the extension: the product's module over messages as they are built.
import type { Strings } from '../components/strings.tsx';

export type Messages = Record<string, { message: string }>;

let current: Messages = {};
const getMessage = (key: string, values: string[] = []): string =>
  current[key]?.message.replace(/\$(\d)/g, (_, at) => values[at - 1] ?? '') ?? '';

/** The last call decides the language. */
export async function stringsOver(messages: Messages): Promise<Strings> {
  current = messages;
  // The module takes the browser as it finds it when it is first loaded.
  Object.assign(globalThis, { chrome: { i18n: { getMessage } } });
  const { createI18n } = await import('@wxt-dev/i18n');
  return { t: createI18n().t as Strings['t'], locale: getMessage('locale') };
}
