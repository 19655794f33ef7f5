// A page record comes from the page's process: checked by shape, bounded in size, and every number in it leads somewhere.
import {
  BEYOND,
  BOUNDS,
  type BoxRecord,
  type LineRecord,
  type MetaRecord,
  type PageRecord,
} from '../article/record.ts';

type Fields = Readonly<Record<string, unknown>>;

const TEXTS = ['class', 'id', 'role', 'itemprop', 'rel', 'datetime', 'pubdate', 'testid', 'component'] as const;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown, most: number): string =>
  typeof value === 'string' ? value.slice(0, most).toWellFormed() : '';
const list = (value: unknown, most: number): unknown[] => (Array.isArray(value) ? value.slice(0, most) : []);
const isIndex = (value: unknown, below: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < below;

/** The record in shape and in bounds, or undefined if this is none. */
export function readPageRecord(value: unknown): PageRecord | undefined {
  if (!isObject(value)) return undefined;
  const url = text(value.url, BOUNDS.address);
  if (!/^(?:https?|file):/i.test(url) || !URL.canParse(url)) return undefined;
  const lines = list(value.lines, BOUNDS.lines);
  const boxes = readBoxes(list(value.boxes, BOUNDS.boxes), lines.length);
  const read = boxes && readLines(lines, boxes.length);
  if (!read) return undefined;
  const lang = text(value.lang, 40);
  const base = text(value.base, BOUNDS.address);
  const canonical = text(value.canonical, BOUNDS.address);
  return {
    url,
    type: text(value.type, 100),
    ...(lang && { lang }),
    title: text(value.title, BOUNDS.content),
    lines: read,
    boxes,
    meta: list(value.meta, BOUNDS.meta).flatMap(readMeta),
    ...(base && { base }),
    ...(canonical && { canonical }),
    data: readData(list(value.data, BOUNDS.meta)),
    dates: list(value.dates, BOUNDS.dates).flatMap(readDate),
    ...sources('unscripted', value.unscripted, BEYOND.unscripted),
    ...sources('frames', value.frames, BOUNDS.address * BEYOND.frames),
    ...(value.cut === true && { cut: true }),
  };
}

/** Texts up to so many characters together, under their name; nothing where there are none. */
function sources<Name extends string>(name: Name, value: unknown, most: number): { [Key in Name]?: string[] } {
  const texts: string[] = [];
  let room = most;
  for (const each of list(value, BOUNDS.meta)) {
    const source = text(each, room);
    room -= source.length;
    if (source !== '') texts.push(source);
  }
  return texts.length > 0 ? ({ [name]: texts } as { [Key in Name]?: string[] }) : {};
}

/** Undefined if one of them has no place in the tree: a parent comes before its children, a range runs forward. */
function readBoxes(values: readonly unknown[], lines: number): BoxRecord[] | undefined {
  const boxes: BoxRecord[] = [];
  for (const value of values) {
    if (!isObject(value)) return undefined;
    const { parent, first, end, inline, picture, drawing, folded, href } = value;
    const isRoot = boxes.length === 0 && parent === undefined;
    if (!isRoot && !isIndex(parent, boxes.length)) return undefined;
    if (!isIndex(first, lines + 1) || !isIndex(end, lines + 1) || end < first) return undefined;
    const box: BoxRecord = { tag: text(value.tag, 60), first, end };
    if (isIndex(parent, boxes.length)) box.parent = parent;
    if (inline === true && !isRoot) box.inline = true;
    if (picture === 'child' || picture === 'inside') box.picture = picture;
    if (drawing === true) box.drawing = true;
    if (isIndex(folded, Number.POSITIVE_INFINITY)) box.folded = folded;
    for (const name of TEXTS) if (typeof value[name] === 'string') box[name] = text(value[name], BOUNDS.attribute);
    if (typeof href === 'string' && href.length <= BOUNDS.address) box.href = href;
    boxes.push(box);
  }
  return boxes;
}

/** Undefined if a line stands nowhere or says nothing. */
function readLines(values: readonly unknown[], boxes: number): LineRecord[] | undefined {
  const lines: LineRecord[] = [];
  let room: number = BOUNDS.characters;
  for (const value of values) {
    if (!isObject(value) || !isIndex(value.box, boxes) || !Array.isArray(value.pieces)) return undefined;
    const line: LineRecord = { box: value.box, pieces: [] };
    for (const piece of value.pieces) {
      if (piece === null) {
        line.pieces.push(null);
        continue;
      }
      if (!isObject(piece) || (piece.box !== undefined && !isIndex(piece.box, boxes))) return undefined;
      const words = text(piece.text, room);
      room -= words.length;
      line.pieces.push({ text: words, ...(isIndex(piece.box, boxes) && { box: piece.box }) });
    }
    lines.push(line);
  }
  return lines;
}

function readMeta(value: unknown): MetaRecord[] {
  if (!isObject(value)) return [];
  const names = list(value.names, 4)
    .map((name) => text(name, 200))
    .filter(Boolean);
  const content = text(value.content, BOUNDS.content);
  return content && names.length > 0 ? [{ names, content }] : [];
}

function readData(values: readonly unknown[]): string[] {
  let room: number = BOUNDS.data;
  return values.flatMap((value) => {
    if (typeof value !== 'string' || value.length > room) return [];
    room -= value.length;
    return [value.toWellFormed()];
  });
}

function readDate(value: unknown): [string, string][] {
  const [name, date] = Array.isArray(value) ? value : [];
  return typeof name === 'string' && typeof date === 'string' ? [[name.slice(0, 40), date.slice(0, 40)]] : [];
}
