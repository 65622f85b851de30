import { strict as assert } from 'node:assert';
import { flowsOf, outlineOf, read } from '../support/read';
import { headingsIn, MORE, PROSE } from './prose';

describe('headings', () => {
  it('with number signs, closed or not', () => {
    assert.deepEqual(headingsIn('## The ice', '', PROSE, '', '### The pilots ###', '', MORE), [
      '## The ice',
      '### The pilots',
    ]);
  });

  it('underlined by tags', () => {
    assert.deepEqual(headingsIn('<u>The ice</u>', '', PROSE, '', '<u>The pilots</u>', '', MORE), [
      '## The ice',
      '## The pilots',
    ]);
  });

  it('by commands of TeX that a converter has left', () => {
    const lines = ['\\section*{2. The Ice}', '', PROSE, '', '\\subsection*{2.1 Pilots}', '', MORE];
    assert.deepEqual(headingsIn(...lines), ['## 2. The Ice', '### 2.1 Pilots']);
  });

  it('below a title that front matter gives', () => {
    const outline =
      (...front: readonly string[]) =>
      (first: string, second: string) =>
        outlineOf(read(...front, '', first, '', PROSE, '', second, '', MORE));
    const yaml = outline('---', 'title: "Quiet Harbors"', 'date: 2004', '---');
    const below = outline('---', 'title: |', '  Quiet Harbors', '---');
    for (const titled of [yaml, below]) {
      assert.deepEqual(titled('## Introduction', '### The ice'), ['## Introduction', '### The ice']);
      assert.deepEqual(titled('# Introduction', '# The ice'), ['## Introduction', '## The ice']);
      assert.deepEqual(titled('# Quiet Harbors', '## The ice'), ['# Quiet Harbors', '## The ice']);
      assert.deepEqual(titled('# Quiet Harbors of the North', '## Ice'), ['# Quiet Harbors of the North', '## Ice']);
    }
    for (const untitled of [outline('---', 'date: 2004', '---'), outline('---', 'title:', 'author: Ann Lee', '---')])
      assert.deepEqual(untitled('## Quiet Harbors', '### The ice'), ['# Quiet Harbors', '### The ice']);
  });

  it('that end with a full stop: one word, and a verb with a capital among words with capitals', () => {
    const lines = [
      'Pilots.',
      '',
      PROSE,
      '',
      'What Was Left After the Ice.',
      '',
      MORE,
      '',
      'The ice was left.',
      '',
      PROSE,
    ];
    assert.deepEqual(headingsIn(...lines), ['## Pilots.', '## What Was Left After the Ice.']);
  });

  it('that name a first part, with a colon', () => {
    const outline = outlineOf(
      read('# Quiet Harbors', '', 'Ann Lee', '', 'Abstract:', '', PROSE, '', 'Pilots:', '', MORE),
    );
    assert.deepEqual(outline, ['# Quiet Harbors', '## Abstract:']);
  });

  it('are no number of a report', () => {
    assert.deepEqual(headingsIn('**R40512**', '', PROSE, '', '**GAO-10-512**', '', MORE, '', '**Quay 9**', '', PROSE), [
      '## Quay 9',
    ]);
  });

  it('are no numbered paragraphs of a sentence and more', () => {
    const steps = ['(1) The pilots of the pier. All of them retire.', '(2) The Ice', '(3) The Quays'];
    assert.deepEqual(headingsIn(...steps.flatMap((step) => [step, '', PROSE, ''])), [
      '## (2) The Ice',
      '## (3) The Quays',
    ]);
  });

  it('in HTML', () => {
    assert.deepEqual(headingsIn('<h2 id="ice">The ice</h2>', '', PROSE, '', '<h3>The *pilots*</h3>', MORE), [
      '## The ice',
      '### The pilots',
    ]);
  });

  it('underlined', () => {
    assert.deepEqual(headingsIn('The ice', '-------', '', PROSE), ['## The ice']);
  });

  it('underlined, with a number before', () => {
    const lines = ['1. The ice', '----------', '', PROSE, '', '2. “Pilots” and Piers', '----', '', MORE];
    assert.deepEqual(headingsIn(...lines), ['## 1. The ice', '## 2. “Pilots” and Piers']);
    assert.deepEqual(headingsIn(PROSE, '', '1. The pilots were asked.', '----', '', MORE), []);
  });

  it('bold by low lines, above its text and below it', () => {
    assert.deepEqual(headingsIn('__The ice__', PROSE, '', MORE, '__The pilots__', '', PROSE), [
      '## The ice',
      '## The pilots',
    ]);
  });

  it('not the second line of bold words, blanks at their end or not', () => {
    for (const end of ['', ' ', '  ', '\r'])
      assert.deepEqual(headingsIn(`**Table 1: Ports by the hour and by the**${end}`, '**day**', '', PROSE), []);
  });

  it('a rule right under a paragraph is a page rule, not an underline', () => {
    assert.deepEqual(headingsIn(PROSE, '---', '', MORE), []);
  });

  it('of an annex in capitals, whatever follows', () => {
    const list = ['1. Pilot, 4 March', '2. Clerk, 9 March'];
    assert.deepEqual(
      headingsIn('## The ice', '', PROSE, '', 'ANNEX A: INTERVIEWS', '', ...list, '', '## Notes', '', MORE),
      ['## The ice', '## ANNEX A: INTERVIEWS', '## Notes'],
    );
  });

  it('not the line that says what a table is called, behind its label alone', () => {
    const table = ['| Port | Hour |', '| --- | --- |', '| North | 9 |', ''];
    const lines = ['**Table 1**', '', '*Ports by the hour*', '', ...table, '## The ice', '', PROSE];
    assert.deepEqual(headingsIn(...lines), ['## The ice']);
    assert.deepEqual(headingsIn('**Tab. 2 – Porti per ora**', '', ...table, '## The ice', '', PROSE), ['## The ice']);
  });

  it('a number’s line behind the source of a table, above another number’s', () => {
    const table = ['Tabla 1. Muelles', '', '| Port | Hour |', '| --- | --- |', '| North | 9 |', ''];
    const source = ['Fuente: registro propio.', ''];
    const lines = ['1. El hielo', '', PROSE, '', ...table, ...source, '2. La marea', '', '2.1. El norte', '', MORE];
    assert.deepEqual(headingsIn(...lines).slice(-2), ['## 2. La marea', '### 2.1. El norte']);
  });

  it('bold, italic, bold and italic', () => {
    const lines = ['**The ice**', '', PROSE, '', '*The pilots*', '', MORE, '', '***The ministries***', '', PROSE];
    assert.deepEqual(
      headingsIn(...lines).map((line) => line.replace(/^#+ /, '')),
      ['The ice', 'The pilots', 'The ministries'],
    );
  });

  it('one style is one level, a style inside another lies below it', () => {
    const paper = read(
      '**Quiet Harbors**',
      '',
      'Ann Lee',
      '',
      PROSE,
      '',
      '**The ice**',
      '',
      PROSE,
      '',
      '*The north*',
      '',
      MORE,
      '',
      '**The pilots**',
      '',
      PROSE,
      '',
      '*The south*',
      '',
      MORE,
    );
    assert.deepEqual(outlineOf(paper), [
      '# Quiet Harbors',
      '## The ice',
      '### The north',
      '## The pilots',
      '### The south',
    ]);
  });

  it('numbered sections are sisters of the introduction, and what is numbered in them lies below', () => {
    const sections = [
      '**Introduction**',
      'I. The ice',
      '1. The north',
      '2. The south',
      'II. The pilots',
      '**Conclusions**',
    ];
    const paper = read('**Quiet Harbors**', '', 'Ann Lee', '', ...sections.flatMap((one) => [one, '', PROSE, '']));
    assert.deepEqual(outlineOf(paper), [
      '# Quiet Harbors',
      '## Introduction',
      '## I. The ice',
      '### 1. The north',
      '### 2. The south',
      '## II. The pilots',
      '## Conclusions',
    ]);
  });

  it('in capitals', () => {
    assert.deepEqual(headingsIn('THE ICE AND THE PILOTS', '', PROSE), ['## THE ICE AND THE PILOTS']);
  });

  it('plain short lines over prose', () => {
    assert.deepEqual(headingsIn('The ice and its price', '', PROSE, '', 'Who pays the pilots?', '', MORE), [
      '## The ice and its price',
      '## Who pays the pilots?',
    ]);
  });

  it('short lines with a full stop, where there are several', () => {
    assert.deepEqual(headingsIn('New dangers at sea.', '', PROSE, '', 'Old habits ashore.', '', MORE), [
      '## New dangers at sea.',
      '## Old habits ashore.',
    ]);
    assert.deepEqual(headingsIn('New dangers at sea.', '', PROSE), []);
  });

  it('numbered', () => {
    const lines = ['1) Exchange of pilots', '', PROSE, '', '2) Exchange of charts', '', MORE];
    assert.deepEqual(
      headingsIn(...lines).map((line) => line.replace(/^#+ /, '')),
      ['1) Exchange of pilots', '2) Exchange of charts'],
    );
  });

  it('numbered by sections', () => {
    const paper = read('# Quiet Harbors', '', PROSE, '', '2.1 The ice', '', PROSE, '', '2.2 The pilots', '', MORE);
    assert.deepEqual(
      paper.outline.map(({ number }) => number),
      [undefined, '2.1', '2.2'],
    );
  });

  it('numbered by letters in numbered sections; the letters of an abbreviation are no number', () => {
    const paper = read(
      '# I. Quiet Harbors',
      '## I.A. The ice',
      '## I.2.b) The pilots',
      '# U.S. ports',
      '# U.S.A. A list',
    );
    assert.deepEqual(
      paper.outline.map(({ number }) => number),
      ['I', 'I.A', 'I.2.b', undefined, undefined],
    );
  });

  it('numbered, over the first heading below them or over a table', () => {
    const headings = headingsIn(
      PROSE,
      '',
      'I. The ice',
      '',
      '1. The north',
      '',
      PROSE,
      '',
      'Table 1. Ice by year',
      '',
      'North      12',
      '',
      'II. The pilots',
      '',
      'Table 2. Pilots by year',
      '',
      'North      7',
      '',
      '2. The south',
      '',
      MORE,
    );
    assert.deepEqual(headings, ['## I. The ice', '### 1. The north', '## II. The pilots', '### 2. The south']);
    const decimal = ['3. The ice', '', '3.1 The north', '', PROSE, '', '4. The pilots', '', '4.1 The south', '', MORE];
    const behindTable = headingsIn(
      '2. The years',
      '',
      PROSE,
      '',
      'Table 1. Ice by year',
      '',
      'North    12',
      '',
      ...decimal,
    );
    assert.ok(behindTable.includes('## 3. The ice'), behindTable.join(', '));
  });

  it('numbered without a stop, where the numbers rise', () => {
    const sections = [
      '1 Das Eis',
      '',
      PROSE,
      '',
      '2 Die Lotsen',
      '',
      '2.1 Der Norden',
      '',
      MORE,
      '',
      '2.2 Der Süden',
      '',
      PROSE,
    ];
    assert.deepEqual(headingsIn(PROSE, '', ...sections, '', '3 Das Ende', '', MORE), [
      '## 1 Das Eis',
      '## 2 Die Lotsen',
      '### 2.1 Der Norden',
      '### 2.2 Der Süden',
      '## 3 Das Ende',
    ]);
    assert.deepEqual(headingsIn(PROSE, '', '7 Lotsen', '', PROSE, '', '9 Schiffe', '', MORE), []);
  });

  it('over a list of abbreviations, in plain words', () => {
    const rows = ['HLB     Harbor Lights Board', 'NPRA    North Pilots Register Act'];
    for (const title of ['Abkürzungsverzeichnis', 'Lista de siglas e abreviaturas', 'Elenco delle sigle']) {
      assert.deepEqual(headingsIn(PROSE, '', title, '', ...rows, '', MORE), [`## ${title}`]);
    }
  });

  it('run in before their text', () => {
    const paper = read(
      '# Quiet Harbors',
      '',
      PROSE,
      '',
      `a) Defining duties. ${PROSE}`,
      '',
      `b) Sharing the cost. ${MORE}`,
    );
    assert.deepEqual(
      paper.outline.slice(1).map(({ title }) => title),
      ['a) Defining duties.', 'b) Sharing the cost.'],
    );
    assert.ok(flowsOf(paper, 'paragraph').includes(MORE));
    const set = read(
      '# Quiet Harbors',
      '',
      PROSE,
      '',
      `*2.1. Duties.* ${PROSE}`,
      '',
      `*2.2. Costs.* ${MORE}`,
      '',
      `*3 of them.* ${MORE}`,
    );
    assert.deepEqual(
      set.outline.slice(1).map(({ title }) => title),
      ['2.1. Duties.', '2.2. Costs.'],
    );
  });

  it('bold on a line of their own, over or under a paragraph without a blank line', () => {
    assert.deepEqual(headingsIn('**The ice**', PROSE, '', MORE, '**The pilots**', '', PROSE), [
      '## The ice',
      '## The pilots',
    ]);
    assert.deepEqual(headingsIn('**Note: ice**', PROSE, '', '**Figure 1. Ice**', PROSE), []);
  });

  it('plain on a line of their own, right over paragraphs of one long line', () => {
    const [first, second] = [`${PROSE} ${MORE}`, `${MORE} ${PROSE}`];
    assert.deepEqual(headingsIn('The Price of the Ice', first, '', 'Pilots and Quays', second), [
      '## The Price of the Ice',
      '## Pilots and Quays',
    ]);
    assert.deepEqual(headingsIn('The Price of the Ice', first), []);
    const goesOn = ['Pilots and Old', `Northern Quays The ${second}`];
    assert.deepEqual(headingsIn('The Price', `of Ice ${first}`, '', ...goesOn), []);
    assert.deepEqual(headingsIn('The Price and the Late', `Ice We ${first}`, '', ...goesOn), [
      '## The Price and the Late Ice',
      '## Pilots and Old Northern Quays',
    ]);
    assert.deepEqual(headingsIn('In the Ministry of the', first, '', 'Pilots wait on Quays', second), []);
    const broken = (text: string) => text.replace(/(.{50}\S*) /g, '$1\n');
    assert.deepEqual(headingsIn('The Price of the Ice', broken(first), '', 'Pilots and Quays', broken(second)), []);
  });

  it('without their note marks, which call notes all the same', () => {
    const paper = read('# Quiet Harbors', '', PROSE, '', '## The ice[^1]', '', MORE, '', '[^1]: Lee.');
    assert.deepEqual(outlineOf(paper), ['# Quiet Harbors', '## The ice']);
    assert.equal(paper.markers[0]!.note, 0);
  });

  it('a section ends where the next heading of its level or above stands', () => {
    const paper = read(
      '# Quiet Harbors',
      '',
      '## The ice',
      '',
      PROSE,
      '',
      '### The north',
      '',
      MORE,
      '',
      '## Pilots',
      '',
      PROSE,
    );
    const ice = paper.outline.find(({ title }) => title === 'The ice')!;
    assert.equal(paper.text.slice(ice.sectionEnd - 3), `## Pilots\n\n${PROSE}`);
  });
});
