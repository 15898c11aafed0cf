import type { GuideText, TextKey } from './guide-text';

// Ways out that are the same for several services, but for what is filled in.

/** The categories of Apple's export that guides lead to: the key of the name that each has there. */
type AppleCategory =
  | 'all'
  | 'calendars_and_reminders'
  | 'drive'
  | 'mail'
  | 'maps'
  | 'notes'
  | 'photos';

/** How to request a copy of the user's data from Apple; `chosen`: what to tick there. */
export function appleCopy(chosen: AppleCategory): GuideText {
  return { key: 'shared/apple/copy', parts: { category: [`shared/apple/${chosen}`] } };
}

/** How to get a copy out of Microsoft's editors in the browser; `format`: the open one, by name. */
export function officeCopy(format: string): GuideText {
  return { key: 'shared/ways/office_copy', names: { format } };
}

/** How to copy mail from a mailbox that takes no password from other programs. */
export const oauthCopy: GuideText = {
  key: 'shared/ways/oauth_copy',
  parts: { imap_copy: ['shared/ways/imap_copy'] },
};

/**
 * How to use a program that keeps a folder of the computer the same as online; `keep`: the words of its
 * menu for having a folder on the computer in full.
 */
export function syncCopy(program: string, keep: TextKey): GuideText {
  return { key: 'shared/ways/sync_copy', names: { program }, parts: { keep: [keep] } };
}

/** How to download folders in the browser; `limits`: what one ZIP archive may hold. */
export function folderByFolder(limits: TextKey): GuideText {
  return { key: 'shared/ways/folder_by_folder', parts: { limits: [limits] } };
}
