import { useRef } from 'preact/hooks';

/**
 * The ways to make one choice on top of another: a second one, made before the first was answered
 * and drawn, is made of what the first one chose. `kept` is what was chosen when this was drawn.
 */
export function useOnTop<Value>(kept: Value) {
  const underWay = useRef<{ value: Value } | null>(null);
  return {
    /** The value that is to be kept now. */
    make(change: (value: Value) => Value): Value {
      const value = change(underWay.current ? underWay.current.value : kept);
      underWay.current = { value };
      return value;
    },
    /** Hears that this choice was answered; false if another one was made on top of it. */
    settle(value: Value): boolean {
      if (underWay.current?.value !== value) return false;
      underWay.current = null;
      return true;
    },
  };
}
