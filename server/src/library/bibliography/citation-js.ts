type Plugins = typeof import('@citation-js/core').plugins;

/**
 * Citation.js (https://citation.js.org), with its readers of BibTeX and RIS. It is loaded when the first entry is asked
 * for: that takes 20 ms, which a session without bibliography files need not spend.
 */
export function citationJs(): Plugins {
  plugins ??= load();
  return plugins;
}

let plugins: Plugins | undefined;

/** By `require`, since whoever asks for an entry's fields asks at once; bundles put the package itself in its place. */
function load(): Plugins {
  const core = require('@citation-js/core') as { readonly plugins: Plugins };
  require('@citation-js/plugin-bibtex');
  require('@citation-js/plugin-ris');
  return core.plugins;
}
