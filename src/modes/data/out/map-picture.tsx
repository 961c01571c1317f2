export function MapPicture() {
  return null;
}
