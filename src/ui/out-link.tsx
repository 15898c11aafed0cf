import type { ComponentChildren } from 'preact';

type OutLinkProps = {
  /** https. */
  href: string;
  /** What a screen reader says, where the text alone would not tell. */
  label?: string;
  class?: string;
  children: ComponentChildren;
};

/** A link out of the extension: in a new tab, and nothing goes with it. */
export function OutLink({ href, label, children, ...rest }: OutLinkProps) {
  return (
    <a
      {...rest}
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
      aria-label={label}
    >
      {children}
    </a>
  );
}
