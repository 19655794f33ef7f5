// A brief that nobody vouches for, from a backup file or another page: every claim that it makes points at words of its article, or is left out.
import {
  type Actor,
  type Article,
  type Brief,
  type KeyDate,
  KICKER_BLOCK,
  type Span,
  type SummarySentence,
  textOf,
} from '../types.ts';
import { readArticle } from './article.ts';
import {
  fieldOf,
  flag,
  list,
  object,
  oneOf,
  orElse,
  proved,
  type Reader,
  text,
  whole,
  within,
  words,
  written,
} from './reader.ts';
import { day } from './values.ts';

const BOUNDS = { key: 300, name: 200, role: 500, spans: 5_000, actors: 500, dates: 200, sentences: 20, text: 20_000 };
const EDTF = /^[\w~?%/.:+{},[\]-]+$/;

/** The brief in shape and in bounds; undefined if there is no article in it. */
export const readBrief: Reader<Brief> = (value) => {
  const article = readArticle(fieldOf(value, 'article'));
  if (!article) return undefined;
  const given = fieldOf(fieldOf(value, 'article'), 'blocks');
  // Where a block was left out, the numbers of those behind it mean others.
  const isWhole = Array.isArray(given) && given.length === article.blocks.length;
  const claims = claimsOf(article);
  return {
    article,
    actors: isWhole ? (claims.actors(fieldOf(value, 'actors')) ?? []) : [],
    dates: isWhole ? (claims.dates(fieldOf(value, 'dates')) ?? []) : [],
    summary: isWhole ? (claims.summary(fieldOf(value, 'summary')) ?? []) : [],
    analysedWith: text(BOUNDS.name)(fieldOf(value, 'analysedWith')) ?? '',
  };
};

/** The readers of what is said about this article. */
function claimsOf(article: Article) {
  const span = proved(
    object<Span>({ block: whole(KICKER_BLOCK, article.blocks.length - 1), start: whole(0), end: whole(0) }, {}),
    ({ block, start, end }) => start <= end && end <= textOf(article, block).length,
  );
  const spans = list(span, BOUNDS.spans);
  const actor = object<Actor>(
    {
      key: words(BOUNDS.key),
      name: words(BOUNDS.name),
      type: oneOf('person', 'organisation', 'place'),
      mentions: spans,
      salience: orElse(within(0, 1), 0),
      aliases: list(words(BOUNDS.name), BOUNDS.sentences),
    },
    {
      role: object<NonNullable<Actor['role']>>({ text: words(BOUNDS.role), span }, {}),
      prominent: flag,
      confidence: within(0, 1),
    },
  );
  const date = proved(
    object<KeyDate>(
      {
        edtf: written(EDTF),
        from: day,
        to: day,
        grain: oneOf(
          ...(['second', 'minute', 'hour', 'daypart', 'day', 'weekend', 'week', 'month'] as const),
          ...(['quarter', 'season', 'half', 'year', 'decade', 'century'] as const),
        ),
        direction: oneOf('past', 'present', 'future'),
        sentence: span,
        mentions: spans,
        actors: list(words(BOUNDS.key), BOUNDS.actors),
      },
      {
        why: oneOf('next', 'main', 'background'),
        guessed: flag,
        readFrom: object<NonNullable<KeyDate['readFrom']>>({ text: words(BOUNDS.role) }, { base: day }),
        reading: text(BOUNDS.role),
      },
    ),
    ({ from, to }) => from <= to,
  );
  const sentence = proved(
    object<SummarySentence>(
      { span, text: words(BOUNDS.text), score: orElse(within(-1e6, 1e6), 0) },
      { antecedent: words(BOUNDS.name) },
    ),
    ({ span, text }) => span.block >= 0 && textOf(article, span.block).slice(span.start, span.end) === text,
  );
  return {
    actors: list(actor, BOUNDS.actors),
    dates: list(date, BOUNDS.dates),
    summary: list(sentence, BOUNDS.sentences),
  };
}
