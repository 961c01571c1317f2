/** Opening a file: which it is, where it lies, what it becomes, and what was taken in. */
export function In() {
  return null;
}
