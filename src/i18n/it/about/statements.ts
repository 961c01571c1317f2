/** Accessibility, privacy, credits. */
export const statements = {
  unset: "non impostato",
  accessibility: {
    lede: "{{publisher}} si impegna a rendere questa mappa accessibile, secondo la legge 9 gennaio 2004, n. 4. Questa dichiarazione vale per «{{title}}».",
    nobody: "Chi pubblica la mappa ({{unset}})",
    parts: {
      status: "Stato di conformità",
      missing: "Contenuti non accessibili",
      preparation: "Redazione della dichiarazione",
      feedback: "Feedback e recapiti",
      enforcement: "Procedura di attuazione",
      site: "Informazioni sul sito",
      body: "Informazioni sull'amministrazione",
    },
    status:
      "La mappa è parzialmente conforme ai requisiti dell'appendice A della norma UNI CEI EN 301549, che riprende le WCAG 2.1 di livello AA, per le inosservanze elencate qui sotto.",
    missingIntro: "Per inosservanza della legge 4/2004:",
    missing: {
      picture:
        "Il disegno della mappa è un'immagine: un lettore di schermo non lo legge. Ogni cifra, elenco e scheda dice le stesse cose in testo e in tabelle; la forma delle aree di sovrapposizione, però, si ha solo a vista.",
      drawing:
        "Spostare un pilota o disegnare un'area con il dito o con il mouse chiede precisione. Si può fare anche con frecce e Invio, scrivendo le coordinate o scegliendo da un elenco.",
      people:
        "Non l'hanno ancora provata persone con disabilità, né è stata provata con veri lettori di schermo o su veri schermi tattili: ciò che lì non funziona non lo sappiamo.",
      formulas:
        "Le formule della pagina sul metodo sono in MathML, che non tutti i lettori di schermo leggono. Accanto c'è sempre la spiegazione a parole.",
      languages:
        "Dove una lingua aggiunta dalla città non ha un testo, questo resta in inglese e non è segnato come tale.",
    },
    disproportionate: "Onere sproporzionato: nessun contenuto.",
    outside: "Fuori dall'ambito di applicazione: i file di dati che si scaricano per altri programmi.",
    prepared: "La dichiarazione è stata redatta il {{date}}.",
    method:
      "Il metodo è l'autovalutazione: regole automatiche (axe, WCAG 2.2 AA) su ogni schermata, telefono e computer, chiaro e scuro; percorsi da tastiera in un vero browser; testo al 200 %; contrasti di testo e segni calcolati in tutti gli aspetti.",
    official: "La dichiarazione presentata all'AgID",
    feedback:
      "Scrivi a chi pubblica la mappa per segnalare ciò che non è accessibile o per chiedere un'informazione in un altro formato.",
    publisher: "Chi pubblica",
    email: "Posta elettronica",
    url: "Pagina per scrivere",
    unsetNote:
      "I recapiti «{{unset}}» li compila chi pubblica la mappa, nel file city.json. Finché mancano, questa dichiarazione non è completa.",
    enforcement:
      "Se la risposta non arriva entro 30 giorni o non soddisfa, ci si può rivolgere al Difensore civico per il digitale, presso l'Agenzia per l'Italia digitale (AgID). Servono la data e una copia della segnalazione, e la risposta se c'è stata.",
    published: "Data di pubblicazione",
    tests: "Test di usabilità",
    testsNone: "non ne sono stati fatti",
    cms: "Sistema di gestione dei contenuti (CMS)",
    cmsNone: "nessuno: file statici con software proprio",
    staff: "Dipendenti con disabilità e loro postazioni di lavoro",
    bodyNote:
      "Il modello chiede questi numeri alle sole amministrazioni. Li dichiara chi pubblica la mappa, nella dichiarazione che presenta all'AgID.",
  },
  privacy: {
    lede: "La mappa non raccoglie nulla di chi la guarda.",
    parts: {
      collected: "Che cosa si raccoglie",
      kept: "Che cosa resta su questo dispositivo",
      requests: "A chi la pagina chiede qualcosa",
      clear: "Cancellare",
    },
    collected:
      "Nulla. Non ci sono cookie, statistiche, tracciamenti né accessi con un nome. I calcoli si fanno su questo dispositivo, e i file che apri non ne escono.",
    hosting:
      "Chi ospita i file può vedere, come per ogni sito, che qualcuno li ha chiesti e da quale indirizzo di rete. Di questo risponde chi pubblica la mappa: {{publisher}}.",
    what: "Che cosa",
    where: "Dove",
    until: "Fino a quando",
    keptCaption: "Ciò che il browser tiene per la mappa",
    settings: "Lingua, aspetto, e se l'aiuto della prima visita è già servito",
    scenarios: "Gli scenari che hai fatto, e quale è aperto",
    own: "I file che hai aperto, una volta messi in uso",
    kiosk:
      "Solo su uno schermo pubblico: quante visite e che cosa si è aperto, senza dire da chi, e un diario tecnico",
    storage: "memoria locale «{{name}}»",
    database: "base di dati «{{name}}»",
    untilCleared: "finché lo cancelli",
    untilStaff: "finché lo cancella il personale",
    files: "Il browser può tenere anche una copia dei file della mappa, come di ogni pagina.",
    requests:
      "Solo al server da cui è arrivata: una regola di sicurezza della pagina (Content-Security-Policy) obbliga il browser a fermare ogni altra richiesta.",
    opened:
      "Fa eccezione chi apre dati da un indirizzo: si può soltanto dai server che chi pubblica la mappa ha elencato.",
    link: "L'indirizzo della pagina contiene le scelte fatte sulla mappa, e non chi le ha fatte: chi lo manda a qualcuno condivide quelle.",
    clearWhat:
      "Cancella da questo dispositivo le impostazioni, gli scenari e i dati tuoi. Il resto della mappa rimane com'è.",
    clear: "Cancella da questo dispositivo",
    askTitle: "Cancellare impostazioni, scenari e dati tuoi?",
    askBody:
      "Gli scenari non salvati come file andranno persi, e i file aperti andranno aperti di nuovo. Non si può annullare.",
    askCancel: "Non cancellare",
    held: "Le impostazioni sono cancellate; gli scenari o i dati tuoi sono in uso anche in un'altra scheda e andranno via quando la chiudi.",
    refused:
      "Il dispositivo non ha permesso di cancellare. Si può fare dalle impostazioni del browser, fra i dati dei siti.",
  },
  credits: {
    lede: "Chi e che cosa ha reso possibile questa mappa.",
    parts: {
      app: "La mappa",
      data: "I dati",
      fonts: "I caratteri",
      libraries: "Il software libero",
    },
    app: "La mappa è software libero con licenza EUPL-1.2. La pubblica: {{publisher}}.",
    data: "I dati vengono da molte fonti, ognuna con la sua licenza e la sua data.",
    toData: "Tutte le fonti dei dati",
    fonts:
      "Le parole sono scritte in Titillium Web, nato all'Accademia di Belle Arti di Urbino, con licenza {{licence}}.",
    librariesCaption: "Le librerie di cui la mappa è fatta",
    carriedCaption: "Le librerie che queste portano con sé",
    licences: "I testi delle loro licenze",
    library: "Libreria",
    licence: "Licenza",
  },
} as const;
