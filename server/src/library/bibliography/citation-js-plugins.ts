import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

export { plugins } from '@citation-js/core';
