/** The three French cities with arrondissements: their INSEE codes from, to, and the city's. */
const arrondissements = [
  { from: 13201, to: 13216, city: '13055' },
  { from: 69381, to: 69389, city: '69123' },
  { from: 75101, to: 75120, city: '75056' },
] as const;

/** The key of a town's commune, `country:code`; an arrondissement counts as its city. */
export function communeKey(country: string, code: string): string {
  const number = country === 'FR' ? Number(code) : Number.NaN;
  const inCity = arrondissements.find(({ from, to }) => number >= from && number <= to);
  return `${country}:${inCity?.city ?? code}`;
}
