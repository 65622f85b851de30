import assert from 'node:assert/strict';
import { isAbbreviationsHeading } from '../../server/src/reading/abbreviations-heading';

describe('the heading of a list of abbreviations', () => {
  for (const text of [
    'Acronyms',
    'List of Acronyms and Abbreviations',
    'GLOSSARY, ACRONYMS AND ABBREVIATIONS',
    'Definitions:',
    '2. Siglas y acrónimos',
    'Lista de siglas e abreviaturas utilizadas',
    'Liste des sigles et abréviations',
    'Elenco delle sigle',
    'Liste des sigles utilisés',
    'Abkürzungsverzeichnis',
    'IV. Abbreviations Used',
    'Glossary .',
  ])
    it(text, () => assert.ok(isAbbreviationsHeading(text)));

  for (const text of [
    'Acronyms in the Archives',
    'List of Figures',
    'Acronyms, ',
    'and abbreviations',
    'Used',
    'Glossary of',
    '',
  ])
    it(`no such heading: ‘${text}’`, () => assert.ok(!isAbbreviationsHeading(text)));
});
