// What the reader does to the history, from whatever view.
import type { ExportFormat } from '../../components/library/backup.tsx';

export interface Actions {
  star(id: number, on: boolean): void;
  /** With the offer to take it back. */
  forget(ids: number[]): void;
  /** Opens an address of the web in a new tab. */
  page(address: string): void;
  /** These articles as a file among the reader's downloads. */
  exportAs(ids: number[], format: ExportFormat): void;
}
