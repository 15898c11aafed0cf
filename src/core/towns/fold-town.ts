import { foldWords } from '../text/fold';

/**
 * Folds a town's name to one word, however it is written: `St-Étienne`, `saint etienne`, `13ème`,
 * `13e`.
 */
export function foldTown(text: string): string {
  return foldTownWords(text).join('');
}

const isOrdinal = /^\d+(?:er|ere|eme|ieme)$/;

/**
 * Folds a town's name word by word, however it is written: `St-Étienne`, `saint etienne`, `13ème`,
 * `13e`.
 */
export function foldTownWords(text: string): string[] {
  return foldWords(text)
    .split(' ')
    .map((word) => {
      if (word === 'st') return 'saint';
      if (word === 'ste') return 'sainte';
      return isOrdinal.test(word) ? `${Number.parseInt(word, 10)}e` : word;
    });
}
