import { marqueeSize, popupSize, type Size, tileSize, windowSize } from './store-shots';

// The pages of which the stores' pictures are taken. What is around our own surfaces is made up and plain: bars in
// the place of words, no logo, and no colours but ours.

/** The pictures that the pages hold, as addresses with the data in them. */
export type Pictures = { open: string; closed: string };

const style = `
  * { box-sizing: border-box; margin: 0; }
  body { font: 16px/1.3 system-ui, sans-serif; background: #f3ebdf; color: #23211d; overflow: hidden; }
  .shot { padding: 36px 48px 0; }
  .caption { display: flex; align-items: center; gap: 20px; height: 76px; }
  .caption img { width: 64px; height: 64px; }
  .caption h1 { text-wrap: balance; font-size: 32px; line-height: 1.1; letter-spacing: -0.01em; }
  .window { margin-top: 24px; width: ${windowSize.width}px; border-radius: 14px 14px 0 0;
    background: #fff; box-shadow: 0 12px 40px #23211d2e; overflow: hidden; position: relative; }
  .bar { height: 44px; background: #e2d9cb; display: flex; align-items: center; gap: 14px; padding: 0 18px; }
  .bar i { height: 22px; border-radius: 11px; background: #faf6ef; flex: 1; }
  .bar i:first-child { flex: none; width: 120px; }
  .bar img { width: 28px; height: 28px; }
  .page { width: 100%; height: ${windowSize.height}px; display: block; object-fit: cover; object-position: top; }
  .sheet { position: absolute; left: 96px; top: 84px; width: 560px; height: 600px; padding: 56px; background: #fff;
    border: 1px solid #e2d9cb; border-radius: 4px; }
  .sheet b, .sheet i { display: block; border-radius: 6px; background: #e9e1d4; height: 12px; margin-bottom: 16px; }
  .sheet b { height: 26px; width: 62%; background: #cfc4b2; margin-bottom: 32px; }
  .desk { background: #faf6ef; }
  .popup { position: absolute; right: 18px; top: 52px; border-radius: 12px; box-shadow: 0 10px 40px #23211d59;
    border: 1px solid #cfc4b2; max-width: ${popupSize.width}px; max-height: ${popupSize.height}px; }
  .sign { height: 100vh; display: grid; place-content: center; justify-items: center; text-align: center; }
  .sign img, .wide img { width: 132px; height: 132px; }
  .sign h1 { font-size: 44px; line-height: 1.2; margin-top: 10px; }
  .sign p { font-size: 17px; margin-top: 2px; color: #1c6350; font-weight: 600; }
  .wide { height: 100vh; padding: 0 110px; display: flex; align-items: center; justify-content: space-between; }
  .wide h1 { font-size: 96px; line-height: 1.1; }
  .wide p { text-wrap: balance; font-size: 40px; color: #1c6350; font-weight: 600; margin-top: 8px; }
  .wide div:last-child { display: flex; gap: 36px; align-items: end; }
  .wide img { width: 300px; height: 300px; }
  .wide img:first-child { width: 150px; height: 150px; opacity: 0.9; }
`;

const page = (body: string) =>
  `<!doctype html><meta charset="utf-8"><style>${style}</style>${body}`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A screenshot: the caption above a window that shows a page of ours, given as the address of its picture. */
export function windowPage(caption: string, picture: string, { open }: Pictures): string {
  return page(
    shot(caption, open, `<div class="bar"><i></i><i></i></div><img class="page" src="${picture}">`),
  );
}

/** A screenshot: the caption above a made-up document, over which the popup hangs from its icon. */
export function popupPage(caption: string, popup: string, { open }: Pictures): string {
  const lines = [100, 92, 97, 88, 60, 0, 96, 90, 99, 84, 94, 45, 0, 91, 97, 86];
  const text = lines.map((width) => `<i style="width:${width}%"></i>`).join('');
  const bar = `<div class="bar"><i></i><i></i><img src="${open}"></div>`;
  const desk = '<div class="page desk"></div>';
  const inside = `${bar}${desk}<div class="sheet"><b></b>${text}</div><img class="popup" src="${popup}">`;
  return page(shot(caption, open, inside));
}

function shot(caption: string, icon: string, inside: string): string {
  const head = `<div class="caption"><img src="${icon}"><h1>${escaped(caption)}</h1></div>`;
  return `<div class="shot">${head}<div class="window">${inside}</div></div>`;
}

/** A promotional picture and its size. */
export type Promotion = { file: string; size: Size; html: string };

/** The tile and the marquee: the name, one line and the cat; no name but ours. */
export function promotions(line: string, { open, closed }: Pictures): Promotion[] {
  const words = `<h1>Chatière</h1><p>${escaped(line)}</p>`;
  const sign = `<div class="sign"><img src="${open}">${words}</div>`;
  const wide = `<div class="wide"><div>${words}</div><div><img src="${closed}"><img src="${open}"></div></div>`;
  return [
    { file: 'tile', size: tileSize, html: page(sign) },
    { file: 'marquee', size: marqueeSize, html: page(wide) },
  ];
}
