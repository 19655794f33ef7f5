// Spans become painted ranges, and back. Runs in the page; changes no node of it.

export { HoverCard } from './card.ts';
export { locate } from './locate.ts';
export { lookedAt } from './looked-at.ts';
export { type Mark, Marker, type Marking } from './marker.ts';
export { parsed, settled } from './settled.ts';
