/** The shapes of the parts of a point in an address. */
export const pointShapes = {
  lat: '-?\\d{1,2}(?:\\.\\d+)?',
  lon: '-?\\d{1,3}(?:\\.\\d+)?',
  comma: '(?:,|%2C)(?:\\+|%20)*',
  zoom: '\\d{1,2}(?:\\.\\d+)?',
};

/** The point on OpenStreetMap, with a pin. */
export const openStreetMap = {
  name: 'OpenStreetMap',
  template: 'https://www.openstreetmap.org/?mlat={lat}&mlon={lon}#map={zoom}/{lat}/{lon}',
};
