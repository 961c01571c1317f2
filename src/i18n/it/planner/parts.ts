/** Words that stand over every task of the planner: how far pilots reach, and what they reach together. */
export const parts = {
  reach: {
    title: "Quanto lontano arriva un pilota",
    slider: "Raggio dei piloti",
    typed: "Raggio, scritto",
    detour: "Fattore di percorso",
    detourNote: "{{usual}} è usuale a piedi.",
    straight: "{{straight}} in linea d'aria",
    walked: "{{ground}} di percorso, cioè {{straight}} in linea d'aria (fattore {{detour}})",
    meaning: "Un pilota raggiunge chi vive entro {{straight}} in linea d'aria.",
    meaningWalked:
      "Un pilota raggiunge chi vive entro {{straight}} in linea d'aria: {{ground}} di percorso diviso {{detour}}.",
    reset: "Come nei dati: {{ground}}",
    others_one: "{{count}} pilota ha un altro raggio, suo.",
    others_other: "{{count}} piloti hanno un altro raggio, loro.",
    mixed_one: "{{reach}}; {{count}} pilota ha un altro raggio",
    mixed_other: "{{reach}}; {{count}} piloti hanno un altro raggio",
  },
  total: {
    title: "Tutti insieme",
    what: "residenti raggiunti da almeno un pilota",
    census: "censimento {{year}}",
    more: "+{{residents}} rispetto ai piloti dei dati con lo stesso raggio",
    less: "−{{residents}} rispetto ai piloti dei dati con lo stesso raggio",
    same: "Quanti ne raggiungono i piloti dei dati con lo stesso raggio",
    ground: "{{area}} di suolo",
    groundLive: "≈ {{area}} di suolo",
    rough: "In comuni dove la posizione è approssimativa vivono ≈ {{residents}}, {{share}} dei raggiunti.",
    roughData:
      "Fra chi raggiungono i piloti dei dati c'è chi vive in comuni dove la posizione è approssimativa.",
    waiting: "I residenti arrivano fra un momento; il suolo si calcola già.",
    pointsFailed:
      "I punti dei residenti non si leggono: il suolo è calcolato, i residenti raggiunti non sono noti.",
    failed: "Le cifre esatte non sono riuscite: {{reason}}.",
    failedRemedy: "Quelle che seguono i piloti restano; si può riprovare.",
    announced: "Raggiunti {{residents}} su {{all}}, {{share}}",
  },
  depth: {
    none: "nessuno",
    one: "1",
    two: "2",
    more: "3 o più",
    pilots: "Piloti",
    residents: "Residenti",
    ground: "Suolo",
    share: "Quota",
  },
  lorenz: {
    across: "Residenti, dai comuni meno coperti",
    up: "Residenti raggiunti",
    equal: "ovunque la stessa quota",
  },
};
