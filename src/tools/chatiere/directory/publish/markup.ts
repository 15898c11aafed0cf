import { isHttpsAddress } from '../../../../core/https-address';

/** The code points that are no characters of XML 1.0: halves of pairs, most control characters, U+FFFE and U+FFFF. */
const noCharacter =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text of strangers as HTML or XML shows it: nothing in it is markup, also within an attribute. */
export function escapeMarkup(text: string): string {
  return text.replace(noCharacter, '\ufffd').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** An address of strangers as a link; as mere text where it is not https. */
export function linkMarkup(address: string, text = address): string {
  if (!isHttpsAddress(address)) return escapeMarkup(text);
  return `<a href="${escapeMarkup(address)}" rel="nofollow noreferrer">${escapeMarkup(text)}</a>`;
}

/**
 * Fills a template: `{{name}}` becomes the markup of that name. Throws where the template names one that is
 * not given: then it was changed without its code.
 */
export function fillTemplate(template: string, markup: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = markup[name];
    if (value === undefined) throw new Error(`The template names ${name}, which is not given`);
    return value;
  });
}
