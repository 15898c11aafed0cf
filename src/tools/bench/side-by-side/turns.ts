/** The order of a round: each round begins one further, so that no subject is always the first. */
export function turnedBy<Subject>(subjects: readonly Subject[], round: number): Subject[] {
  const first = round % Math.max(1, subjects.length);
  return [...subjects.slice(first), ...subjects.slice(0, first)];
}
