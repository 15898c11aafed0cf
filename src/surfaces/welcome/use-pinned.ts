import { useEffect, useState } from 'preact/hooks';
import { ignore } from '../../core/ignore';

/** True once the icon is pinned: the browser is asked again whenever the page comes to the front. */
export function usePinned(findPinned: () => Promise<boolean>): boolean {
  const [isPinned, setPinned] = useState(false);
  useEffect(() => {
    const look = () => {
      if (!document.hidden) ignore(findPinned().then(setPinned), 'the picture stays');
    };
    look();
    // The menu of the browser takes the focus, and gives it back; another tab hides the page.
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [findPinned]);
  return isPinned;
}
