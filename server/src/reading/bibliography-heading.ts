import { listHeading } from './list-heading';

/**
 * `References`, `Selected Bibliography`, `Bibliografía`, `5. Works Cited`, `4.2 REFERENCES`, `Références
 * bibliographiques`, `Quellen- und Literaturverzeichnis`, `Lista de referencias`, `Fuentes y bibliografía`.
 */
export const isBibliographyHeading = listHeading({
  names:
    'references bibliography literature sources bibliografía bibliografia referencias fuentes referências ' +
    'fontes bibliographie références sources riferimenti fonti ' +
    'literatur literaturverzeichnis quellen quellenverzeichnis literaturhinweise literaturangaben literatur- quellen-',
  which:
    'selected select annotated work works cited general ' +
    'citada citadas consultada consultadas básica básicas bibliográficas bibliograficas complementaria ' +
    'bibliographiques citées consultées sélective indicative bibliografici essenziale citata zitierte verwendete',
  phrases: [
    ...['works cited', 'obras citadas', 'obras consultadas', 'trabajos citados', 'trabalhos citados'],
    ...['ouvrages cités', 'ouvrages consultés', 'travaux cités', 'opere citate', 'testi citati'],
  ],
  leads: [
    ...['list of', 'lista de', 'lista das', 'lista delle', 'liste des'],
    ...['elenco delle', 'elenco dei', 'verzeichnis der'],
  ],
});
