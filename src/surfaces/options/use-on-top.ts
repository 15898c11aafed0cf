import { useRef } from 'preact/hooks';

/**
 * Choices one on top of the other: a second one, made before the first was answered and drawn, is made of
 * what the first one chose. `kept` is what was chosen when this was drawn.
 */
export function useOnTop<Value>(kept: Value) {
  const underWay = useRef<{ value: Value } | null>(null);
  return {
    /** What is to be kept now. */
    make(change: (value: Value) => Value): Value {
      const value = change(underWay.current ? underWay.current.value : kept);
      underWay.current = { value };
      return value;
    },
    /** This one was answered. False: another one was made on top of it. */
    settle(value: Value): boolean {
      if (underWay.current?.value !== value) return false;
      underWay.current = null;
      return true;
    },
  };
}
