// Out to where people work. Everything here is pure: stored articles in, text files out.
export type { ExportedFile } from './file.ts';
export { toMarkdown } from './markdown.ts';
export { toCslJson, toRis } from './references.ts';
export { toCsv, toJson } from './tables.ts';
