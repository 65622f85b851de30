/** What the client itself says to the user, in one language. Titles of commands and views stand in `package.nls*.json`. */
export interface ClientWords {
  readonly server: {
    readonly restarted: string;
    readonly gaveUp: string;
    readonly restart: string;
    readonly showLog: string;
    readonly failed: (reason: string) => string;
  };
}
