// One note an article for Obsidian, and one for each actor and story, tied together by wiki links.
import { type Block, textOf } from '../../types.ts';
import { dayOf } from '../day.ts';
import type { StoredArticle } from '../types.ts';
import { type ExportedFile, fileName, iso, oneLine } from './file.ts';

/** Notes in the folders `Articles`, `Actors` and `Stories`. */
export interface Vault {
  /** Each article once, before the first note is asked for: a note links to others. */
  add(article: StoredArticle): void;
  /** The note of an added article. */
  note(article: StoredArticle): ExportedFile;
  /** The notes of all actors and stories of the added articles. */
  links(): ExportedFile[];
}

interface Member {
  id: number;
  day: string;
  title: string;
}

export function vault(): Vault {
  const taken = new Set<string>();
  const names = new Map<number, string>();
  const stories = new Map<number, Member[]>();
  /** By name in small letters: most file systems take "ADA" and "Ada" for one file. */
  const actors = new Map<string, { file: string; lines: string[] }>();
  const actorFile = (name: string): string => actors.get(fileName(name).toLowerCase())?.file ?? fileName(name);
  const articleLink = ({ id, title }: Pick<Member, 'id' | 'title'>): string => link(`Articles/${names.get(id)}`, title);
  const storyFile = (id: number): string => `${id} ${fileName(latest(stories.get(id)!).title)}`;

  return {
    add(article) {
      const { id, title, storyId } = article;
      const day = dayOf(article.published, article.readAt[0] ?? article.lastReadAt);
      const base = `${day} ${fileName(title)}`;
      let name = base;
      for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base} ${number}`;
      taken.add(name.toLowerCase());
      names.set(id, name);
      if (storyId !== undefined) {
        const members = stories.get(storyId);
        if (members) members.push({ id, day, title });
        else stories.set(storyId, [{ id, day, title }]);
      }
      for (const { name, role } of article.brief.actors) {
        const file = fileName(name);
        const line = `- ${day} ${articleLink(article)}${role ? `: ${plain(role.text)}` : ''}`;
        const actor = actors.get(file.toLowerCase());
        if (actor) actor.lines.push(line);
        else actors.set(file.toLowerCase(), { file, lines: [line] });
      }
    },
    note(article) {
      const { id, storyId, brief } = article;
      const others = storyId === undefined ? [] : stories.get(storyId)!.filter((member) => member.id !== id);
      const story =
        storyId === undefined
          ? []
          : [`- ${link(`Stories/${storyFile(storyId)}`, latest(stories.get(storyId)!).title)}`];
      const parts = [
        properties(article),
        `# ${plain(article.title)}`,
        brief.summary.map(({ text }) => `> ${plain(text)}`).join('\n>\n'),
        section(
          'Who',
          brief.actors.map(
            ({ name, role }) => `- ${link(`Actors/${actorFile(name)}`, name)}${role ? `, ${plain(role.text)}` : ''}`,
          ),
        ),
        section(
          'When',
          brief.dates.map(
            ({ edtf, sentence }) =>
              `- **${plain(edtf)}** ${plain(textOf(brief.article, sentence.block).slice(sentence.start, sentence.end))}`,
          ),
        ),
        section(
          'Note',
          article.note
            ? [
                article.note
                  .split(/\n{2,}/)
                  .map(plain)
                  .join('\n\n'),
              ]
            : [],
        ),
        section('Story', [...story, ...others.map((member) => `- ${articleLink(member)}`)]),
        section('Text', [brief.article.blocks.map(paragraph).join('\n\n')]),
      ];
      return { name: `Articles/${names.get(id)}.md`, text: `${parts.filter(Boolean).join('\n\n')}\n` };
    },
    links: () => [
      ...[...actors.values()].map(({ file, lines }) => ({
        name: `Actors/${file}.md`,
        text: `# ${plain(file)}\n\n${lines.join('\n')}\n`,
      })),
      ...[...stories].map(([id, members]) => ({
        name: `Stories/${storyFile(id)}.md`,
        text: `# ${plain(latest(members).title)}\n\n${members
          .toSorted(byDay)
          .map((member) => `- ${member.day} ${articleLink(member)}`)
          .join('\n')}\n`,
      })),
    ],
  };
}

const byDay = (a: Member, b: Member): number => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id - b.id);
const latest = (members: readonly Member[]): Member =>
  members.reduce((last, member) => (byDay(member, last) > 0 ? member : last));

function properties(article: StoredArticle): string {
  const values = [
    ['title', quoted(article.title)],
    ['url', quoted(article.url)],
    ['site', quoted(article.site)],
    ['lang', quoted(article.lang)],
    ...(article.published ? [['published', quoted(article.published)]] : []),
    ['read', `[${article.readAt.map((time) => quoted(iso(time))).join(', ')}]`],
    ['authors', `[${article.brief.article.authors.map(quoted).join(', ')}]`],
    ...(article.tags ? [['tags', `[${article.tags.map(obsidianTag).map(quoted).join(', ')}]`]] : []),
    ['starred', String(article.starred)],
  ];
  return `---\n${values.map(([name, value]) => `${name}: ${value}`).join('\n')}\n---`;
}

/** Obsidian's tags have no blanks, and are no numbers: https://help.obsidian.md/tags. */
const obsidianTag = (tag: string): string => {
  const name = tag.replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-').replace(/^-|-$/g, '');
  return /[^\d/-]/.test(name) ? name : `tag-${name}`;
};

const PREFIX: Partial<Record<Block['kind'], string>> = { heading: '### ', quote: '> ', item: '- ' };
const paragraph = ({ kind, text }: Block): string => `${PREFIX[kind] ?? ''}${plain(text)}`;

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `## ${title}\n\n${lines.join('\n')}`;
const link = (target: string, label: string): string => `[[${target}|${plain(label.replace(/[|[\]]/g, ' '))}]]`;
/** A string in YAML's double quotes, which JSON's are, apart from characters that YAML wants escaped. */
const quoted = (text: string): string =>
  JSON.stringify(text.toWellFormed()).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
/** Text of a page as text: nothing in it becomes markup, a tag, a comment or a list (CommonMark, and what Obsidian adds). */
const plain = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_[\]<>~$|#^&]|==|%%/g, (mark) => mark.replace(/./g, '\\$&'))
    .replace(/^[+=-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
