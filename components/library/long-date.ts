// The day of a moment on the reader's own calendar, in words.

/** `22. November 2026`; the moment in milliseconds since 1970. */
export const longDate = (moment: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(moment);
