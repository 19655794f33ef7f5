// Parts a corpus without marks of origin into sentences as of news and as of an encyclopedia: naive Bayes over small words and
// punctuation, begun from a few words of news and sharpened by expectation maximisation (Nigam et al. 2000).
import type { Annotated } from './corpora.ts';

/** What a reporter writes: who said it, when this week, subjunctive of what is reported. */
const NEWS =
  /\b(?:sagte?|erklärte|berichtete?|teilte|gestern|heute|dpa|AP|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Uhr|habe|sei|werde|Euro|Prozent|Jähriger?|ich|wir)\b/;
const TELLING =
  /(?<![\p{L}-])\p{Ll}+(?![\p{L}-])|[,;:"„“()?!–-]|\b\d{4}\b|\b(?:\p{L}+tag|Mittwoch|Euro|Uhr|Prozent|Jahrhundert|Gemeinde|Jahre?)\b|^\p{L}+/gu;
const ROUNDS = 6;
/** Words of a sentence are not independent; each counts a little less than it would. */
const DAMPING = 0.7;
/** The middle is left out: those sentences could be either. */
const NEWS_SHARE = 0.35;
const OTHER_SHARE = 0.4;

export function partByGenre(sentences: Annotated[]): { news: Annotated[]; other: Annotated[] } {
  const words = sentences.map(({ text }) => tellingWords(text));
  let chances: number[] = sentences.map(({ text }) => (NEWS.test(text) ? 0.9 : 0.3));
  for (let round = 0; round < ROUNDS; round++) chances = reestimate(words, chances);
  const order = sentences.map((_, at) => at).sort((one, other) => chances[other]! - chances[one]! || one - other);
  const take = (from: number, to?: number) => order.slice(from, to).map((at) => sentences[at]!);
  return {
    news: take(0, Math.floor(NEWS_SHARE * order.length)),
    other: take(Math.floor((1 - OTHER_SHARE) * order.length)),
  };
}

function tellingWords(text: string): string[] {
  return [...new Set(text.match(TELLING)?.map((word) => word.replace(/^\d+$/, '0')))];
}

function reestimate(words: string[][], chances: number[]): number[] {
  const counts = new Map<string, { news: number; other: number }>();
  let news = 0;
  let other = 0;
  for (const [at, chance] of chances.entries()) {
    news += chance;
    other += 1 - chance;
    for (const word of words[at]!) {
      const count = counts.get(word) ?? { news: 1, other: 1 };
      count.news += chance;
      count.other += 1 - chance;
      counts.set(word, count);
    }
  }
  return words.map((list) => {
    let odds = Math.log(news / other);
    for (const word of list) {
      const count = counts.get(word)!;
      odds += DAMPING * Math.log((count.news / (news + 2)) * ((other + 2) / count.other));
    }
    return 1 / (1 + Math.exp(-odds));
  });
}
