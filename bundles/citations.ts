// Citation.js, which reads the fields of an entry of BibTeX or RIS: few sessions ask for it, and a browser loads what it
// is given.
export { plugins } from '../server/src/library/bibliography/citation-js-plugins';
