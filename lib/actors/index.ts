// The door of the room `actors`: who a story speaks of, and the recogniser behind it.
export { findActors } from './find.ts';
export { type ActorModel, loadActorModel, tagEntities } from './tagger/index.ts';
