// What the reader said, where nobody vouches for it: in a backup file, in a message, from another device.
import { factOf, ruleFactOf, tagKey } from '../corrections/remark.ts';
import type { DateCorrection, NameCorrection, Remark, Saying, SentenceCorrection } from '../types.ts';
import { fieldOf, list, object, oneOf, type Reader, text, words, written } from './reader.ts';
import { day, moment } from './values.ts';

const BOUNDS = { key: 300, name: 200, role: 500, text: 20_000, note: 20_000, tag: 60, fact: 1_000, remarks: 2_000 };
const EDTF = /^[\w~?%/.:+{},[\]-]+$/;

const name = object<NameCorrection>(
  { kind: oneOf('no-name', 'other-person', 'minor-name'), key: words(BOUNDS.key), name: words(BOUNDS.name) },
  { role: words(BOUNDS.role) },
);

const date = object<DateCorrection>(
  {
    kind: oneOf('wrong-day', 'minor-date'),
    edtf: written(EDTF),
    words: text(BOUNDS.role),
    clause: words(BOUNDS.text),
  },
  { day },
);

const sentence = object<SentenceCorrection>({ kind: oneOf('minor-sentence'), text: words(BOUNDS.text) }, {});

const note = object<Extract<Saying, { kind: 'note' }>>({ kind: oneOf('note'), text: words(BOUNDS.note) }, {});

/** On one line, and not of blanks alone. */
const tag: Reader<Extract<Saying, { kind: 'tag' }>> = (value) => {
  const text = words(BOUNDS.tag)(fieldOf(value, 'text'))?.replace(/\s+/g, ' ').trim();
  return fieldOf(value, 'kind') === 'tag' && text && tagKey(text) ? { kind: 'tag', text } : undefined;
};

/** What may be said of a name in every article. */
export const readRule: Reader<NameCorrection> = name;

export const readSaying: Reader<Saying> = (value) =>
  name(value) ?? date(value) ?? sentence(value) ?? note(value) ?? tag(value);

const plain = object<Remark>({ fact: words(BOUNDS.fact), at: moment }, { said: readSaying });

/** A remark is about what it says, and one that says nothing readable is none; only one that was taken back says nothing at all. */
export const readRemark: Reader<Remark> = (value) => {
  const read = plain(value);
  if (!read || (fieldOf(value, 'said') !== undefined && !read.said)) return undefined;
  return read.said && factOf(read.said) !== read.fact ? undefined : read;
};

export const readRemarks: Reader<Remark[]> = list(readRemark, BOUNDS.remarks);

/** The same of a rule. */
export const readRuleRemark: Reader<Remark> = (value) => {
  const read = plain(value);
  if (!read?.fact.startsWith('name ') || (fieldOf(value, 'said') !== undefined && !read.said)) return undefined;
  return read.said && !('key' in read.said && ruleFactOf(read.said) === read.fact) ? undefined : read;
};
