import type { Page } from 'puppeteer-core';

// What a longer language does to words that are all there: each fault as a line to read.

/** Words that are broken in their middle without a hyphen, and examples in a field that are longer than it. */
export function wordFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node as Text;
      const within = text.parentElement;
      if (!within?.checkVisibility() || within.closest('.scene')) continue;
      // What is for screen readers alone has no room on purpose.
      if (within.getBoundingClientRect().width <= 1) continue;
      // An address has no place of its own to be broken at.
      for (const { 0: word, index } of text.data.matchAll(/(?<![\S])\p{L}{4,}(?![\p{L}./@])/gu)) {
        // A name of code has no place in any language.
        if (/\p{Ll}\p{Lu}/u.test(word)) continue;
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) faults.push(`broken: ${word} in ${text.data.slice(0, 80)}`);
      }
    }
    const pen = document.createElement('canvas').getContext('2d');
    for (const field of document.querySelectorAll<HTMLInputElement>('input[placeholder]')) {
      if (!pen || !field.checkVisibility()) continue;
      const style = getComputedStyle(field);
      pen.font = style.font;
      const room =
        field.clientWidth -
        Number.parseFloat(style.paddingLeft) -
        Number.parseFloat(style.paddingRight);
      if (pen.measureText(field.placeholder).width > room) {
        faults.push(`longer than its field: ${field.placeholder}`);
      }
    }
    return faults;
  });
}
