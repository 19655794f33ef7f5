// Out to where people work. Everything here is pure: stored articles in, text out.
export type { ExportedFile, TextFormat } from './file.ts';
export { type Vault, vault } from './markdown.ts';
export { cslJson, ris } from './references.ts';
export { csv, json } from './tables.ts';
