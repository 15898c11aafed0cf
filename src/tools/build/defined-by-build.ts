import packageFile from '../../../package.json' with { type: 'json' };

/**
 * The values that the build writes into the code: the mirror's address, empty where the environment names none, and
 * the template of the tracker (`chatiere.tracker` of package.json, or CHATIERE_TRACKER for a trial), empty where
 * there is none. Throws where one is no https address, or the template has no place for a title and a text.
 */
export function definedByBuild(
  mirror = process.env.CHATIERE_DIRECTORY_URL ?? '',
  tracker = process.env.CHATIERE_TRACKER ?? packageFile.chatiere.tracker,
) {
  if (mirror && !mirror.startsWith('https://')) {
    throw new Error(`CHATIERE_DIRECTORY_URL must begin with https://, and not be "${mirror}"`);
  }
  const isTemplate = tracker.includes('{title}') && tracker.includes('{body}');
  if (tracker && !(tracker.startsWith('https://') && isTemplate)) {
    throw new Error(
      `chatiere.tracker must begin with https:// and hold {title} and {body}, and not be "${tracker}"`,
    );
  }
  return {
    'import.meta.env.CHATIERE_DIRECTORY_URL': JSON.stringify(mirror),
    'import.meta.env.CHATIERE_TRACKER': JSON.stringify(tracker),
  };
}
