import { strict as assert } from 'node:assert';
import { PAPER_FILES } from '../../server/src/host/source';
import { DEFAULT_SETTINGS, parseSettings } from '../../server/src/lsp/settings';

describe('settings', () => {
  it('are the defaults where nothing is set, or nothing that makes sense', () => {
    for (const ibid of [
      null,
      undefined,
      7,
      {
        rules: 'off',
        files: [],
        diagnostics: { scope: 'galaxy' },
        backReferences: { guard: true, commentNotes: 'jump' },
      },
    ]) {
      assert.deepEqual(parseSettings(ibid), DEFAULT_SETTINGS);
    }
    assert.deepEqual(parseSettings({ rules: { 'note-missing': 'shout' } }), DEFAULT_SETTINGS);
  });

  it('take severities, patterns and scope, and the editor’s own files.exclude', () => {
    const settings = parseSettings(
      {
        rules: { 'note-missing': 'off' },
        files: { exclude: ['old/**'] },
        bibliography: { files: ['../library.bib', 7] },
        library: { sources: { 'scan-17.md': '10.1000/182', 'scan-18.md': 18, 'scan-19.md': ' ' } },
        diagnostics: { scope: 'workspace' },
        backReferences: { guard: 'accept', commentNotes: 'skip', inlayHints: false },
      },
      { '**/.git': true, '**/keep': false, '**/when': { when: '$(basename).ts' } },
    );
    assert.deepEqual(settings, {
      severities: { 'note-missing': 'off' },
      files: { include: PAPER_FILES.include, exclude: ['old/**', '**/.git'] },
      bibliographies: ['../library.bib'],
      sources: { 'scan-17.md': '10.1000/182' },
      scope: 'workspace',
      guard: 'accept',
      commentNotes: 'skip',
      inlayHints: false,
    });
  });
});
