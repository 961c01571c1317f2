/** Words of map. */
export const map = {
  canvas:
    "Mappa. Con le frecce si sposta, con più e meno si ingrandisce e si rimpicciolisce, con Invio si sceglie ciò che sta al centro.",
  tools: "Strumenti della mappa",
  zoomIn: "Ingrandisci",
  zoomOut: "Rimpicciolisci",
  home: "Tutta l'area",
  north: "Il nord è in alto",
  northLetter: "N",
  scale: "Scala: {{length}}",
  sources: "Fonti",
  proposals: "Anello tratteggiato: proposta di lavoro",
  none: {
    title: "La mappa non si può disegnare",
    body: "Questo dispositivo non offre la grafica (WebGL 2) che serve alla mappa. Filtri, elenchi, schede e tabelle funzionano e dicono le stesse cose.",
  },
  lost: {
    title: "La mappa si è fermata",
    body: "Il dispositivo ha tolto la grafica alla mappa. Si riprende da sola fra poco; intanto elenchi, schede e tabelle continuano.",
  },
  failed: {
    title: "La mappa non è arrivata",
    body: "Il suo codice non si è potuto caricare: {{reason}}. Elenchi, schede e tabelle continuano; per riprovare ricarica la pagina.",
  },
} as const;
