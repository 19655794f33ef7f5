// Texts that nobody means well with: what breaks offsets, tables, links, files and patience.
import fc from 'fast-check';

const repeated = (...parts: string[]) =>
  fc.tuple(fc.constantFrom(...parts), fc.integer({ min: 2, max: 400 })).map(([part, times]) => part.repeat(times));

/** Names that every object answers to, and names of what a page's elements have. */
export const PROTOTYPE_NAMES = [
  ...['constructor', '__proto__', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf'],
  ...['getAttribute', 'firstChild', 'nodeType', 'length', 'then', 'undefined', 'null', 'NaN', 'Infinity'],
];

/** What a text must never become: markup, an address that runs, a formula, a line of another file format. */
export const INJECTIONS = [
  ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '</textarea><svg onload=alert(1)>', '&lt;b&gt;&#0;'],
  ...['javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' data:text/html,<b>x', 'vbscript:x', 'file:///etc/passwd'],
  ...['=HYPERLINK("http://x.example","y")', '+1+1', '-2+3', '@SUM(A1)', '\t=1', ';=1+1', 'a;"=1', "'=1", '\uff1d1+1'],
  ...[
    '[x](javascript:alert(1))',
    '![x](http://x.example/y)',
    '[[Articles/x|y]]',
    '# Title',
    '---\ntitle: x',
    '```',
    '%%x%%',
  ],
  ...[
    '$x$',
    '==x==',
    '^x',
    '#tag',
    '> x',
    '1) x',
    '* * *',
    '<!-- x',
    '{{x}}',
    '\\',
    '\\\\[',
    '<% x %>',
    'ER  - \r\nTY  - BOOK',
  ],
  ...[
    'END:VEVENT\r\nBEGIN:VALARM',
    'x\\nDTSTART:19700101',
    '../../etc/passwd',
    'aux.txt',
    'CON',
    'nul.',
    'C:\\x',
    '~/x',
  ],
  ...[
    "' OR 1=1 --",
    '%',
    '%00',
    '%E0%A4%A',
    '$ {x}',
    '$1',
    '$&',
    '\\d+',
    '(',
    '[',
    '*',
    'actor:',
    'site:"',
    'before:x',
    '"""',
  ],
];

/** Characters that change length, order or nothing at all. */
export const CHARACTERS = [
  ...[
    '\ud83d',
    '\ude00',
    '\ude00\ud83d',
    'a\ud800b',
    '\ud83d\ude00',
    '👩‍👩‍👧‍👦',
    '🇩🇪',
    '\u{10ffff}',
    '\ufffe',
    '\uffff',
    '\ufffd',
  ],
  ...[
    '\u202e',
    '\u202dabc\u202c',
    '\u2066x\u2069',
    '\u200f',
    '\u061c',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u00ad',
    '\u2060',
  ],
  ...[
    '\u0000',
    '\u0001',
    '\u0008',
    '\u000b',
    '\u000c',
    '\u001b[31m',
    '\u007f',
    '\u0085',
    '\u2028',
    '\u2029',
    '\u00a0',
    '\u3000',
  ],
  ...[
    'İ',
    'ı',
    'ß',
    'ẞ',
    'ﬁ',
    'ŉ',
    'ΐ',
    'ǅ',
    'ς',
    'ﷺ',
    'Å',
    'Å',
    'e\u0301\u0302\u0303',
    'ⅷ',
    '①',
    '½',
    '٣',
    '१२',
    '𝟗',
    '𝕬𝖉𝖆',
  ],
  ...[
    '\u0301',
    'ᄀ',
    'ก็็็็',
    '漢字',
    'السبت',
    'שבת',
    'Ελλάδα',
    '。',
    '…',
    '„',
    '“',
    '‚',
    '‘',
    '’',
    '»',
    '«',
    '–',
    '—',
    '−',
    '‑',
  ],
];

const FRAMES = {
  given: 'Ada Jonas Mira Karl-Heinz İlkay Zoë Wolodymyr Jean-Luc Mary O’Neill Søren'.split(' '),
  family: 'Quill Ünal von_der_Aue Smith Müller-Lüdenscheidt bin_Salman McX d’Arc Nguyễn Straße'
    .split(' ')
    .map((name) => name.replaceAll('_', ' ')),
  role: [
    'Ministerpräsident',
    'Außenministerin',
    'Prime Minister',
    'die frühere Chefin der Notenbank',
    'CEO of Nordstahl AG',
    'coach',
  ],
  place: ['Berlin', 'Bad Neustadt a. d. Saale', 'St. Paul', 'New York', 'U.S.', 'Frankfurt/Oder', 'Dnipro'],
  day: [
    ...[
      'am Dienstag',
      'am 3. Mai 2026',
      'on 31 February 2024',
      'vom 29. bis 30. November',
      'in der Nacht zum 1.1.',
      'seit 2010',
    ],
    ...[
      'on Tuesday',
      'by the end of June',
      'in 99999999999999 years',
      'vor 10000000000 Jahren',
      'im Jahr 0',
      '1. 13. 99999',
    ],
    ...[
      '00.00.0000',
      '2024-02-30',
      'in den 2020er Jahren',
      'May 3rd, 2026',
      '12/31/1999',
      'Q3 2025',
      'im Sommer 2024/25',
      '9e99 days ago',
    ],
    ...[
      'um 25.61 Uhr',
      'at 14:30',
      'am 32. Mai',
      'im 99. Jahrhundert',
      'in the 1st century',
      '300 v. Chr.',
      'the year 12026',
      'next Friday week',
    ],
  ],
} as const;

/** Sentences of the kind that news is made of. */
const sentence = fc
  .record({
    given: fc.constantFrom(...FRAMES.given),
    family: fc.constantFrom(...FRAMES.family),
    role: fc.constantFrom(...FRAMES.role),
    place: fc.constantFrom(...FRAMES.place),
    day: fc.constantFrom(...FRAMES.day),
    frame: fc.nat(7),
    end: fc.constantFrom('. ', '.', '! ', '? ', '." ', '.“ ', '… ', ' ', ';', ': '),
  })
  .map(({ given, family, role, place, day, frame, end }) => {
    const texts = [
      `${role} ${given} ${family} sagte ${day} in ${place}, die Brücke werde gesperrt`,
      `${given} ${family}, ${role}, said ${day} that ${place} would vote on the plan`,
      `„Das geht nicht“, sagte ${family} ${day} der Deutschen Presse-Agentur`,
      `“We go on,” ${family} told reporters in ${place} ${day}`,
      `Er kommt ${day} nach ${place}`,
      `In ${place} stieg die Zahl um 1.200,5 Prozent auf z. B. 3,4 Mio. Euro (Stand: ${day})`,
      `The U.S. and ${place} signed it ${day}, Dr. ${family} Jr. and ${given} ${family} wrote`,
      `${place}.${family}.${given}.He ${day}.She went`,
    ];
    return `${texts[frame]}${end}`;
  });

/** A fragment of a text. */
const fragment: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: sentence },
  { weight: 3, arbitrary: fc.constantFrom(...INJECTIONS) },
  { weight: 4, arbitrary: fc.constantFrom(...CHARACTERS) },
  { weight: 2, arbitrary: fc.constantFrom(...PROTOTYPE_NAMES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: repeated(
      'x',
      'Ab',
      '3. Mai ',
      'on May ',
      '(',
      '"',
      '„',
      'A. ',
      'Ada ',
      '. ',
      '-',
      '’s ',
      'von ',
      '1.',
      '\u0301',
      '<b>',
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom(' ', '\n', '\n\n', ' – ', ', ', '. ') },
);

/** A text of up to `most` fragments. */
export const hostileText = (most = 12): fc.Arbitrary<string> =>
  fc.array(fragment, { maxLength: most }).map((parts) => parts.join(''));

/** A short value: a name, a title, an attribute. */
export const hostileValue: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...INJECTIONS, ...CHARACTERS, ...PROTOTYPE_NAMES),
  hostileText(3),
  fc
    .tuple(fc.constantFrom(...FRAMES.given), fc.constantFrom(...FRAMES.family, ...CHARACTERS))
    .map((names) => names.join(' ')),
);

export const hostileLanguage: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('de', 'en', 'de-AT', 'en_GB', 'fr', 'es', 'und', 'tr') },
  { weight: 1, arbitrary: fc.constantFrom('x_y', '', 'ar', 'zh-Hant', ...PROTOTYPE_NAMES) },
);

/** What a page gives for a moment. */
export const hostileMoment: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '2025-12-04T08:00:00+01:00',
    '2026-05-02',
    '2024-02-29T23:59:60Z',
    '2024-02-30',
    '+275760-09-13T00:00:00Z',
  ),
  fc.constantFrom(
    '-000001-01-01',
    '99999-01-01',
    '0000-00-00',
    '2025-12-04T25:61',
    'yesterday',
    '',
    '1e21',
    '9'.repeat(400),
  ),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  hostileValue,
);

export const hostileAddress: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'https://news.example/a',
    '/b?utm_source=x#y',
    'https://user:pass@news.example/c',
    '//evil.example/d',
    'https://',
  ),
  fc.constantFrom(
    'javascript:alert(1)',
    'data:text/html,<script>1</script>',
    'blob:https://news.example/x',
    'https://[::1]/x',
    'http://%',
  ),
  hostileValue.map((value) => `https://news.example/${value}`),
  hostileValue.map((value) => `/${encodeURI(value.toWellFormed())}`),
  hostileValue,
);
