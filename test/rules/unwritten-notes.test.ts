import { strict as assert } from 'node:assert';
import { findings } from '../support/rule-findings';

/** The paper after the first fix of its only missing note; undefined where none is offered. */
function mended(text: string): string | undefined {
  const found = findings(text).filter(({ code }) => code === 'note-missing');
  assert.equal(found.length, 1);
  const edit = found[0]!.fixes[0]?.edits[0];
  if (!edit) return undefined;
  const result = text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end);
  assert.deepEqual(
    findings(result).filter(({ code }) => code.startsWith('note-')),
    [],
  );
  return result;
}

const BODY = 'Barges wait for the lock.<sup>1</sup> Crews sleep aboard.<sup>2</sup> Nobody counts them.<sup>3</sup>';

describe('the fix of a marker without a note', () => {
  it('opens the note between those beside it, as they are opened and parted', () => {
    assert.equal(
      mended(`# Locks\n\n${BODY}\n\n---\n\n<sup>1</sup> Ferro saw it.\n<sup>3</sup> Olano did not.\n`),
      `# Locks\n\n${BODY}\n\n---\n\n<sup>1</sup> Ferro saw it.\n<sup>2</sup> \n<sup>3</sup> Olano did not.\n`,
    );
  });

  it('writes raised digits among raised digits, and square brackets among those', () => {
    assert.equal(
      mended('# Locks\n\nBarges wait.¹ Crews sleep.² Nobody counts.³\n\n¹ Ferro saw it.\n\n² Olano did not.\n'),
      '# Locks\n\nBarges wait.¹ Crews sleep.² Nobody counts.³\n\n¹ Ferro saw it.\n\n² Olano did not.\n\n³ \n',
    );
    assert.match(
      mended(`# Locks\n\n${BODY}\n\n## Notes\n\n[1] Ferro saw it.\n\n[3] Olano did not.\n`)!,
      /it\.\n\n\[2\] \n\n\[3\]/,
    );
  });

  it('comes ahead of the first note that is left', () => {
    assert.match(
      mended(
        '# Locks\n\nBarges wait for the lock.<sup>1</sup>\n\nCrews sleep aboard.<sup>2</sup>\n\n' +
          'Nobody counts them.<sup>3</sup>\n\n<sup>2</sup> Ferro saw it.\n\n<sup>3</sup> Olano did not.\n',
      )!,
      /\n\n<sup>1<\/sup> \n\n<sup>2<\/sup> Ferro/,
    );
  });

  it('goes to the foot below its marker, where each page has one', () => {
    const pages = [
      '# Locks\n\nBarges wait for the lock.<sup>1</sup> Crews sleep aboard.<sup>2</sup>\n\n---\n\n<sup>1</sup> Ferro saw it.',
      'Nobody counts them.<sup>3</sup> They leave at dawn.<sup>4</sup>\n\n---\n\n<sup>3</sup> Olano did not.\n\n<sup>4</sup> Ferro again.\n',
    ];
    assert.match(mended(pages.join('\n\n---\n\n'))!, /saw it\.\n\n<sup>2<\/sup> \n\n---\n\nNobody/);
  });

  it('has the name of its marker among labels, and the lines’ ends of the paper', () => {
    assert.equal(
      mended('# Locks\r\n\r\nBarges wait.[^lock] Crews sleep.[^crew]\r\n\r\n[^lock]: Ferro saw it.\r\n'),
      '# Locks\r\n\r\nBarges wait.[^lock] Crews sleep.[^crew]\r\n\r\n[^lock]: Ferro saw it.\r\n\r\n[^crew]: \r\n',
    );
  });

  it('is the first of a paper, at its end', () => {
    const text = '---\nibid: true\n---\n\n# Locks\n\nBarges wait.[^1]\n';
    assert.equal(mended(text), `${text}\n[^1]: \n`);
  });

  it('is not offered where another note may be meant', () => {
    assert.equal(
      mended(`# Locks\n\n${BODY}\n\n<sup>1</sup> Ferro saw it.\n\n<sup>22</sup> Olano.\n\n<sup>3</sup> Nor he.\n`),
      undefined,
    );
  });

  it('is not offered where each paragraph has its notes below it, and one has none', () => {
    assert.equal(
      mended(
        '# Locks\n\nBarges wait.[^1]\n\n[^1]: Ferro saw it.\n\nCrews sleep.[^2]\n\nNobody counts.[^3]\n\n[^3]: Nor he.\n',
      ),
      undefined,
    );
    assert.equal(mended('# Locks\n\nBarges wait.[^1]\n\n[^1]: Ferro saw it.\n\nCrews sleep.[^2]\n'), undefined);
  });

  it('is not offered among bare numbers, which open no note without words', () => {
    assert.equal(mended(`# Locks\n\n${BODY}\n\n## Notes\n\n1. Ferro saw it.\n\n3. Olano did not.\n`), undefined);
  });
});
