// Draws components once, without the framework: what is described by JSX becomes elements at once, and
// nothing is kept. The framework takes over what stands there, so both must draw the same.

/** A component, an element or a fragment, as JSX describes it. */
type Described = { type: string | ((props: Props) => unknown); props: Props };

type Props = Record<string, unknown>;

/** An element that takes nodes in, or less than that: every kind of node costs the browser something. */
type Parent = { append: (...nodes: (Node | string)[]) => void; namespaceURI?: string | null };

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Appends what JSX describes to an element, or to a list. */
export function appendDescribed(described: unknown, parent: Parent): void {
  if (described === null || described === undefined || typeof described === 'boolean') return;
  if (Array.isArray(described)) {
    for (const each of described) appendDescribed(each, parent);
  } else if (typeof described === 'object') {
    const { type, props } = described as Described;
    if (typeof type === 'function') appendDescribed(type(props), parent);
    else parent.append(elementOf(type, props, parent));
  } else {
    // Numbers and attributes become text by themselves.
    parent.append(described as string);
  }
}

function elementOf(tag: string, props: Props, parent: Parent): Element {
  const isSvg = tag === 'svg' || parent.namespaceURI === svgNamespace;
  const element = isSvg ? document.createElementNS(svgNamespace, tag) : document.createElement(tag);
  for (const name in props) if (name !== 'children') setProp(element, name, props[name]);
  appendDescribed(props.children, element);
  return element;
}

/**
 * Sets an attribute as the framework does; what a control does comes with it. Nothing in the first face
 * is checked or disabled.
 */
function setProp(element: Element, name: string, value: unknown): void {
  if (value === null || value === undefined || typeof value === 'function') return;
  element.setAttribute(name, value as string);
}
