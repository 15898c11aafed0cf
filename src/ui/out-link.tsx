import type { ComponentChildren } from 'preact';

type OutLinkProps = {
  /** The address, https. */
  href: string;
  /** The words of a screen reader, where the text alone would not tell. */
  label?: string;
  class?: string;
  children: ComponentChildren;
};

/** A link out of the extension: it opens a new tab, and nothing goes with it. */
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
