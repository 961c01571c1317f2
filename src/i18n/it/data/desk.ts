/** The frame of the data desk. */
export const desk = {
  doors: "Entrata o uscita",
  door: { in: "Apri un file", out: "Porta via" },
  stays: "I file restano su questo dispositivo: niente di ciò che si apre o si salva passa per la rete.",
} as const;
