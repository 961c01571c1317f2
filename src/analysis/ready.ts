/**
 * What a worker says first, so that a worker that never came up is told from one that died. Alone in its file: who
 * starts a worker and who is one both need it, and neither is to carry the other.
 */
export const READY = "ready";
