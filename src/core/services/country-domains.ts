// Endings under which a family of hosts lives: `www.google` + `fr`, `co.uk`…
// biome-ignore-all format: one line per letter would be two hundred lines

/** Every country domain of Google Search. */
export const googleDomains: readonly string[] = [
  'ad', 'ae', 'al', 'am', 'as', 'at', 'az', 'ba', 'be', 'bf', 'bg', 'bi', 'bj', 'bs', 'bt',
  'by', 'ca', 'cat', 'cd', 'cf', 'cg', 'ch', 'ci', 'cl', 'cm', 'cn', 'co', 'co.ao', 'co.bw',
  'co.ck', 'co.cr', 'co.id', 'co.il', 'co.in', 'co.jp', 'co.ke', 'co.kr', 'co.ls', 'co.ma',
  'co.mz', 'co.nz', 'co.th', 'co.tz', 'co.ug', 'co.uk', 'co.uz', 'co.ve', 'co.vi', 'co.za',
  'co.zm', 'co.zw', 'com', 'com.af', 'com.ag', 'com.ai', 'com.ar', 'com.au', 'com.bd', 'com.bh',
  'com.bn', 'com.bo', 'com.br', 'com.bz', 'com.co', 'com.cu', 'com.cy', 'com.do', 'com.ec',
  'com.eg', 'com.et', 'com.fj', 'com.gh', 'com.gi', 'com.gt', 'com.hk', 'com.jm', 'com.kh',
  'com.kw', 'com.lb', 'com.ly', 'com.mm', 'com.mt', 'com.mx', 'com.my', 'com.na', 'com.ng',
  'com.ni', 'com.np', 'com.om', 'com.pa', 'com.pe', 'com.pg', 'com.ph', 'com.pk', 'com.pr',
  'com.py', 'com.qa', 'com.sa', 'com.sb', 'com.sg', 'com.sl', 'com.sv', 'com.tj', 'com.tr',
  'com.tw', 'com.ua', 'com.uy', 'com.vc', 'com.vn', 'cv', 'cz', 'de', 'dj', 'dk', 'dm', 'dz',
  'ee', 'es', 'fi', 'fm', 'fr', 'ga', 'ge', 'gg', 'gl', 'gm', 'gr', 'gy', 'hn', 'hr', 'ht',
  'hu', 'ie', 'im', 'iq', 'is', 'it', 'je', 'jo', 'kg', 'ki', 'kz', 'la', 'li', 'lk', 'lt',
  'lu', 'lv', 'md', 'me', 'mg', 'mk', 'ml', 'mn', 'ms', 'mu', 'mv', 'mw', 'ne', 'nl', 'no',
  'nr', 'nu', 'pl', 'pn', 'ps', 'pt', 'ro', 'rs', 'ru', 'rw', 'sc', 'se', 'sh', 'si', 'sk',
  'sm', 'sn', 'so', 'sr', 'st', 'td', 'tg', 'tl', 'tm', 'tn', 'to', 'tt', 'vg', 'vu', 'ws',
];

/**
 * The country domains of Google Search that the shipped content script watches: Europe, its
 * neighbours and the French-speaking world.
 */
export const googleWatched: readonly string[] = [
  'com', 'fr', 'be', 'ch', 'lu', 'ca', 'de', 'es', 'it', 'nl', 'at', 'pt', 'pl', 'ie', 'se',
  'dk', 'fi', 'cz', 'gr', 'hu', 'ro', 'bg', 'hr', 'sk', 'si', 'lt', 'lv', 'ee', 'is', 'no',
  'li', 'ad', 'al', 'ba', 'md', 'me', 'mk', 'rs', 'ru', 'by', 'sm', 'cat', 'co.uk', 'gg', 'je',
  'im', 'com.mt', 'com.cy', 'com.ua', 'com.gi', 'bf', 'bi', 'bj', 'cd', 'cf', 'cg', 'ci', 'cm',
  'dj', 'dz', 'ga', 'ht', 'mg', 'ml', 'mu', 'ne', 'rw', 'sc', 'sn', 'td', 'tg', 'tn', 'vu',
  'co.ma', 'com.lb',
];

/** The domains of every shop of Amazon. */
export const amazonDomains: readonly string[] = [
  'ae', 'ca', 'cl', 'cn', 'co.jp', 'co.uk', 'co.za', 'com', 'com.au', 'com.be', 'com.br',
  'com.co', 'com.mx', 'com.ng', 'com.tr', 'de', 'eg', 'es', 'fr', 'ie', 'in', 'it', 'jp', 'lu',
  'nl', 'pl', 'sa', 'se', 'sg',
];

/** The domains of Amazon's shops that the shipped content script watches. */
export const amazonWatched: readonly string[] = [
  'com', 'fr', 'com.be', 'de', 'es', 'it', 'nl', 'pl', 'se', 'ie', 'lu', 'co.uk', 'ca',
];

/** The country domains of Pinterest. */
export const pinterestDomains: readonly string[] = [
  'co.uk', 'de', 'es', 'it', 'at', 'ch', 'ca', 'com.au', 'com.mx', 'co.kr', 'jp', 'nz', 'pt',
  'se', 'dk', 'ie', 'ph', 'cl', 'ru', 'be', 'nl', 'co', 'co.at', 'co.in', 'co.nz', 'com.bo',
  'com.ec', 'com.pe', 'com.py', 'com.uy', 'com.vn', 'ec', 'hu', 'id', 'in', 'kr', 'mx', 'pe',
  'th', 'tw', 'uk', 'vn',
];

/** The country domains of Eventbrite. */
export const eventbriteDomains: readonly string[] = [
  'fr', 'com', 'be', 'ch', 'co.uk', 'de', 'es', 'it', 'ca', 'com.au', 'ie', 'nl', 'pt', 'at',
  'se', 'dk', 'fi', 'sg', 'hk', 'co.nz', 'com.br', 'com.ar', 'com.mx', 'cl', 'com.pe',
];

/** The country domains of ViaMichelin. */
export const viamichelinDomains: readonly string[] = [
  'fr', 'com', 'be', 'ch', 'co.uk', 'de', 'es', 'it', 'nl', 'at', 'pt', 'pl', 'ie', 'lu', 'se',
  'dk', 'fi',
];
