import { strict as assert } from 'node:assert';
import { flowsOf, outlineOf, read } from '../support/read';

const SCRIPTS = [
  {
    name: 'Cyrillic',
    title: 'Порты и трубопроводы',
    author: 'Нина Фальк',
    headings: ['ВВЕДЕНИЕ', '1. Порты зимой', '2. Лёд', '**Трубопроводы**', 'Выводы и предложения'],
    prose:
      'Порты закрыли за час, а трубопроводы закрыли только через неделю, потому что никто не знал, кто за них ' +
      'отвечает и кого об этом спросить. Так продолжалось до зимы, и никто об этом не писал.',
    cut: ['Порты закрыли за час, а трубы закрыли только', 'через неделю, когда пришла зима.'],
  },
  {
    name: 'Greek',
    title: 'Λιμάνια και αγωγοί',
    author: 'Νίνα Φαλκ',
    headings: ['ΕΙΣΑΓΩΓΗ', '1. Λιμάνια τον χειμώνα', '2. Πάγος', '**Αγωγοί**', 'Συμπεράσματα και προτάσεις'],
    prose:
      'Τα λιμάνια έκλεισαν μέσα σε μία ώρα, ενώ οι αγωγοί έκλεισαν μόνο μετά από μία εβδομάδα, επειδή κανείς ' +
      'δεν ήξερε ποιος είναι υπεύθυνος. Αυτό κράτησε ως τον χειμώνα και κανείς δεν έγραψε γι’ αυτό.',
    cut: [
      'Τα λιμάνια έκλεισαν σε μία ώρα, ενώ οι αγωγοί έκλεισαν μόνο',
      'μετά από μία εβδομάδα, όταν ήρθε ο χειμώνας.',
    ],
  },
] as const;

describe('papers in other scripts', () => {
  for (const { name, title, author, headings, prose, cut } of SCRIPTS) {
    it(`in ${name} have a title and headings without number signs`, () => {
      const sections = headings.flatMap((heading) => [heading, '', prose, '', prose, '']);
      const words = headings.map((heading) => heading.replaceAll('*', ''));
      const outline = outlineOf(read(title, '', author, '', ...sections));
      assert.deepEqual(
        outline.map((line) => line.replace(/^#+ /, '')),
        [title, ...words],
      );
    });

    it(`in ${name} have sentences that a page break cuts`, () => {
      const paper = read(`# ${title}`, '', prose, '', cut[0], '', '<!-- page 2 -->', '', cut[1], '', prose);
      assert.ok(flowsOf(paper, 'paragraph').includes(cut.join(' ')), flowsOf(paper, 'paragraph').join('\n'));
    });
  }
});
