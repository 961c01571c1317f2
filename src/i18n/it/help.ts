/** The four steps that a first visit is shown; they come with their code. */
export const help = {} as const;
