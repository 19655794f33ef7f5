// The day of an article: one answer for the story page, the exports and the relations.

const STATED = /^\d{4}-\d{2}-\d{2}/;

/** The day of publication as the page states it, nothing converted; else the reader's own day of the first reading. `YYYY-MM-DD`. */
export function dayOf(published: string | undefined, firstReadAt: number): string {
  const stated = STATED.exec(published ?? '')?.[0];
  if (stated !== undefined && !Number.isNaN(Date.parse(stated))) return stated;
  const read = new Date(firstReadAt);
  return `${read.getFullYear()}-${String(read.getMonth() + 1).padStart(2, '0')}-${String(read.getDate()).padStart(2, '0')}`;
}
