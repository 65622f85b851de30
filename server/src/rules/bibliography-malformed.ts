import type { Bibliography, BibliographyProblem } from '../library/bibliography/bibliography';
import { ownReferences } from '../library/bibliography/own-references';
import type { RuleWords } from '../words/en/rules';
import type { Problem, Rule } from './rule';

/** An entry of a bibliography file, or of the front matter's own list, that programs stumble on. */
export const bibliographyMalformed: Rule<'bibliography-malformed'> = {
  code: 'bibliography-malformed',
  severity: 'error',
  examples: {
    bad: `---
references:
- id: ruiz2003
  title: "Ports in a Storm
  ^^^^^^^^^^^^^^^^^^^^^^^^
- id: stone2001
  title: Oil and Water
---

# Ports and pipelines

The ports were closed within an hour [@ruiz2003, p. 12]. The pipelines were not [@stone2001].
`,
    good: `---
references:
- id: ruiz2003
  title: Ports in a Storm
- id: stone2001
  title: Oil and Water
---

# Ports and pipelines

The ports were closed within an hour [@ruiz2003, p. 12]. The pipelines were not [@stone2001].
`,
  },
  check(paper, _library, words) {
    const own = ownReferences(paper);
    return own ? problemsIn(own, words) : [];
  },
  checkFile: problemsIn,
};

function problemsIn(file: Bibliography, words: Words): readonly Problem[] {
  return file.problems.map((problem) => asProblem(file, problem, words));
}

type Words = RuleWords['bibliography-malformed'];

function asProblem({ uri }: Bibliography, { kind, span, key = '', other }: BibliographyProblem, words: Words): Problem {
  if (kind !== 'duplicate') return { span, message: words[kind] };
  const related = other ? [{ uri, span: other, message: words.first(key) }] : [];
  return { span, message: words.duplicate(key), severity: 'warning', related };
}
