/** Props of an answer on no day in particular, with room for two spares, where nobody presses anything. */
export const stillAnswer = {
  day: 0,
  spareCount: 2,
  canListAll: true,
  toggleFavourite: () => undefined,
  open: () => undefined,
};
