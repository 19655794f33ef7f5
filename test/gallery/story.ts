// A story of our own as the analysis would hand it over: long names, long words, every kind of date.
import type { BriefState, BriefView } from '../../lib/extension/messages.ts';
import type { Actor, Article, KeyDate, Span } from '../../lib/types.ts';

const BLOCKS = [
  'Der Landtag streitet über das neue Wärmeplanungsbeschleunigungsgesetz. Am Freitag soll die zweite Lesung folgen.',
  'Die bayerische Ministerin für Wohnen, Bau und Verkehr, Annegret Hohenlohe-Weikersheim, nannte den Entwurf am Dienstag „einen fairen Ausgleich zwischen Stadt und Land“. Oppositionsführer Jens Lüdtke warf ihr vor, die Kommunen mit den Kosten allein zu lassen.',
  'Er kündigte an, am 28. November einen eigenen Entwurf vorzulegen. Der Deutsche Städtetag rechnet mit Ausgaben von rund 1,2 Milliarden Euro.',
  'Schon im Sommer 2024 waren die Verhandlungen gescheitert; Anfang 2027 läuft die bisherige Förderung aus. In den 1990er-Jahren hatte Regensburg als erste Stadt ein Fernwärmenetz dieser Größe gebaut.',
  'Bis Ende Januar sollen die Fraktionen in Nürnberg und Würzburg beraten.',
];

export function find(words: string): Span {
  const block = BLOCKS.findIndex((text) => text.includes(words));
  const start = BLOCKS[block]?.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`not in the story: ${words}`);
  return { block, start, end: start + words.length };
}

export const article: Article = {
  url: 'https://landbote.example/politik/waermeplanung',
  site: 'landbote.example',
  lang: 'de',
  title: 'Streit um Wärmeplanungsbeschleunigungsgesetz: Landtag vertagt die Entscheidung über das Fernwärmenetz',
  kicker: 'Energie',
  authors: ['Mara Testfall'],
  agencies: [],
  published: '2026-11-19T14:05:00+01:00',
  teaser:
    'Wer bezahlt den Umbau der Heizungen? Darüber wird im Landtag heftig gestritten, und eine Einigung ist nicht in Sicht.',
  blocks: BLOCKS.map((text, at) => ({ kind: at === 0 ? 'lead' : 'paragraph', text })),
  access: 'full',
  genre: 'story',
  links: [
    {
      url: 'https://landbote.example/1',
      title: 'Städte warnen vor Kosten der Wärmewende',
      section: 'Politik',
      published: '2026-11-18T09:00',
    },
    { url: 'https://landbote.example/2', title: 'So funktioniert ein Fernwärmenetz', section: 'Wissen' },
    {
      url: 'https://landbote.example/3',
      title: 'Kommentar: Ein Gesetz, das niemand versteht',
      published: '2026-11-17',
    },
    { url: 'https://landbote.example/4', title: 'Was Mieterinnen und Mieter jetzt wissen müssen', section: 'Ratgeber' },
  ],
};

const actor = (type: Actor['type'], name: string, count: number, role?: string): Actor => ({
  key: `${type}:${name.toLowerCase()}`,
  name,
  type,
  ...(role ? { role: { text: role, span: find('Annegret') } } : {}),
  mentions: Array.from({ length: count }, () => find('Hohenlohe')),
  salience: count / 10,
  prominent: true,
  confidence: 1,
  aliases: [],
});

export const actors: Actor[] = [
  actor('person', 'Annegret Hohenlohe-Weikersheim', 9, 'bayerische Ministerin für Wohnen, Bau und Verkehr'),
  actor('person', 'Jens Lüdtke', 7, 'Oppositionsführer'),
  actor('organisation', 'Landtag', 5),
  actor('organisation', 'Deutscher Städtetag', 3),
  actor('place', 'Regensburg', 2),
  actor('person', 'Mehtap Yıldız', 2, 'Sprecherin des Städtetags'),
  actor('place', 'Nürnberg', 1),
  actor('place', 'Würzburg', 1),
  actor('person', 'Ole Brandt', 1, 'Energieökonom an der Universität Bayreuth'),
];

const date = (
  from: string,
  to: string,
  grain: KeyDate['grain'],
  words: string,
  more: Partial<KeyDate> = {},
): KeyDate => ({
  edtf: from === to ? from : `${from}/${to}`,
  from,
  to,
  grain,
  direction: to < '2026-11-19' ? 'past' : 'future',
  sentence: find(words),
  mentions: [find(words)],
  actors: [],
  reading: '„Am Freitag“, erschienen am Donnerstag, 19. November 2026',
  ...more,
});

export const dates: KeyDate[] = [
  date('2026-11-20', '2026-11-20', 'day', 'Am Freitag soll die zweite Lesung folgen'),
  date('2026-11-28', '2026-11-28', 'day', 'Er kündigte an, am 28. November einen eigenen Entwurf vorzulegen'),
  date(
    '2026-11-17',
    '2026-11-17',
    'day',
    'nannte den Entwurf am Dienstag „einen fairen Ausgleich zwischen Stadt und Land“',
  ),
  date('2024-06-01', '2024-08-31', 'season', 'Schon im Sommer 2024 waren die Verhandlungen gescheitert'),
  date('2027-01-01', '2027-03-31', 'quarter', 'Anfang 2027 läuft die bisherige Förderung aus', { edtf: '2027-01~' }),
  date(
    '1990-01-01',
    '1999-12-31',
    'decade',
    'In den 1990er-Jahren hatte Regensburg als erste Stadt ein Fernwärmenetz dieser Größe gebaut',
  ),
  date('2027-01-31', '2027-01-31', 'day', 'Bis Ende Januar sollen die Fraktionen in Nürnberg und Würzburg beraten'),
];

const sentence = (words: string, antecedent?: string) => ({
  span: find(words),
  text: words,
  score: 1,
  ...(antecedent ? { antecedent } : {}),
});

export const view: BriefView = {
  kind: 'brief',
  brief: {
    article,
    actors,
    dates,
    summary: [
      sentence('Der Landtag streitet über das neue Wärmeplanungsbeschleunigungsgesetz.'),
      sentence('Oppositionsführer Jens Lüdtke warf ihr vor, die Kommunen mit den Kosten allein zu lassen.'),
      sentence('Er kündigte an, am 28. November einen eigenen Entwurf vorzulegen.', 'Jens Lüdtke'),
    ],
    analysedWith: 'lede@0.1.0',
  },
  said: {
    corrections: [{ kind: 'no-name', key: 'organisation:heute abend', name: 'Heute Abend' }],
    note: 'Bei der Netzagentur nachfragen.',
    tags: ['Wärmeplanung'],
  },
  notices: [],
  saved: { kind: 'saved', id: 7, isNew: true, starred: false, storyId: 1 },
  related: [
    {
      article: {
        id: 3,
        url: 'https://zeitung.example/waerme',
        title: 'Kabinett beschließt Entwurf zur Wärmeplanung',
        site: 'zeitung.example',
        published: '2026-10-30T08:00',
      },
      score: 0.7,
      why: {
        actors: ['person:annegret hohenlohe-weikersheim'],
        places: ['place:regensburg'],
        dates: [],
        terms: ['fernwarmenetz'],
      },
    },
    {
      article: { id: 4, url: 'https://kurier.example/a', title: 'Fernwärme wird teurer', site: 'kurier.example' },
      score: 0.4,
      why: { actors: [], places: [], dates: [], terms: ['fernwarmenetz', 'kommun'] },
    },
  ],
  marks: true,
  markStyle: { kinds: ['actor', 'date', 'sentence'], strength: 'normal' },
  site: { origin: 'https://landbote.example', allowed: false, never: false },
};

const removed = { articles: [] } as unknown as Extract<BriefView['saved'], { kind: 'forgotten' }>['removed'];
const brief = (change: Partial<BriefView>): BriefView => ({ ...view, ...change });
const bare = (change: Partial<BriefView['brief']>): BriefView['brief'] => ({ ...view.brief, ...change });

/** Every face of the popup by name. */
export const STATES: Record<string, BriefState> = {
  brief: view,
  teaser: brief({ notices: ['teaser'], saved: { kind: 'private' }, related: [] }),
  liveblog: brief({ notices: ['liveblog'], saved: { kind: 'paused' } }),
  'too-short': brief({
    notices: [],
    saved: { kind: 'forgotten', removed },
    related: [],
    brief: bare({
      summary: [],
      actors: actors.slice(2, 5),
      dates: [],
      article: { ...article, teaser: undefined, links: [] },
    }),
  }),
  'no-model': brief({
    notices: ['no-model'],
    saved: { kind: 'failed', reason: 'disk-full' },
    related: [],
    brief: bare({ actors: [], article: { ...article, lang: 'fr', published: undefined, links: [] } }),
  }),
  never: brief({ saved: { kind: 'never' }, site: { ...view.site, never: true } }),
  listing: { kind: 'not-article', reason: 'listing' },
  'no-text': { kind: 'not-article', reason: 'no-text' },
  'not-html': { kind: 'not-article', reason: 'not-html' },
  frame: { kind: 'not-article', reason: 'no-text', frame: 'https://texte.example/a' },
  restricted: { kind: 'restricted' },
  unresponsive: { kind: 'unresponsive' },
  cancelled: { kind: 'cancelled' },
  partial: brief({ notices: ['partial', 'damaged-model'], saved: { kind: 'paused' } }),
  updated: { kind: 'updated' },
  error: { kind: 'error', details: 'brief: Cannot read properties of undefined (reading "length")' },
};
