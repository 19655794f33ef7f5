// The built messages of a language, read from the locale file.
import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Messages } from './strings-over.ts';

export const messagesOf = async (lang: 'de' | 'en'): Promise<Messages> =>
  generateChromeMessages(await parseMessagesFile(join(import.meta.dirname, `../locales/${lang}.yml`)));
