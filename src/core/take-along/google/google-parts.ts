/** The number of the account that is signed in: `/u/1/`. */
export const accountShape = '\\d{1,3}';

/** The id of a file of Google Drive; what is published at `/d/e/…` has another one. */
export const driveId = '[\\w-]{20,}';

/** The parameters that say which account is in use, and that a link was meant for the user. */
export const accountKeys: readonly string[] = ['authuser', 'resourcekey'];

/** The domains of Google in all countries: the service was spotted on exactly these. */
export const countryShape = '(?:com|cat|[a-z]{2}|com?\\.[a-z]{2})';
