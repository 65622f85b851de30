// The words by which a reference tells who did what. General words of the trade, in the languages that Ibid reads; no
// names of works or people.

// "Rights Watch", "Relief International", "Port Dialogue": a body by its last word, which ends no person's name
export const COLLECTIVE =
  /\b(?:Watch|International|House|Dialogue|Protection|Services|Rights|Trust|Alliance|Observatory|Consortium|Enforcement|Affairs|League)$/;

// "(eds.)", "editors", "coords.", "Hrsg.", "comp.": the people before it edited the work
export const EDITOR_ROLE =
  /\s{0,2},?\s{0,2}[([]?\s{0,2}\b(?:eds?\b\.?|[Ee]ditors?\b|edit\.|[Ee]ditor(?:es|a)\b|coords?\b\.?|[Cc]oordina(?:ting|tors?|dor(?:es|a)?)\b|comps?\b\.|[Cc]ompil(?:ers?|ador(?:es|a)?)\b|Hrsgg?\b\.?|Hgg?\b\.?|hrsg\b\.?|Hrg\b\.?|dirs?\b\.|orgs?\b\.|éds?\b\.?|Eds?\b\.?|a cura di)\s{0,2}[)\]]?/y;

// ", eds.", " (Hrsg.)", " (Org.)", " (gen. ed.)", " (sous la dir.)", " (ed. and trans.)", " editors": a role right behind the names
export const ROLE_BEHIND =
  /(?:,\s{1,2}|\s?[([])(?:gen\. |sous la )?(?:[Ee]ds?|éds?|[Ee]ditors?|editor(?:es|a)|[Cc]oords?|coordinador(?:es|a)?|[Cc]omps?|compilador(?:es|a)?|[Hh]rsgg?|Hgg?|Hrg|[Dd]irs?|[Oo]rgs?|organizador(?:es|as?)?|a cura di|trans|trad|(?:ed|eds)\. and trans|trans\. and ed)\b\.?(?:[)\]]|(?=[\s.,:;]|$))|\s[Ee]ds\.(?=,)/g;

// "edited by", "hrsg. von", "editado por": the people behind it edited the work
export const EDITED_BY =
  /\b(?:[Ee]d(?:ited|\.|s\.)?,?(?: and translated)? by|[Hh]r?sg\.? v(?:on|\.)|[Hh]erausgegeben von|[Ee]ditado por|[Cc]oordinado por|[Cc]ompilado por|a cura di|sous la direction de)\s+/g;

// "translated by", "trans.", "traducción de", "übers. v."
export const TRANSLATED_BY =
  /(?<![A-Za-zÀ-ɏ])(?:[Tt]ranslated(?: from [A-Z][a-z]{2,12})? by|[Tt]rans(?:l)?\.(?: by)?|[Tt]rad\.(?: de)?|[Tt]raducción de|[Tt]raduction de|[Tt]raducido por|[Üü]bers(?:etzt)?\.? v(?:on|\.)|traduit par)\s+/g;
