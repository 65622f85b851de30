import type { Paper } from '../paper/paper';
import type { Flow } from '../text/flow';

/**
 * Answers for any flow whether it belongs to a table of contents, which names what the paper spells out later: the lines
 * under its heading up to the first sentence, and elsewhere rows such as `Table 5: Pilots of the PSB 68`.
 */
export function contents(paper: Paper): (flow: Flow) => boolean {
  const start = paper.flows.findIndex(({ text }) => text.length < LONGEST_HEADING && HEADING.test(text));
  const end = paper.flows.findIndex(({ text }, i) => i > start && SENTENCE.test(text));
  const listed = new Set(start < 0 ? [] : paper.flows.slice(start, end < 0 ? undefined : end));
  return (flow) =>
    listed.has(flow) || (ENDS_IN_PAGE.test(flow.text) && ROW.test(flow.text) && !SENTENCE.test(flow.text));
}

const LONGEST_HEADING = 30;

// `Contents`, `Table of Contents`, `Índice`, `Inhaltsverzeichnis`
const HEADING =
  /^(?:(?:table of )?contents|[íi]ndice(?: general)?|contenido|sum[áa]rio|sommaire|table des mati[èe]res|inhalt(?:sverzeichnis)?|indice|sommario):?$/i;

// `The pilots were asked late.`: a row may have a full stop, but not behind six words in a row
const SENTENCE = /(?:[A-Za-zÀ-ɏ,’'-]{1,40} ){6}[A-Za-zÀ-ɏ’'-]{1,40}\.(?: |$)/;

// `… 68`
const ENDS_IN_PAGE = / \d{1,3}$/;

// `Table 5: `, `Appendix B. `, `5.1 Zentrale`
const ROW = /^(?:[A-Z][a-zé]{2,8} (?:\d{1,2}|[A-Z]|[IVX]{1,4})[:.–— ]|\d{1,2}(?:\.\d{1,2}){0,3}\.? [A-ZÀ-Þ])/;
