// The words by which the parts of a reference tell what they are. General words of the trade, in the languages that
// Ibid reads; no names of works or people.

// "University", "Verlag", "Fondo", "Centro": an institution, as author or as publisher
export const INSTITUTION =
  /\b(?:Universit[yà]|Universi[dt]ad|Université|Universität|Universidade|College|Colegio|School|Escuela|Facult(?:y|ad)|Fakultät|(?:[A-Z][a-zß-ÿ]*)?(?:[Hh]ochschule|[Vv]erband|[Kk]ammer|[Kk]ammertag|[Ss]tiftung)|Institut[eo]?s?|Cent(?:er|re|ro)s?|Council|Consejo|Conselho|Committee|Comit[éeê]|Commission|Comisi[óo]n|Comissão|Kommission|Department|Departamento|Dept|Division|Ministry|Ministeri[oe]|Ministère|Ministerium|Bundes[a-z]+|Secretar[íi]at?|Secretary|Office|Oficina|Bureau|Agency|Agencia|Agentur|Administration|Administración|Authority|Bank|Banco|Foundation|Fundaci[óo]n|Stiftung|Fondation|Association|Asociaci[óo]n|Society|Sociedad|Gesellschaft|Organi[sz]ation|Organizaci[óo]n|Union|Unión|United Nations|Naciones Unidas|Nations Unies|Government|Gobierno|Senate|Senado|Congress|Congreso|Cámara|House of|Parliament|Court|Corte|Tribunal|Service|Servicio|Servizio|Group|Grupo|Research|Corporation|Corp|Inc|Ltd|LLC|GmbH|AG|Company|Project|Network|Forum|Foro|Fund|Fondo|Program(?:me)?|Programa|Programm|Laborator(?:y|ies)|Academ(?:y|ia)|Akademie|Command|Comando|Forces?|Army|Navy|Partnership|Coalition|Initiative|Observatorio|Presidencia|Procuraduría|República|Republic|States|Estados|Mission|Embassy|Embajada|Consulate|Library|Biblioteca|Bibliothek|Museum|Museo|Hospital|Task ?[Ff]orce|Team|Staff|Board|Federation|Landesamt|Bundesamt|Federal Reserve)\b/;

// "Rights Watch", "Relief International", "Port Dialogue": a body by its last word, which ends no person's name
export const COLLECTIVE =
  /\b(?:Watch|International|House|Dialogue|Protection|Services|Rights|Trust|Alliance|Observatory|Consortium|Enforcement|Affairs)$/;

// "University Press", "Verlag", "Editorial", "Ediciones": a publisher
export const PUBLISHER =
  /\b(?:Press(?:es)?|Publish(?:ers?|ing)|Publications?|Verlag|Edit(?:orial|ora|ores|rice|ions|eur)|Éditions?|Edi[cz]ion(?:es|i)|Edições|Libros|Books|Imprenta|Printing|Pub|Wiley|Springer|Elsevier|Routledge|Macmillan|McGraw-?Hill|Blackwell|Sage|SAGE|Prentice|Addison|Academic Press|Penguin|HarperCollins|Gallimard|Suhrkamp|Siglo XXI|Fondo de Cultura)\b/;

// "Journal", "Review", "Proceedings": a periodical or a conference
export const PERIODICAL =
  /\b(?:Journal|Review|Revue|Revista|Rivista|Zeitschrift|Quarterly|Bulletin|Boletín|Annals?|Anales|Annales|Archives?|Proceedings|Proc|Transactions|Trans|Magazine|Gazette|Gaceta|Newsletter|Letters|Studies|Cuadernos|Cahiers|Notes|Notices|Memoirs|Times|Post|Tribune|Herald|Chronicle|News|Daily|Weekly|Zeitung|Jahrbuch|Yearbook|Anuario|Conference|Symposium|Workshop|Congress|Colloquium|Conf|Symp|Int|Advances in|Lecture Notes|Communications|Encyclop[a-z]+|Handbook|Handbuch|Dictionary|Lexikon)\b|^J\. |^Comm\. |^Ann\. /;

// "working paper", "Ph.D. thesis", "technical report": what kind of work it is, not its title
export const GENRE =
  /\b(?:[Ww]orking [Pp]aper|[Dd]iscussion [Pp]aper|[Oo]ccasional [Pp]aper|[Pp]olicy [Bb]rief|[Tt]echnical [Rr]eport|[Tt]ech\. [Rr]ep|[Rr]esearch [Rr]eport|[Tt]hesis|[Dd]issertation|[Dd]iss\b|[Tt]esis|[Tt]hèse|[Dd]iplomarbeit|[Hh]abilitation|[Mm]imeo|[Uu]npublished|[Mm]anuscript|[Pp]reprint|[Pp]ress [Rr]elease|[Oo]n-? ?line [Ee]dition|[Nn]ota de [Aa]nálisis|[Dd]raft|[Pp]rojektarbeit|[Mm]emo(?:randum)?|Technical Memo|TR[- ]?\d+|[Vv]ersion \d)\b/;

// "paper delivered to the conference on", "presentation for the conference", "presented at": an occasion
export const OCCASION =
  /^(?:(?:[Pp]aper|[Pp]resentation|[Rr]emarks|[Ss]peech|[Aa]ddress|[Ll]ecture|[Tt]alk|[Pp]oster(?: session)?|[Pp]onencia|[Dd]iscurso|[Cc]onferencia|Vortrag)(?: (?:was )?(?:presented|delivered|submitted|given|prepared|made|read|presentada|dictada|gehalten))?|[Pp]resented|[Dd]elivered) (?:to|at|for|before|in|en|ante|auf|beim)(?: the| el| la)?\b(?: (?:annual )?(?:conference|congreso|conferencia|meeting|symposium|seminar|workshop|simposio|seminario)(?: on(?= The\b)| de)?)?/;

// "(eds.)", "editors", "coords.", "Hrsg.", "comp.": the people before it edited the work
export const EDITOR_ROLE =
  /\s{0,2},?\s{0,2}[([]?\s{0,2}\b(?:eds?\b\.?|[Ee]ditors?\b|edit\.|[Ee]ditor(?:es|a)\b|coords?\b\.?|[Cc]oordina(?:ting|tors?|dor(?:es|a)?)\b|comps?\b\.|[Cc]ompil(?:ers?|ador(?:es|a)?)\b|Hrsgg?\b\.?|Hgg?\b\.?|hrsg\b\.?|Hrg\b\.?|dirs?\b\.|orgs?\b\.|éds?\b\.?|Eds?\b\.?|a cura di)\s{0,2}[)\]]?/y;

// ", eds.", " (Hrsg.)", " (ed. and trans.)", " editors": a role right behind the names
export const ROLE_BEHIND =
  /(?:,\s{1,2}|\s?[([])(?:[Ee]ds?|éds?|[Ee]ditors?|editor(?:es|a)|coords?|coordinador(?:es|a)?|comps?|compilador(?:es|a)?|[Hh]rsgg?|Hgg?|Hrg|dirs?|a cura di|trans|trad|(?:ed|eds)\. and trans|trans\. and ed)\b\.?(?:[)\]]|(?=[\s.,:;]|$))|\s[Ee]ds\.(?=,)/g;

// "edited by", "hrsg. von", "editado por": the people behind it edited the work
export const EDITED_BY =
  /\b(?:[Ee]d(?:ited|\.|s\.)?,?(?: and translated)? by|[Hh]r?sg\.? v(?:on|\.)|[Hh]erausgegeben von|[Ee]ditado por|[Cc]oordinado por|[Cc]ompilado por|a cura di|sous la direction de)\s+/g;

// "translated by", "trans.", "traducción de", "übers. v."
export const TRANSLATED_BY =
  /(?<![A-Za-zÀ-ɏ])(?:[Tt]ranslated(?: from [A-Z][a-z]{2,12})? by|[Tt]rans(?:l)?\.(?: by)?|[Tt]rad\.(?: de)?|[Tt]raducción de|[Tt]raducido por|[Üü]bers(?:etzt)?\.? v(?:on|\.)|traduit par)\s+/g;

// A word that only a sentence has: what holds it outside a title is prose, not a reference. A word that is one in one
// language and another word in the next ("do", "war", "era") is left out.
export const PROSE =
  /(?<![A-Za-zÀ-ɏ])(?:is|are|was|were|has|have|had|will|would|could|should|does|did|can|may|might|must|been|being|they|we|he|she|it|I(?= [a-z]{2,} [a-z])|who|which|these|those|there|however|therefore|because|although|also|thus|our|my|my own|noted|reports?|reported|states?|stated|says?|said|argues?|argued|suggests?|claims?|writes|wrote|shows?|see also|es|son|fue|fueron|ha|han|está|están|era|eran|será|había|según|señala|afirma|ist|sind|war|waren|hat|haben|wird|werden|wurde|wurden|kann|sich|est|sont|était|étaient|ont)(?![A-Za-zÀ-ɏ])/;

// "Ph.D.", "Vol.", "Dept.", "ed.": a full stop that ends no sentence
export const ABBREVIATION =
  /(?:^|[\s(“"'‘«-])(?:[A-ZÀ-ÞĀ-Ž]|(?:[A-Z]\.){1,4}[A-Z]|Ph\.D|Mr|Mrs|Ms|Dr|Drs|Prof|Gen|Col|Sgt|Lt|Maj|Capt|Sen|Rep|Gov|Amb|St|Ste|Sta|Jr|Sr|Inc|Ltd|Co|Corp|Bros|Dept|Depto|Univ|Inst|Assoc|Acad|Nat|Natl|Int|Intl|vs|v|etc|ca|cf|al|Vol|vol|Vols|Nr|No|no|Nos|nos|Núm|núm|Not|pp|p|pág|págs|ed|eds|Ed|Eds|Hrsg|Hg|trans|Trans|transl|coord|coords|comp|comps|dir|Mass|Calif|Conn|Penn|Wash|Ill|Mich|Minn|Fla|Ariz|Tex|Va|Ont|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Okt|Nov|Dec|Dez|Proc|Conf|Symp|Soc|Amer|Am|Math|Phys|Chem|Biol|Med|Sci|Tech|Rep|Rev|Res|Bull|Ann|Comm|Appl|Lett|Eng|Comput|Comp|Adv|Arch|Psychol|Psych|Jg|Bd|Art|art|Sec|Fig|Aufl|bzw|u|d|z|B|a|f|ff|S|J|n|inc|approx|Ser|Lect|Rev|Supp|Cir|App|Ct|Dist|L|Q|Leg|Sess|Stat|Cong|fol|fols|leg|exp|núm|proc|Rn|Rz|Bl|fl|fls|col|cols|sec|sez|cap|reg|fasc|b|c|cc|t|tav)$/;

// "New York", "Mexico City", "Frankfurt a. M.": a place may be any capitalized words; these settle the common ones.
export const PLACE =
  /^(?:[Nn]ew York|NY|London|Londres|Washington|Boston|Cambridge|Oxford|Chicago|Berkeley|Princeton|New Haven|Stanford|Los Angeles|San (?:Francisco|Diego|Antonio|José|Mateo|Salvador)|Philadelphia|Baltimore|Boulder|La Jolla|Miami|Austin|Houston|Tucson|Santa Monica|Monterey|Ithaca|Durham|Minneapolis|Lanham|Thousand Oaks|Englewood Cliffs|Upper Saddle River|Hillsdale|Reading|Westport|Notre Dame|University Park|Toronto|Ottawa|Montr[ée]al|Kingston|Vancouver|Quebec|Québec|Calgary|Mexico(?: City| D\.?F\.?)?|M[ée]xico(?:,? D\.? ?F\.?)?|Ciudad de México|Monterrey|Guadalajara|Tijuana|Tapachula|Guatemala|Bogotá|Lima|Quito|Caracas|Santiago(?: de Chile)?|Buenos Aires|Montevideo|Rio de Janeiro|São Paulo|Bras[íi]lia|La Habana|Havana|Madrid|Barcelona|Lisboa|Lisbon|Paris|Lyon|Bruxelles|Brussels|Geneva|Genève|Genf|Zürich|Zurich|Bern|Basel|Wien|Vienna|Berlin|Bonn|München|Munich|Hamburg|Köln|Frankfurt|Stuttgart|Leipzig|Dresden|Göttingen|Heidelberg|Tübingen|Opladen|Wiesbaden|Hannover|Bremen|Paderborn|Darmstadt|Weinheim|Münster|Roma|Rome|Milano|Milan|Torino|Bologna|Firenze|Amsterdam|The Hague|Den Haag|Leiden|Rotterdam|Dordrecht|Aldershot|Basingstoke|Edinburgh|Manchester|Dublin|Stockholm|Oslo|Copenhagen|Helsinki|Warszawa|Warsaw|Moscow|Moskva|Moskau|Tokyo|Beijing|Shanghai|Hong Kong|Singapore|Sydney|Melbourne|Canberra|New Delhi|Delhi|Cape Town|Nairobi|Cairo|Jerusalem|Tel Aviv|Istanbul|Ankara|Luxembourg|Luxemburg|Budapest|Prague|Praha|Prag|Warschau|Wrocław|Kraków|Bucharest|București|Belgrade|Beograd|Zagreb|Ljubljana|Sofia|Athens|Riga|Vilnius|Tallinn|Kiev|Kyiv|St\. Petersburg|Sankt Peterburg|Lausanne|Fribourg|Salzburg|Graz|Innsbruck|Bielefeld|Bochum|Essen|Dortmund|Düsseldorf|Kassel|Marburg|Gießen|Mainz|Freiburg|Konstanz|Baden-Baden|Neuwied|Osnabrück|Oldenburg|Kiel|Lübeck|Rostock|Jena|Weimar|Erfurt|Potsdam|Nürnberg|Erlangen|Würzburg|Bamberg|Regensburg|Augsburg|Ulm|Gütersloh|Hildesheim|Braunschweig|Brüssel|Antwerpen|Antwerp|Gent|Ghent|Leuven|Louvain|Liège|Utrecht|Groningen|Nijmegen|Uppsala|Lund|Göteborg|Gothenburg|Aarhus|Bergen|Glasgow|Cardiff|Bristol|Brighton|Birmingham|Leicester|Farnham|Cheltenham|Northampton|Harmondsworth|Rennes|Toulouse|Grenoble|Strasbourg|Strassburg|Straßburg|Bordeaux|Marseille|Aix-en-Provence|Montpellier|Napoli|Venezia|Padova|Palermo|Salamanca|Sevilla|Valencia|Granada|Zaragoza|Coimbra|Puebla|Hermosillo|Ciudad Juárez|La Paz|Asunción|San Juan|Santo Domingo|Managua|Tegucigalpa|Medellín|Guayaquil|Porto Alegre|Belo Horizonte|Atlanta|Denver|Seattle|Portland|Detroit|Cleveland|Pittsburgh|Dallas|New Orleans|Albuquerque|El Paso|Santa Fe|Salt Lake City|Bloomington|Urbana|Ann Arbor|Madison|Chapel Hill|Lexington|Charlottesville|Albany|New Brunswick|Newark|Alexandria|Arlington|Fort Leavenworth)(?=$|[,/.()–-]| (?:and|&|y|und|et|[A-Z]{2}\b|a\. ?M|am |u\. ?a|upon|on |D\. ?[CF]))/;

// "CA", "Calif.", "D.C.", "Mass.", "USA": what follows a town
export const REGION =
  /^(?:[A-Z]{2}|D\. ?C\.?|D\. ?F\.?|U\.?S\.?A?\.?|U\.?K\.?|England|Canada|California|Massachusetts|Maryland|Virginia|Texas|Florida|Illinois|Pennsylvania|Connecticut|New Jersey|Ohio|Ontario|Canada|Mexico|México|Germany|Deutschland|France|Spain|España|Italy|Italia|Netherlands|The Netherlands|Switzerland|Austria|Brazil|Argentina|Chile|Japan|China|Australia|India|Baja California(?: Norte)?|(?:Mass|Calif|Conn|Md|Va|Ill|Pa|Penn|Fla|Ont|Wash|Mich|Tex|Ariz)\.?)\.?$/;
