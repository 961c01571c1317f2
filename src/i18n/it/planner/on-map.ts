/** Words of the planner’s map. */
export const onMap = {
  pilot: "Pilota {{number}}",
  moved: "spostato",
  outside: "fuori dal perimetro",
  howToMove:
    "Le frecce lo spostano di 10 metri, con Maiuscole di 100; Esc annulla lo spostamento, Invio apre la scheda.",
  nowAt: "{{pilot}}: latitudine {{latitude}}, longitudine {{longitude}}, {{where}}.",
  chosen: "Posto proposto numero {{number}}",
  putBack: {
    moved: "Rimetti il {{number}} {{name}} dove stava",
    removed: "Rimetti il {{number}} {{name}}, che è stato tolto",
  },
  tool: {
    add: "Tocca la mappa dove deve stare il nuovo progetto pilota. Da tastiera: frecce e Invio.",
    forbid: "Disegna l'area vietata: ogni tocco mette un angolo, il tocco sul primo angolo la chiude.",
    forbidKeys: "Da tastiera: frecce e Spazio, Backspace toglie l'ultimo angolo, Invio chiude.",
    corners: "Angoli: {{number}}",
    few: "Servono almeno tre angoli, non su una sola linea.",
    crossing: "Così i lati si incrociano: metti l'angolo altrove.",
    close: "Chiudi l'area",
    back: "Togli l'ultimo angolo",
    cancel: "Annulla",
  },
  legend: {
    reach: "Raggio di un pilota, in linea d'aria",
    ghost: "Dove stava un pilota spostato o tolto: toccalo per rimetterlo",
    moved: "Pilota spostato",
    gaps: "I 30 luoghi scoperti più grandi: più residenti, cerchio più grande",
    gained: "Coperto solo dopo",
    lost: "Coperto solo prima",
    unchanged: "Coperto prima e dopo",
    chosen: "Posto trovato dalla ricerca, non ancora un pilota",
    forbidden: "Area vietata a nuovi piloti",
    none: "Nessun residente coperto",
  },
};
