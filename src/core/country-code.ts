/**
 * The pattern of an ISO 3166-1 code: two capital letters. Whether the country exists is not asked.
 */
export const countryCode: RegExp = /^[A-Z]{2}$/;

/** True if a text has the shape of a country code. */
export function isCountryCode(text: string): boolean {
  return countryCode.test(text);
}
