// What the reader does to the history, from whatever view.
export interface Actions {
  star(id: number, on: boolean): void;
  /** With the offer to take it back. */
  forget(ids: number[]): void;
}
