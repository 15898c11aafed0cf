import { isCountryCode } from '../../core/country-code';
import { failure, type Result, success } from '../../core/result';
import { type Body, bodies, type Filters } from '../../core/suggestions/filters';

/** The filters as they are typed. */
export type FilterWords = {
  'no-account'?: boolean | undefined;
  free?: boolean | undefined;
  'chatons-only'?: boolean | undefined;
  country?: string[] | undefined;
  body?: string[] | undefined;
  'only-seen'?: boolean | undefined;
};

/** The options of the filters, for `parseArgs`. */
export const filterOptions = {
  'no-account': { type: 'boolean' },
  free: { type: 'boolean' },
  'chatons-only': { type: 'boolean' },
  country: { type: 'string', multiple: true },
  body: { type: 'string', multiple: true },
  'only-seen': { type: 'boolean' },
} as const;

/** Reads the filters that were typed; a failure says which word is not understood. */
export function readFilterWords(words: FilterWords): Result<Filters> {
  const countries = (words.country ?? []).map((code) => code.toUpperCase());
  const stranger = countries.find((code) => !isCountryCode(code));
  if (stranger !== undefined) {
    return failure(`--country takes two letters, as FR, not "${stranger}".`);
  }
  const unknown = words.body?.find((body) => !isBody(body));
  if (unknown !== undefined) {
    return failure(`--body takes one of: ${bodies.join(', ')}; not "${unknown}".`);
  }
  return success({
    noAccount: words['no-account'] === true,
    freeOfCharge: words.free === true,
    chatonsOnly: words['chatons-only'] === true,
    countries: [...new Set(countries)].sort(),
    bodies: bodies.filter((body) => words.body?.includes(body)),
    onlySeen: words['only-seen'] === true,
  });
}

const isBody = (text: string): text is Body => bodies.some((body) => body === text);
