/** What the device calls the databases of a city. Written here too, so that the page does not bring what opens them. */
export const scenariosOf = (city: string): string => `scenarios-${city}`;
export const ownDataOf = (city: string): string => `own-${city}`;
export const kioskOf = (city: string): string => `kiosk-${city}`;
