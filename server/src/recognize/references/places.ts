/** Whether `words` open with a place that is known: "New York", "Mexico City, D.F.", "Frankfurt a. M."; not "Boston Globe". */
export function opensWithPlace(words: string): boolean {
  for (let at = 1, count = 0; at <= words.length && count < LONGEST; at++) {
    if (at < words.length && !PARTS.has(words[at]!)) continue;
    count++;
    if (PLACES.has(words.slice(0, at)) && BEHIND.test(words.slice(at, at + 8))) return true;
  }
  return false;
}

/** Whether the words are what follows a town: "CA", "Calif.", "D.C.", "Mass.", "England". */
export function isRegion(words: string): boolean {
  return REGIONS.has(words) || (words.endsWith('.') && REGIONS.has(words.slice(0, -1))) || INITIALS.test(words);
}

/** A place has no more words and hyphens than this. */
const LONGEST = 4;

/** What ends a word of a place. */
const PARTS: ReadonlySet<string> = new Set(' ,/.()–-');

// "", ", CA", " and London", " a. M.", " upon Tyne", " D.F."
const BEHIND = /^(?:$|[,/.()–-]| (?:and|&|y|und|et|[A-Z]{2}\b|a\. ?M|am |bei |u\. ?a|upon|on |D\. ?[CF]))/;

/** A place may be any capitalized words; these settle the common ones. */
const PLACES: ReadonlySet<string> = new Set(
  (
    'New York, new York, NY, London, Londres, Washington, Boston, Cambridge, Oxford, Chicago, Berkeley, Princeton, ' +
    'New Haven, Stanford, Los Angeles, San Francisco, San Diego, San Antonio, San José, San Mateo, San Salvador, ' +
    'Philadelphia, Baltimore, Boulder, La Jolla, Miami, Austin, Houston, Tucson, Santa Monica, Monterey, Ithaca, ' +
    'Durham, Minneapolis, Lanham, Thousand Oaks, Englewood Cliffs, Upper Saddle River, Hillsdale, Reading, Westport, ' +
    'Notre Dame, University Park, Toronto, Ottawa, Montréal, Montreal, Kingston, Vancouver, Quebec, Québec, Calgary, ' +
    'Mexico City, Mexico, México, Ciudad de México, Monterrey, Guadalajara, Tijuana, Tapachula, Guatemala, Bogotá, ' +
    'Lima, Quito, Caracas, Santiago de Chile, Santiago, Buenos Aires, Montevideo, Rio de Janeiro, São Paulo, ' +
    'Brasília, Brasilia, La Habana, Havana, Madrid, Barcelona, Lisboa, Lisbon, Paris, Lyon, Bruxelles, Brussels, ' +
    'Geneva, Genève, Genf, Zürich, Zurich, Bern, Basel, Wien, Vienna, Berlin, Bonn, München, Munich, Hamburg, Köln, ' +
    'Frankfurt, Stuttgart, Leipzig, Dresden, Göttingen, Heidelberg, Tübingen, Opladen, Wiesbaden, Hannover, Bremen, ' +
    'Paderborn, Darmstadt, Weinheim, Münster, Roma, Rome, Milano, Milan, Torino, Bologna, Firenze, Amsterdam, The ' +
    'Hague, Den Haag, Leiden, Rotterdam, Dordrecht, Aldershot, Basingstoke, Edinburgh, Manchester, Dublin, Stockholm, ' +
    'Oslo, Copenhagen, Helsinki, Warszawa, Warsaw, Moscow, Moskva, Moskau, Tokyo, Beijing, Shanghai, Hong Kong, ' +
    'Singapore, Sydney, Melbourne, Canberra, New Delhi, Delhi, Cape Town, Nairobi, Cairo, Jerusalem, Tel Aviv, ' +
    'Istanbul, Ankara, Luxembourg, Luxemburg, Budapest, Prague, Praha, Prag, Warschau, Wrocław, Kraków, Bucharest, ' +
    'București, Belgrade, Beograd, Zagreb, Ljubljana, Sofia, Athens, Riga, Vilnius, Tallinn, Kiev, Kyiv, St. ' +
    'Petersburg, Sankt Peterburg, Lausanne, Fribourg, Salzburg, Graz, Innsbruck, Bielefeld, Bochum, Essen, Dortmund, ' +
    'Düsseldorf, Kassel, Marburg, Gießen, Mainz, Freiburg, Konstanz, Baden-Baden, Neuwied, Osnabrück, Oldenburg, ' +
    'Kiel, Lübeck, Rostock, Jena, Weimar, Erfurt, Potsdam, Nürnberg, Erlangen, Würzburg, Bamberg, Regensburg, ' +
    'Augsburg, Ulm, Gütersloh, Hildesheim, Braunschweig, Brüssel, Antwerpen, Antwerp, Gent, Ghent, Leuven, Louvain, ' +
    'Liège, Utrecht, Groningen, Nijmegen, Uppsala, Lund, Göteborg, Gothenburg, Aarhus, Bergen, Glasgow, Cardiff, ' +
    'Bristol, Brighton, Birmingham, Leicester, Farnham, Cheltenham, Northampton, Harmondsworth, Rennes, Toulouse, ' +
    'Grenoble, Strasbourg, Strassburg, Straßburg, Bordeaux, Marseille, Aix-en-Provence, Montpellier, Napoli, Venezia, ' +
    'Padova, Palermo, Salamanca, Sevilla, Valencia, Granada, Zaragoza, Coimbra, Puebla, Hermosillo, Ciudad Juárez, La ' +
    'Paz, Asunción, San Juan, Santo Domingo, Managua, Tegucigalpa, Medellín, Guayaquil, Porto Alegre, Belo Horizonte, ' +
    'Atlanta, Denver, Seattle, Portland, Detroit, Cleveland, Pittsburgh, Dallas, New Orleans, Albuquerque, El Paso, ' +
    'Santa Fe, Salt Lake City, Bloomington, Urbana, Ann Arbor, Madison, Chapel Hill, Lexington, Charlottesville, ' +
    'Albany, New Brunswick, Newark, Alexandria, Arlington, Fort Leavenworth'
  ).split(', '),
);

const REGIONS: ReadonlySet<string> = new Set(
  (
    'England, Canada, California, Massachusetts, Maryland, Virginia, Texas, Florida, Illinois, Pennsylvania, Connecticut, ' +
    'New Jersey, Ohio, Ontario, Mexico, México, Germany, Deutschland, France, Spain, España, Italy, Italia, Netherlands, ' +
    'The Netherlands, Switzerland, Austria, Brazil, Argentina, Chile, Japan, China, Australia, India, Baja California, ' +
    'Baja California Norte, Mass, Calif, Conn, Md, Va, Ill, Pa, Penn, Fla, Ont, Wash, Mich, Tex, Ariz'
  ).split(', '),
);

// "CA", "D.C.", "D. F.", "USA", "U.K."
const INITIALS = /^(?:[A-Z]{2}|D\. ?[CF]\.?|U\.?S\.?A?\.?|U\.?K\.?)\.?$/;
