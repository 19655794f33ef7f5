// Tables by language are asked with what a page calls its language, which may be any word: `constructor` is in no table.

/** The entry for a language; undefined if the table has none of its own. */
export const byLanguage = <T>(table: Readonly<Record<string, T>>, lang: string): T | undefined =>
  Object.hasOwn(table, lang) ? table[lang] : undefined;
