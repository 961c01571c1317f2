/** Whether somebody asked the device for less motion: then nothing runs, fades or counts up. */
export const wantsStillness = (): boolean => window.matchMedia("(prefers-reduced-motion: reduce)").matches;
