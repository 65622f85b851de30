import type { Exportable, FormatName, PaperStatus, ViewRow } from '../../../server/src/lsp/custom-requests';
import type { Order } from '../views/arrange';

/** What the client itself says to the user, in one language. Titles of commands and views stand in `package.nls*.json`. */
export interface ClientWords {
  readonly server: {
    readonly restarted: string;
    readonly gaveUp: string;
    readonly restart: string;
    readonly showLog: string;
    readonly failed: (reason: string) => string;
    readonly indexed: (papers: number) => string;
  };
  readonly views: {
    readonly library: string;
    readonly reveal: string;
    readonly nothingFits: string;
    readonly onlyMarked: string;
    readonly sortBy: string;
    readonly filterBy: string;
    /** Marks the order that a view has now. */
    readonly current: string;
    readonly orders: Readonly<Record<Order, string>>;
    /** Read out behind a row; what is plain needs no word. */
    readonly states: Readonly<Record<ViewRow['state'], string>>;
  };
  readonly status: {
    readonly reading: string;
    readonly counts: (body: number, notes: number) => string;
    /** Markdown. */
    readonly details: (status: PaperStatus) => string;
    readonly click: string;
  };
  readonly works: {
    readonly none: string;
    readonly copied: (count: number) => string;
  };
  readonly unresolved: {
    readonly none: string;
    readonly nth: (nth: number, count: number) => string;
  };
  readonly notes: { readonly notHere: string };
  readonly lists: {
    readonly noAbbreviations: string;
    readonly empty: string;
  };
  readonly exports: {
    /** What the files are called, without their extensions. */
    readonly names: Readonly<Record<Exportable, string>>;
    /** Head the choice of a format. */
    readonly titles: Readonly<Record<Exportable, string>>;
    readonly formats: Readonly<Record<FormatName | 'list', string>>;
    readonly saved: (file: string) => string;
    readonly open: string;
    readonly isThere: (file: string) => string;
    readonly overwrite: string;
  };
  readonly samples: { readonly folder: string };
  /** What the status bar's click offers, by the commands' ids, in this order. */
  readonly commands: Readonly<Record<string, string>>;
}
