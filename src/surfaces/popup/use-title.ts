import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The title, and what leads there: what was pressed may be gone, and reading goes on at the top. */
export function useTitle() {
  const titleRef = useRef<HTMLHeadingElement>(null);
  const [wanted, setWanted] = useState(0);
  useLayoutEffect(() => {
    if (wanted > 0) titleRef.current?.focus();
  }, [wanted]);
  return { titleRef, goToTitle: () => setWanted((count) => count + 1) };
}
