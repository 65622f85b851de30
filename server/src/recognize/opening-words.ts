/**
 * Whether a word before a name is capitalized only because a sentence begins with it, or because it is a rank: `As`,
 * `According`, `También`, `President`. In the languages that Ibid reads; none of them is a common family name.
 */
export function opensSentence(word: string): boolean {
  return OPENER.has(word);
}

/** Whether a word is capitalized only by what is elided before it: `L’idée`, `D’autres`, `Dell’uso`, but not `D’Arcy`. */
export function isElided(word: string): boolean {
  return (word.includes('’') || word.includes("'")) && ELIDED.test(word);
}

const ELIDED = /^(?:[A-Z]|Qu|[A-Z][a-z]{0,2}ll|Un)['’][a-zß-ÿ]/;

const OPENER: ReadonlySet<string> = new Set(
  (
    'As In See According While But And For By Also Although However When Since Like With To From On Or That ' +
    'This These Those Both Here Thus Indeed Following Cf Cf. Cfr. Vgl. Vid. Vide Siehe Véase Véanse Compárese Consúltese Confróntese Apud Ver Vedi Ferner Dazu Hierzu Según Como En Para Así ' +
    'Pero If Per Even Unlike Moreover Furthermore Later Again First Second Third Finally Quoted Cited ' +
    'Adapted Source Fuente Quelle Compare Contrast After Before At Of It Its He She They We Their His Her ' +
    'Our An A What Where Why How Which Because Yet So Then Now Nach Bei Laut Mit Selon Voir Dans Segundo Conforme Consoante Secondo Professor ' +
    'President Senator General Secretary Minister Major Captain Colonel Ambassador Judge Dr. Dr Mr. Mr Mrs. ' +
    'Mrs Ms. Ms Ya Asimismo También Tanto Aunque Cuando Mientras Además Por Con Desde Entre Incluso Tras Sobre Siguiendo ' +
    'Já Também Assim Embora Quando Em Seguindo Contudo Ainda Pour Comme Ainsi Chez Avec Quand Lorsque Enfin Après Même ' +
    'Suivant Auch Für Wie Bereits Während Dagegen Hingegen Ähnlich Wenn Gegen Zudem Come Così Anche Già Mentre'
  ).split(' '),
);
