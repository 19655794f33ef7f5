// The door of sharing: records of what was done on each device, as files, and their merge. It knows neither folders nor databases:
// a carrier brings the files, a store has the history.
export type { Carrier, OtherDevice, Self, Store } from './carrier.ts';
export { exchange, takeOut } from './exchange.ts';
export { fileIdIn, fileName, LONGEST_NAME, opened, type Trouble, troubleOf } from './file.ts';
export { type Heard, type Received, receive } from './receive.ts';
export { type Key, keyFrom, newKeyMark } from './seal.ts';
export { send } from './send.ts';
export { stampAfter, stampOf } from './stamp.ts';
export { keysFor, lookAt, type There } from './unlock.ts';
