/**
 * The source with each line blank that holds nothing to read: the fence of a div, a command to a site generator, what
 * kramdown is told of the block before, and, where somebody writes for TeX, its commands and comments. As many lines as
 * before; their lengths change.
 */
export function withoutDirectives(source: string): string {
  const plain = source.includes('\n\\footnotetext{') ? source.replace(FOOTNOTES, '') : source;
  const marked = FENCES.some((fence) => plain.includes(fence)) ? plain.replace(DIRECTIVE, '') : plain;
  if (!TEX.test(marked)) return marked;
  const head = TITLE_BLOCK.exec(marked)?.[0] ?? '';
  return head + marked.slice(head.length).replace(TEX_LINE, '');
}

/** `% Quiet Harbors`, `% Ann Lee`: Pandoc's title, authors and date at a text's head are no comments. */
const TITLE_BLOCK = /^(?:%[^\n]*\n){1,3}/;

/** What `DIRECTIVE` begins with, which most papers have none of. */
const FENCES = [':::', '{{<', '{{%', '{%', '\n{:'];

/**
 * `::: {.callout-note}`, `:::`, `{{< toc >}}`, `{{% notice %}}`, `{% include x.html %}`, `{: .small}`, and
 * `1. TOC` above `{:toc}`, the place of a table of contents: a line that holds nothing to read
 */
const DIRECTIVE =
  /^[ \t]{0,12}(?::{3,}[^\n]{0,200}|\{\{[<%][^\n]{0,400}[>%]\}\}|\{%[^\n]{0,400}%\}|\{:[^{}\n]{0,200}\}|(?:[-*+]|1\.)[ \t]+[^\n]{1,60}(?=\n[ \t]{0,12}\{:[ \t]?toc\b))[ \t]{0,12}$/gm;

/** The lines `\footnotetext{` and `}` around the notes of a page, as converters of scanned pages write them. */
const FOOTNOTES = /^(?:\\footnotetext\{|\})[ \t]*$/gm;

/** `\label{`, `\newpage`: only who writes for TeX has such commands at the head of a line. */
const TEX = /^\\(?:label|begin|newpage|usepackage|newcommand|renewcommand|input|setcounter)\b/m;

/** `% later: the tides`, not behind a number that ends a line; `\label{sec:quays}`, `\fancyhead[LO,RE]{}`, `\begin{center}` */
const TEX_LINE =
  /^[ \t]{0,12}(?:(?<!\d[ \t\r]{0,3}\n[ \t]{0,12})%[^\n]*|\\(?:label|begin|end|newpage|clearpage|pagebreak|pagestyle|thispagestyle|pagenumbering|fancyhead|fancyfoot|usepackage|newcommand|renewcommand|input|include|setcounter|setlength|vspace|hspace|bibliographystyle|addcontentsline)\b\*?(?:\[[^\]\n]{0,80}\]|\{[^}\n]{0,120}\}){0,6})[ \t]{0,12}$/gm;
