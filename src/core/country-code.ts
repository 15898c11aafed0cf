/** An ISO 3166-1 code as it is written: two capital letters. Whether the country exists is not asked. */
export const countryCode: RegExp = /^[A-Z]{2}$/;

/** Tells whether a text has the shape of a country code. */
export function isCountryCode(text: string): boolean {
  return countryCode.test(text);
}
