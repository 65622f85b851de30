import { strict as assert } from 'node:assert';
import { mayBeEditorRole, rolesIn } from '../../server/src/recognize/references/roles';
import { EDITED_BY, EDITOR_ROLE, ROLE_BEHIND, TRANSLATED_BY } from '../../server/src/recognize/references/words';

describe('roles of people in a reference', () => {
  const behind =
    ', eds.| (Hrsg.)| (gen. ed.)| (sous la dir.)| (coords.)|, comp.| (a cura di)| (trans.)| (trad.)| (ed. and trans.)| (éds.)| (Hg.)| (Hrg.)| (compilador)| (coordinadora)| (Org.)| (orgs.)| (organizadores)| (Coord.)| (Comp.)| (Dir.)';
  const before =
    'edited by |Ed. by |hrsg. von |Hsg. v. |herausgegeben von |editado por |Coordinado por |compilado por |a cura di |sous la direction de ';
  const translated =
    'translated by |Translated from Dutch by |Trans. |transl. by |trad. de |Traducción de |Traduction de |traducido por |übers. v. |Übersetzt von |traduit par ';

  it('a word tells of each role before its expression is asked', () => {
    for (const [pattern, roles] of [
      [ROLE_BEHIND, behind],
      [EDITED_BY, before],
      [TRANSLATED_BY, translated],
    ] as const)
      for (const role of roles.split('|')) {
        const words = `Ana Falk ${role} Iris Mole`;
        pattern.lastIndex = 0;
        assert.equal(pattern.test(words), true, role);
        assert.equal(rolesIn(words).named, true, role);
      }
  });

  it('editors are known by a word behind their names', () => {
    for (const role of [
      ', eds.',
      ' (ed.)',
      ', editors',
      ' (Hrsg.)',
      ', coords.',
      ' (comp.)',
      ', coordinadores',
      ' a cura di',
    ]) {
      EDITOR_ROLE.lastIndex = 'Ana Falk'.length;
      assert.equal(EDITOR_ROLE.test(`Ana Falk${role}`), true, role);
      assert.equal(mayBeEditorRole(`Ana Falk${role}`, 'Ana Falk'.length), true, role);
    }
    assert.equal(mayBeEditorRole('Ana Falk, Editing Tides', 'Ana Falk'.length), false);
  });

  it('a reference without such a word has no such person', () => {
    assert.deepEqual(rolesIn('Falk, Ana. Tides and Ports. Boston: Quay Press, 2004.'), {
      named: false,
      herself: false,
    });
    assert.deepEqual(rolesIn('Falk, Ana, in: dies., Tides, 2004.'), { named: false, herself: true });
  });
});
