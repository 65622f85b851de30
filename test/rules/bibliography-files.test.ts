import { strict as assert } from 'node:assert';
import { readBibliography } from '../../server/src/library/bibliography/read';
import { Library } from '../../server/src/library/library';
import { readPaper } from '../../server/src/paper/read-paper';
import { checkBibliography, checkPaper } from '../../server/src/rules';

const BIB = `@book{marsh2004, author = {Marsh, Olga}, title = {Pilots}, year = 2004}
@book{bloem2010, author = {Bloem, Ida}, title = {Dikes}, year = 2010}
@book{stone2001, author = {Stone, Paul}, title = {Oil}, year = 2001}
`;

/** The findings on a paper beside which lies `ports.bib`; other files are not there. */
function findingsOn(text: string, bib = BIB) {
  const library = new Library();
  const paper = readPaper('file:///p/a.md', text);
  library.put(paper);
  library.putBibliography(readBibliography('file:///p/ports.bib', 'bibtex', bib));
  return checkPaper(paper, Object.assign(library, { fileExists: () => false }));
}

function messages(text: string): readonly string[] {
  return findingsOn(text).map(({ code, message, related, fixes }) =>
    [code, message, ...related.map((other) => other.message), ...fixes.map(({ title }) => title)].join(' | '),
  );
}

const NAMED = '---\nbibliography: ports.bib\n---\n\n';

describe('citations and bibliography files', () => {
  it('a key that the file has needs no entry in the paper', () => {
    assert.deepEqual(messages(`${NAMED}Pilots are dear [@marsh2004; see @bloem2010, p. 3], as @stone2001 says.\n`), []);
  });

  it('a key that no file has is missing, and the nearest is offered', () => {
    assert.deepEqual(messages(`${NAMED}Pilots are dear [@marhs2004; @nobody1999; @marsh2005].\n`), [
      'citation-missing | “@marhs2004” has no entry in the bibliography. | The nearest entry: marsh2004. | Write @marsh2004',
      'citation-missing | “@nobody1999” has no entry in the bibliography.',
      'citation-missing | “@marsh2005” has no entry in the bibliography. | The nearest entry: marsh2004.',
    ]);
    // What stands in the sentence may be a handle, unless it ends as keys do.
    assert.deepEqual(messages(`${NAMED}Ask @harbormaster, or read @moss2002.\n`), [
      'citation-missing | “@moss2002” has no entry in the bibliography.',
    ]);
    const [finding] = findingsOn(`${NAMED}Pilots are dear [see -@marhs2004, p. 3].\n`);
    const [{ span, newText }] = finding!.fixes[0]!.edits as [{ span: { start: number; end: number }; newText: string }];
    const text = `${NAMED}Pilots are dear [see -@marhs2004, p. 3].\n`;
    assert.equal(text.slice(0, span.start) + newText + text.slice(span.end), text.replace('marhs', 'marsh'));
  });

  it('a handle is no citation', () => {
    assert.deepEqual(messages(`${NAMED}Pilots are dear [@marsh2004], wrote @harborwatch.\n`), []);
  });

  it('nothing is said where no file is the paper’s', () => {
    assert.deepEqual(messages('Pilots are dear [@nobody1999].\n'), []);
    assert.equal(messages('Pilots are dear [@nobody1999] and proud [@marsh2004].[^1]\n\n[^1]: Or so.\n').length, 1);
  });

  it('a file that is not there is said once', () => {
    assert.deepEqual(messages('---\nbibliography: [ports.bib, lost.bib]\n---\n\nPilots are dear [@nobody1999].\n'), [
      'bibliography-missing | There is no bibliography file “lost.bib”.',
    ]);
    assert.deepEqual(
      messages('---\nbibliography: https://harbor.example/ports.bib\n---\n\nPilots [@nobody1999].\n'),
      [],
    );
  });

  it('prose needs an entry in the paper or in a file', () => {
    const two = 'Pilots are dear (Marsh 2004), dikes are not (Bloem 2010).';
    assert.deepEqual(messages(`${NAMED}${two}\n`), []);
    assert.deepEqual(messages(`${NAMED}${two} Oil floats (Ruiz 2003).\n`), [
      'citation-missing | “Ruiz 2003” has no entry in the bibliography.',
    ]);
    // One is too few to know how the paper cites.
    assert.deepEqual(messages(`${NAMED}Pilots are dear (Marsh 2004). Oil floats (Ruiz 2003).\n`), []);
  });

  it('errors stand in the file itself', () => {
    const text = `${BIB}@book{marsh2004, title = {Again}}\n@book{open, title = {Never\n`;
    const findings = checkBibliography(readBibliography('file:///p/ports.bib', 'bibtex', text));
    assert.deepEqual(
      findings.map(({ code, severity, span, message }) => [code, severity, text.slice(span.start, span.end), message]),
      [
        ['bibliography-malformed', 'warning', 'marsh2004', '“marsh2004” is the key of another entry already.'],
        ['bibliography-malformed', 'error', '@book{open', 'Nothing ends this entry.'],
      ],
    );
    const severities = { 'bibliography-malformed': 'off' as const };
    assert.deepEqual(checkBibliography(readBibliography('file:///p/ports.bib', 'bibtex', text), { severities }), []);
  });
});
