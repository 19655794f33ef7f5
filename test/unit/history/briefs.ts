// Small made-up briefs for the tests of the history.
import { keyOf } from '../../../lib/actors/key.ts';
import type { Actor, ActorType, Brief } from '../../../lib/types.ts';

interface Made {
  url?: string;
  title?: string;
  site?: string;
  lang?: string;
  published?: string;
  text?: string | string[];
  actors?: [ActorType, string][];
  dates?: string[];
  links?: { url: string; title: string }[];
}

let made = 0;

export function briefOf({
  title = 'A title',
  site = 'news.example',
  lang = 'en',
  text = 'Some text.',
  ...more
}: Made = {}): Brief {
  const blocks = [text].flat().map((text) => ({ kind: 'paragraph' as const, text }));
  return {
    article: {
      url: more.url ?? `https://${site}/${++made}`,
      site,
      lang,
      title,
      authors: [],
      agencies: [],
      ...(more.published ? { published: more.published } : {}),
      blocks,
      access: 'full',
      genre: 'story',
      links: more.links ?? [],
    },
    actors: (more.actors ?? []).map(
      ([type, name], i): Actor => ({
        key: keyOf(type, name),
        name,
        type,
        mentions: [],
        salience: 1 / (i + 1),
        prominent: true,
        confidence: 1,
        aliases: [],
      }),
    ),
    dates: (more.dates ?? []).map((day) => ({
      edtf: day,
      from: day,
      to: day,
      grain: 'day',
      direction: 'past',
      sentence: { block: 0, start: 0, end: blocks[0]!.text.length },
      mentions: [],
      actors: [],
      reading: day,
    })),
    summary: [{ span: { block: 0, start: 0, end: blocks[0]!.text.length }, text: blocks[0]!.text, score: 1 }],
    analysedWith: 'test',
  };
}
