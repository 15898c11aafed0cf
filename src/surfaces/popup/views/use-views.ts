import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ViewName, ViewProps } from './view-props';
import { views } from './views';

/** The view that stands over the answer; null where none does. `isMoreOpen` opens "more" by itself. */
export function useViews(isMoreOpen = false) {
  const [View, setView] = useState<ComponentType<ViewProps> | null>(null);
  const [left, setLeft] = useState<{ to: ViewName | undefined } | null>(null);
  const wanted = useRef<ViewName | null>(null);
  useLayoutEffect(() => {
    if (!left) return;
    // What opened the view may be gone: reading then goes on at the title.
    const opener = left.to && document.querySelector<HTMLElement>(`[data-view=${left.to}]`);
    (opener ?? document.querySelector<HTMLElement>('h1'))?.focus();
  }, [left]);
  const open = async (view: ViewName) => {
    wanted.current = view;
    const loaded = await views[view]();
    // A slower view that was wanted before comes too late.
    if (wanted.current === view) setView(() => loaded);
  };
  useEffect(() => {
    if (isMoreOpen) open('more');
  }, []);
  const back = (to?: ViewName) => {
    wanted.current = null;
    setView(null);
    setLeft({ to });
  };
  return { View, open, back };
}
