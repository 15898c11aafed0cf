// What stands in the place of the framework in the script of the first paint: components are drawn once,
// so that state is what it is at first, and effects come with the framework.

type Props = Record<string, unknown> & { children?: unknown };

/** Describes an element or a component, as the compiler of JSX wants it. */
export const jsx = (type: unknown, props: Props) => ({ type, props });

export { jsx as jsxs };

/** Several elements without one around them. */
export const Fragment = ({ children }: Props) => children;

/** A value for all components within its provider; drawing goes from the outside in. */
export function createContext<Value>(initial: Value) {
  const context = {
    current: initial,
    Provider({ value, children }: { value: Value; children: unknown }) {
      context.current = value;
      return children;
    },
  };
  return context;
}

export const useContext = <Value>({ current }: { current: Value }) => current;

export const useState = (initial: unknown) => [
  typeof initial === 'function' ? (initial as () => unknown)() : initial,
  () => undefined,
];

export const useRef = (current: unknown) => ({ current });

export const useMemo = <Value>(make: () => Value) => make();

export const useEffect = () => undefined;

export { useEffect as useLayoutEffect };
