/**
 * The values that the build writes into the code: the mirror's address, empty where the environment names none.
 * Throws where that is no https address.
 */
export function definedByBuild(mirror = process.env.CHATIERE_DIRECTORY_URL ?? '') {
  if (mirror && !mirror.startsWith('https://')) {
    throw new Error(`CHATIERE_DIRECTORY_URL must begin with https://, and not be "${mirror}"`);
  }
  return { 'import.meta.env.CHATIERE_DIRECTORY_URL': JSON.stringify(mirror) };
}
