// The door of the room `language`: which language a text is in, its sentences, its words, and folding for comparison.
export { detectLanguage } from './detect.ts';
export { fold } from './fold.ts';
export { type Range, splitSentences } from './sentences.ts';
export { tokenise } from './tokens.ts';
