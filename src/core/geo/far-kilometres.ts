/** Beyond this distance a hoster is not called near, though none is nearer. */
const farKilometres = 150;

/** True if a hoster at this distance is too far to be called near. */
export function isFar(kilometres: number): boolean {
  return kilometres > farKilometres;
}
