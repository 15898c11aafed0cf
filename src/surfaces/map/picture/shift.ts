/** The style that moves an element by so many pixels, to a tenth of one. */
export const shift = (across: number, down: number) => ({
  transform: `translate(${across.toFixed(1)}px, ${down.toFixed(1)}px)`,
});
