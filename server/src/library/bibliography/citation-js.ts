type Plugins = typeof import('./citation-js-plugins');

/**
 * Citation.js (https://citation.js.org), with its readers of BibTeX and RIS. It is loaded when the first entry is asked
 * for: that takes 20 ms, which a session without bibliography files need not spend.
 */
export function citationJs(): Plugins['plugins'] {
  loaded ??= load();
  return loaded.plugins;
}

let loaded: Plugins | undefined;

/** By `require`, since whoever asks for an entry's fields asks at once; what is bundled has it in a file of its own. */
function load(): Plugins {
  return require('./citation-js-plugins') as Plugins;
}
