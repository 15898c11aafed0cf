import french from '../../assets/_locales/fr/messages.json' with { type: 'json' };

/** The ends and beginnings by which the keys of sentences that say what went wrong are known. */
const ofErrors =
  /_(failed|wrong|not_kept|not_copied|bad_address|private_host|is_mirror|is_added|is_list|too_many)$|^(file_(not_settings|newer|too_big)|own_service|town_none|source_no_permission|preview_(unread|partly|services)|moves_none|hoster_problem_.*|hoster_unread_.*)$/;

/** Sentences of the popup alone, which has a line of its own for them. */
const ofPopup = ['favourite_lost', 'take_not_copied'];

/** The beginnings, as they stand in a page, of all sentences in French that say what went wrong. */
const beginnings = Object.entries(french)
  .filter(([key]) => ofErrors.test(key) && !ofPopup.includes(key))
  .map(([, { message }]) => plain(message.split('$')[0] ?? ''))
  .filter((beginning) => beginning.length > 12);

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * The sentences on the page that say what went wrong, and don't look so: outside of a problem. The popup is not
 * looked at.
 */
export function plainErrors(page: Document): string[] {
  const found: string[] = [];
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const said = plain(text.textContent ?? '');
    const isError = beginnings.some((beginning) => said.startsWith(beginning));
    if (isError && !text.parentElement?.closest('.problem')) found.push(said);
  }
  return found;
}

/** The number of sentences that are looked for: none, and nothing would be proved. */
export const errorSentenceCount = beginnings.length;
