/** The four steps that a first visit is shown; they come with their code. */
export const help = {
  place: "Aiuto, passo {{step}} di {{all}}",
  back: "Indietro",
  next: "Avanti",
  done: "Fine",
  skip: "Salta",
  never: "Non mostrare più",
  steps: {
    ask: {
      title: "Chiedi qui",
      body: "Scrivi il tuo comune, scegli strategie e filtri: le cifre e la mappa seguono.",
    },
    look: {
      title: "Guarda e tocca la mappa",
      body: "Tocca un comune, un segno o una zona tratteggiata. Da tastiera: frecce per spostarti, Invio per scegliere il centro.",
    },
    read: {
      title: "Leggi la risposta",
      body: "Si apre accanto alla mappa, sul telefono sotto, con cifre, fonti e ciò che non è noto. Il «?» dice come si calcola.",
    },
    change: {
      title: "Cambia modo, confronta",
      body: "Da qui si passa a pianificare o a leggere il piano; dalla sua scheda un territorio si confronta con altri. L'aiuto si richiama in fondo alle domande.",
    },
  },
} as const;
