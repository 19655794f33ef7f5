// One note an article for Obsidian, and one for each actor and story that it links to.
import type { StoredArticle } from '../types.ts';
import { dayOf, type ExportedFile, fileName, iso } from './file.ts';

/** Notes in the folders `Articles`, `Actors` and `Stories`, tied together by wiki links. */
export function toMarkdown(articles: readonly StoredArticle[]): ExportedFile[] {
  const names = noteNames(articles);
  const notes = articles.map((article) => ({
    name: `Articles/${names.get(article.id)}.md`,
    text: note(article, articles, names),
  }));
  return [...notes, ...actorNotes(articles, names), ...storyNotes(articles, names)];
}

/** Day and title; articles of one day and title are told apart by a number. */
function noteNames(articles: readonly StoredArticle[]): Map<number, string> {
  const taken = new Set<string>();
  const names = new Map<number, string>();
  for (const article of articles) {
    const base = `${dayOf(article)} ${fileName(article.title)}`;
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base} ${number}`;
    taken.add(name.toLowerCase());
    names.set(article.id, name);
  }
  return names;
}

function note(article: StoredArticle, all: readonly StoredArticle[], names: ReadonlyMap<number, string>): string {
  const { brief } = article;
  const story = all.filter(
    ({ id, storyId }) => storyId !== undefined && storyId === article.storyId && id !== article.id,
  );
  const properties = [
    ['title', quoted(article.title)],
    ['url', quoted(article.url)],
    ['site', quoted(article.site)],
    ['lang', quoted(article.lang)],
    ...(article.published ? [['published', quoted(article.published)]] : []),
    ['read', `[${article.readAt.map((time) => quoted(iso(time))).join(', ')}]`],
    ['authors', `[${brief.article.authors.map(quoted).join(', ')}]`],
    ['starred', String(article.starred)],
  ];
  const parts = [
    `---\n${properties.map(([name, value]) => `${name}: ${value}`).join('\n')}\n---`,
    `# ${plain(article.title)}`,
    brief.summary.map(({ text }) => `> ${plain(text)}`).join('\n>\n'),
    section(
      'Who',
      brief.actors.map(
        ({ name, role }) => `- ${link(`Actors/${fileName(name)}`, name)}${role ? `, ${plain(role.text)}` : ''}`,
      ),
    ),
    section(
      'When',
      brief.dates.map(
        ({ edtf, sentence }) =>
          `- **${edtf}** ${plain(brief.article.blocks[sentence.block]?.text.slice(sentence.start, sentence.end) ?? article.title)}`,
      ),
    ),
    section(
      'Story',
      story.map(({ id, title }) => `- ${link(`Articles/${names.get(id)}`, title)}`),
    ),
    section('Text', [
      brief.article.blocks
        .map(({ kind, text }) =>
          kind === 'heading'
            ? `### ${plain(text)}`
            : kind === 'quote'
              ? `> ${plain(text)}`
              : kind === 'item'
                ? `- ${plain(text)}`
                : plain(text),
        )
        .join('\n\n'),
    ]),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function actorNotes(articles: readonly StoredArticle[], names: ReadonlyMap<number, string>): ExportedFile[] {
  const lines = new Map<string, string[]>();
  for (const article of articles) {
    for (const { name, role } of article.brief.actors) {
      const file = fileName(name);
      const line = `- ${dayOf(article)} ${link(`Articles/${names.get(article.id)}`, article.title)}${role ? `: ${plain(role.text)}` : ''}`;
      lines.set(file, [...(lines.get(file) ?? []), line]);
    }
  }
  return [...lines].map(([name, items]) => ({
    name: `Actors/${name}.md`,
    text: `# ${plain(name)}\n\n${items.join('\n')}\n`,
  }));
}

function storyNotes(articles: readonly StoredArticle[], names: ReadonlyMap<number, string>): ExportedFile[] {
  const stories = Map.groupBy(
    articles.filter(({ storyId }) => storyId !== undefined),
    ({ storyId }) => storyId!,
  );
  return [...stories].map(([id, members]) => {
    const inOrder = members.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
    const title = inOrder.at(-1)!.title;
    const items = inOrder.map(
      (article) => `- ${dayOf(article)} ${link(`Articles/${names.get(article.id)}`, article.title)}`,
    );
    return { name: `Stories/${id} ${fileName(title)}.md`, text: `# ${plain(title)}\n\n${items.join('\n')}\n` };
  });
}

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `## ${title}\n\n${lines.join('\n')}`;
const link = (target: string, label: string): string => `[[${target}|${plain(label).replace(/[|[\]]/g, ' ')}]]`;
/** A string in YAML's double quotes, which JSON's are. */
const quoted = (text: string): string => JSON.stringify(text);
/** Text of a page as text: nothing in it becomes markup. */
const plain = (text: string): string =>
  text.replace(/([\\`*_[\]<>~$|])/g, '\\$1').replace(/^(\s*)([#+-]|\d+[.)])(\s)/, '$1\\$2$3');
