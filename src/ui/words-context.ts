import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../core/text/words';

/** The words of the interface: a surface's main provides them. */
export const WordsContext = createContext<Words | null>(null);

/** Throws outside a surface: a component without words has nothing to say. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('Wrap this component in WordsContext.Provider');
  return words;
}
