/**
 * Whether a folded word says what kind of body, treaty or program a name names: "Federal *Police*", "*Secretaría* de
 * Marina", "Smart Border *Agreement*". Where the letters of a short form do not match (they are initials of another
 * language), such a noun tells a name that can have a short form from a person or a place.
 */
export function isNamingNoun(folded: string): boolean {
  return endsName(folded) || leadsName(folded);
}

/** Whether the noun stands last in its name, as in English and German: `Coast Guard`, `European Union`. */
export function endsName(folded: string): boolean {
  return ENDING_NOUNS.has(folded) || ENDING_NOUNS.has(folded.replace(/s$/, '')) || COMPOUND.test(folded);
}

/** `bundesministerium`, `landesamtes`, `forschungsgesellschaft` */
const COMPOUND =
  /.{3}(?:ministerium|amt|gericht|gerichtshof|institut|verband|kommission|gesellschaft|stiftung|behorde|anstalt|agentur|gemeinschaft)(?:e?s)?$/;

/**
 * Whether the noun stands first in its name, as in Spanish, French, Portuguese and Italian: `Instituto Federal
 * Electoral`.
 */
export function leadsName(folded: string): boolean {
  return LEADING_NOUNS.has(folded);
}

/**
 * Whether a folded word says who somebody is: "*Director* of the Federal Police". Such a word opens no name of a body.
 */
export function isRole(folded: string): boolean {
  return ROLES.has(folded.replace(/s$/, ''));
}

const ENGLISH =
  'academy accord act administration agency agreement alliance army assembly association authority bank ' +
  'battalion board body brigade bureau cabinet campaign cartel center centre chamber charter club coalition code ' +
  'college command commission committee community company confederation conference congress consortium ' +
  'consultancy convention cooperation corporation corps council court census customs declaration department directorate ' +
  'division doctrine facility federation fleet force forum foundation framework front fund gendarmerie ' +
  'government group guard initiative inspectorate institute institution laboratory law league market mechanism ministry ' +
  'mission movement navy network observatory office operation organisation organization pact panel partnership ' +
  'party patrol permit plan platform police policy program programme project prosecutor protocol regiment register ' +
  'registry regulator scheme school secretariat secretary section senate service society staff statute strategy ' +
  'subcommission subcommittee subsecretariat superintendence superintendency survey subgroup syndicate system ' +
  'taskforce team tribunal treaty trust undersecretariat union unit university zone';

const SPANISH =
  'academia acuerdo administracion agencia alianza asamblea asociacion autoridad banco caja camara central ' +
  'centro coalicion codigo colectivo colegio comando comision comite compania comunidad confederacion ' +
  'conferencia congreso consejo consorcio consultoria contraloria convencion convenio coordinacion coordinadora corporacion corte cuerpo defensoria ' +
  'delegacion departamento direccion division doctrina ejercito empresa encuesta entidad equipo escuela estado ' +
  'estatuto estrategia federacion fideicomiso fiscalia flota fondo foro frente fuerza fundacion gobierno grupo guardia ' +
  'iniciativa instituto junta laboratorio ley liga marco marina mecanismo mercado ministerio mision movimiento ' +
  'observatorio oficina operacion operativo organismo organizacion pacto partido patrulla permiso plan plataforma ' +
  'policia procuraduria programa protocolo proyecto red registro seccion secretaria servicio sindicato sistema ' +
  'sociedad subcomite subsecretaria tratado tribunal unidad union universidad zona';

const FRENCH_PORTUGUESE_ITALIAN =
  'accord agence alliance association banque bureau centre comite communaute conseil direction federation fondation ' +
  'fonds front groupe ministere mouvement organisation parti police regie societe syndicat traite universite acordo ' +
  'agencia alianca associacao comissao conselho fundacao instituto ministerio movimento organizacao partido policia ' +
  'servico tratado uniao universidade accordo agenzia associazione banca comitato commissione consiglio fondazione ' +
  'istituto ministero organizzazione partito polizia servizio societa unione universita ' +
  'assemblee autorite caisse chambre compagnie cour ecole ligue loi reseau congresso coordenacao diretoria escola ' +
  'exercito federacao forca fundo governo guarda lei marinha nucleo orgao plano procuradoria projeto rede sociedade ' +
  'superintendencia unidade autorita camera cassa corte dipartimento direzione ente federazione fondo forza lega legge ' +
  'patto piano rete sindacato tribunale';

const GERMAN =
  'abkommen agentur allianz amt anstalt ausschuss behorde bund bundesamt dienst gemeinschaft gericht gerichtshof ' +
  'gesellschaft gruppe institut kammer komitee kommission ministerium partei polizei rat stiftung union universitat ' +
  'verband verein vereinigung vertrag verwaltung zentrum';

const words = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split(' ')));

const ENDING_NOUNS = words(ENGLISH, GERMAN);

const LEADING_NOUNS = words(SPANISH, FRENCH_PORTUGUESE_ITALIAN);

const ROLES = words(
  'ambassador chair chairman chairperson chairwoman chief coordinator commander delegate deputy director head ' +
    'leader member minister officer official president representative researcher secretary fellow professor spokesman spokesperson ' +
    'spokeswoman undersecretary governor general embajador comandante coordinador director jefe miembro ministro ' +
    'presidente titular vicepresidente vocero',
);
