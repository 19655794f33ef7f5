// Which lines of a page a reader's text consists of.

/** A text of fewer characters is not looked for inside others. */
const TELLING = 30;
/** How many lines ahead a text is looked for inside others, or they in it. */
const REACH = 200;

/**
 * The lines of `page` that `text` has, in order: word for word, or as a part where the reader split a line, joined two or lost a link.
 * @returns indexes into `page`, rising.
 */
export function marksOf(page: readonly string[], text: readonly string[]): number[] {
  const places = Map.groupBy(page.keys(), (index) => page[index] ?? '');
  const marked = new Set<number>();
  let next = 0;
  for (const line of text) {
    const same = places.get(line);
    const whole = same?.find((index) => index >= next) ?? same?.[0];
    if (whole !== undefined) {
      marked.add(whole);
      next = whole + 1;
      continue;
    }
    if (line.length < TELLING) continue;
    for (let index = next; index < Math.min(page.length, next + REACH); index++) {
      const own = page[index] ?? '';
      if (own.includes(line)) {
        marked.add(index);
        next = index;
        break;
      }
      if (own.length >= TELLING && line.includes(own)) marked.add(index);
    }
  }
  return [...marked].sort((a, b) => a - b);
}
