// The part of Citation.js (https://citation.js.org) that reads BibTeX and RIS; it ships no types.

declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** Reads data of one of the plug-ins' types one step further. Throws where the data is not of that type. */
      data(data: unknown, type: string): unknown;
    };
  };
}
