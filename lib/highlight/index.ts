// Spans become painted ranges, and back. Runs in the page; changes no node of it.
export { locate } from './locate.ts';
export { type CardText, type Mark, Marker, type Marking, type Placed } from './marker.ts';
export { settled } from './settled.ts';
