import assert from 'node:assert/strict';
import { isBibliographyHeading } from '../../server/src/reading/bibliography-heading';

describe('the heading of a bibliography', () => {
  for (const text of [
    'References',
    '4.2 REFERENCES',
    'Selected Bibliography',
    'V. Works Cited:',
    'Selected Works Cited',
    'List of References',
    'Fuentes y bibliografía',
    'Referencias bibliográficas',
    'Referências',
    'Références bibliographiques',
    'Bibliographie sélective',
    'Sources et bibliographie',
    'Riferimenti bibliografici',
    'Opere citate',
    'Quellen- und Literaturverzeichnis',
    'Bibliography, Sources, and Works Cited',
    'Works\u00a0 Cited',
  ])
    it(text, () => assert.ok(isBibliographyHeading(text)));

  for (const text of [
    'Sources of Law',
    'Works',
    'Cited',
    'Selected',
    'References and Bibliography and Sources and Literature',
    'Notes and References',
    'Literature Review',
    'References to Harbors',
    '',
  ])
    it(`no such heading: ‘${text}’`, () => assert.ok(!isBibliographyHeading(text)));
});
