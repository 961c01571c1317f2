/** The frame of the plan: what stands around its projects. */
export const desk = {
  none: "Questa città non porta con sé un piano da leggere.",
  failedWhat: "Il piano non si è caricato.",
  failedRemedy: "Si può riprovare; la mappa e i calcoli funzionano comunque.",
  loading: "Si carica quello che il piano dice",
  matrix: "Dove sono i progetti",
  parts: {
    phaseTwo: "La seconda fase: i territori esterni",
    following: "Che cosa doveva seguire",
    indicators: "Come si giudica la {{strategy}}",
  },
  readOn: "Da leggere",
  undated: "data non nota",
} as const;
