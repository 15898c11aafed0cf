import { ignore } from '../../../core/ignore';
import { isOnPhone } from '../../browser/platform';
import { saveFile } from './save-file';

/**
 * Finds the ways by which a text of this media type leaves the extension: as a file, but where the browser
 * can't be seen to save one; by the apps of the device, where it has that; by the clipboard.
 */
export async function findOutlet(type?: string) {
  const isPhone = await ignore(isOnPhone(), 'without an answer it is no phone');
  const canShare = typeof navigator.share === 'function';
  return {
    saveFile: isPhone ? null : (name: string, text: string) => saveFile(name, text, type),
    shareText: canShare ? (text: string) => navigator.share({ text }) : null,
    copyText: (text: string) => navigator.clipboard.writeText(text),
  };
}
