/**
 * The ids of the ten services that most people know, best known first. The list is chosen by hand: it is
 * never counted from what users do.
 */
export const bestKnownServices: readonly string[] = [
  'gmail',
  'google-drive',
  'google-docs',
  'google-calendar',
  'google-photos',
  'whatsapp',
  'microsoft-teams',
  'zoom',
  'doodle',
  'wetransfer',
];
