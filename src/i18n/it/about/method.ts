/** How the figures are computed, with a worked example for each. */
export const method = {
  lede: "Ogni cifra della mappa nasce da poche regole. Qui c'è ciascuna con la sua formula, quel che dà per buono, i suoi limiti e un esempio da rifare a mano.",
  example: {
    title: "L'esempio",
    about:
      "Tre comuni quadrati, A, B e C, di {{side}} di lato; {{points}} punti con {{residents}} in tutto. Est e nord si misurano dall'angolo a sud-ovest di A. Un collaudo fa calcolare l'esempio agli stessi programmi della mappa: residenti e quote devono essere uguali, le superfici entro lo {{tolerance}}.",
    points: "I punti dei residenti",
    point: "Punto",
    square: "Comune",
    east: "Est, m",
    north: "Nord, m",
    people: "Residenti",
    figure: "Disegno dell'esempio: {{topic}}",
    places: "I luoghi",
    place: "Luogo",
    reach: "Raggio, m",
    ownGround: "terreno proprio",
    span: "{{from}}–{{to}}",
    kinds: {
      station: "stazione",
      wood: "bosco",
      river: "fiume",
      pilot: "pilota",
      dragged: "pilota trascinato",
      moved: "pilota spostato",
      candidate: "candidato",
    },
  },
  pilots_one: "{{count}} pilota",
  pilots_other: "{{count}} piloti",
  noGaps: "nessuno",
  where: "Dove",
  assumptions: "Si dà per buono",
  limits: "Limiti",
  worked: "Esempio",
  source: "Da",
  topics: {
    influence: {
      title: "Area di influenza",
      answers: "Quale terreno raggiunge un luogo?",
      where:
        "p è il luogo, d la distanza in linea d'aria sull'ellissoide WGS84, r il raggio, L la lunghezza di una linea diritta, A la superficie.",
      assumption: {
        first: "Chi sta entro il raggio è raggiunto, chi sta oltre no; il bordo conta.",
        second:
          "Ogni strato ha il suo raggio: {{reaches}}. Un'area, come un bosco, vale per il suo stesso terreno.",
      },
      limit: {
        first:
          "È la linea d'aria: strade, fiumi, ferrovie e salite non contano. Chi pianifica può accorciarla con un fattore di percorso.",
        second:
          "Un cerchio è disegnato con 64 lati e ha la superficie giusta; il bordo sta entro lo 0,1 % del raggio, attorno a una linea al più lo 0,1 % in fuori.",
        third:
          "Si calcola sull'ellissoide: su una sfera, a 45° di latitudine, le superfici sarebbero più piccole dello 0,22 %. Una posizione vale quanto la sua fonte, e la scheda del luogo lo dice.",
      },
      example:
        "La stazione S ha raggio {{reach}}: π · {{reachMetres}}² = {{point}}. Il fiume R è lungo {{length}}, con raggio {{line}}: 2 · {{lineMetres}} · {{lengthMetres}} + π · {{lineMetres}}² = {{lineGround}}. Il bosco W è {{wide}} × {{high}} = {{ground}}.",
    },
    coverage: {
      title: "Copertura",
      answers: "Quanto terreno e quanti residenti raggiunge una strategia, o un gruppo di piloti?",
      where:
        "I(p) è l'area di influenza di ogni luogo p che conta, U il terreno dei comuni del perimetro, K quello dove i dati della strategia sono completi.",
      assumption: {
        first:
          "Un metro quadrato conta una volta sola, da quanti luoghi sia raggiunto. Chi pianifica vede anche quanto è raggiunto da uno, due, tre o più piloti.",
        second: "Contano solo i luoghi negli stati e con gli obiettivi scelti nei filtri.",
      },
      limit: {
        first:
          "Al bordo dell'area: un luogo fuori dal perimetro conta con la parte che cade dentro, e di chi abita fuori non si dice nulla.",
        second:
          "La cifra di una zona è la somma dei suoi comuni dentro il perimetro, che di rado sono tutti.",
        third:
          "Il raggio è una scelta. Accanto al totale dei piloti sta quello con il raggio ridotto al {{less}} e portato al {{more}}: se cambia molto, la risposta dipende dal raggio.",
      },
      example:
        "I piloti 1 e 2 hanno raggio {{reach}} e non si toccano; il 3 sta sopra l'1 con raggio {{inner}} e non aggiunge terreno. Coperti 2 · π · {{reachMetres}}² = {{ground}} su {{whole}}, cioè {{share}}, e {{residents}} su {{all}}. Due volte: π · {{innerMetres}}² = {{twice}} e {{twiceResidents}}.",
    },
    overlap: {
      title: "Sovrapposizione",
      answers: "Dove arrivano insieme più strategie, e dove nessuna?",
      where:
        "S è un insieme di strategie, C il terreno coperto da ciascuna, P il terreno coperto da quelle di S e da nessun'altra, U un comune.",
      assumption: {
        first:
          "Ogni comune è diviso nelle parti di ogni combinazione, anche «nessuna»: sommate ridanno il comune.",
        second:
          "Nella matrice due strategie «insieme» comprendono chi ne ha anche una terza; nelle parti «solo queste» no.",
      },
      limit: {
        first: "I pezzi sotto {{smallest}} non si disegnano e restano nelle somme; il loro totale è scritto.",
        second:
          "I confini sono generalizzati: la superficie calcolata di un comune può differire da quella ufficiale, e la scheda dice entrambe.",
        third:
          "Un residente segue la distanza, non il bordo disegnato: a pochi decimetri dal bordo può valere altrimenti da come si vede.",
      },
      example:
        "Nel comune A il bordo del bosco W passa per il centro del cerchio della stazione S. Solo S: metà cerchio, {{first}} e {{firstResidents}}. Tutte e due: {{both}} e {{bothResidents}}. Solo W: {{second}} e {{secondResidents}}. Nessuna: {{none}} e {{noneResidents}}. In tutto {{whole}}.",
    },
    known: {
      title: "«Per quanto noto»",
      answers: "Che cosa si può dire dove i dati mancano?",
      where:
        "C è il terreno coperto dalla strategia, K quello dove i suoi dati sono completi, U il perimetro. Fuori da K si sa solo ciò che c'è.",
      assumption: {
        first:
          "K è dove sono noti tutti gli strati della strategia; uno strato che non dichiara dove è noto vale ovunque.",
        second:
          "La quota si calcola solo dentro K. Ciò che la strategia copre fuori si aggiunge a parte, con «almeno».",
      },
      limit: {
        first:
          "Uno strato con lacune note cambia le parole, non il conto: dove non arriva si legge «per quanto noto». Ora sono: {{incomplete}}.",
        second: "Dove non ci sono dati non vuol dire che non ci sia nulla: vuol dire che non lo sappiamo.",
        third: "Anche il perimetro è in parte provvisorio. {{membership}}",
      },
      example:
        "Il bosco W è noto solo in A e B. Qui la seconda strategia copre il bosco e mezzo fiume: {{ground}} su {{ofGround}}, cioè {{share}}, e {{residents}} su {{ofResidents}}. In C, dove non è nota, il fiume ne copre almeno {{atLeast}}, con {{atLeastResidents}}. Raggiunti da almeno una strategia: almeno {{reached}} su {{all}}.",
    },
    residents: {
      title: "Residenti raggiunti",
      answers: "Quante persone abitano dove un luogo arriva, e quanto lontano ce l'hanno?",
      where:
        "n è quanti residenti stanno nel punto x, d la distanza dal luogo p, r il raggio. Le parentesi quadre valgono 1 se è vero, 0 se no.",
      assumption: {
        first:
          "I residenti di un punto sono tutti raggiunti o nessuno. Contano per il loro comune, anche se il confine disegnato li sfiora.",
        second:
          "Mediana: metà dei residenti ha il pilota più vicino al più a quella distanza; il 90° percentile vale per nove su dieci. Si contano i residenti dal più vicino in poi.",
      },
      limit: {
        first:
          "Sono i residenti del censimento {{year}}, non quelli di oggi, posti su {{points}} punti. La posizione di {{rough}} è grossolana: la cifra porta «≈».",
        second:
          "Come sono stati posti, comune per comune, è scritto nella pagina dei dati; un punto è un gruppo di case, non una porta.",
        third:
          "«Oltre un fiume» vuol dire che la linea retta incrocia un fiume noto. I ponti non sono nei dati, e alcuni fiumi mancano.",
      },
      example:
        "Le distanze dal più vicino fra i piloti 1 e 2: {{distances}}. Entro {{reach}} stanno {{reached}}. Contando dal più vicino, a {{median}} si arriva a metà dei {{all}}: è la mediana. Il 90° percentile è {{ninth}}.",
    },
    live: {
      title: "Mentre si trascina",
      answers: "Come fanno le cifre a seguire un pilota in mano?",
      where:
        "k è da quanti piloti almeno il terreno è raggiunto. L'integrale corre lungo il bordo di quel terreno: pezzi di confine e archi di cerchio.",
      assumption: {
        first:
          "I cerchi sono cerchi veri, in un piano che per ogni comune conserva le superfici dell'ellissoide.",
        second:
          "I residenti sono contati con la stessa regola di quando il pilota è fermo: le cifre sono le stesse.",
      },
      limit: {
        first:
          "Il terreno sta entro lo 0,5 % del comune da quello esatto, che arriva appena il pilota si posa.",
        second:
          "Luoghi scoperti, distanze, disuguaglianza e il confronto con altri raggi non seguono: restano attenuati finché il pilota si posa.",
        third: "La ricerca dei prossimi luoghi non segue: va chiesta di nuovo.",
      },
      example:
        "Il pilota 1 è trascinato sul confine fra A e B: metà del cerchio per parte, ½ · π · {{reachMetres}}² = {{half}}. In A raggiunge {{inA}}, in B {{inB}}.",
    },
    gaps: {
      title: "Luoghi scoperti",
      answers: "Dove abitano quelli che nessun pilota raggiunge?",
      where:
        "ρ è la densità attorno al punto i: quanti residenti scoperti n del suo comune stanno entro 500 m, lui compreso.",
      assumption: {
        first: "Dal più denso in poi, un punto è un massimo se nel suo comune non ce n'è già uno entro 1 km.",
        second:
          "Ogni altro punto scoperto va al massimo più vicino del suo comune: così ogni residente scoperto sta in un luogo e uno solo.",
      },
      limit: {
        first:
          "Un luogo è largo circa 1 km e non è un quartiere: lo si riconosce dal luogo della mappa più vicino.",
        second: "Un gruppo di case diviso da un confine comunale diventa due luoghi.",
        third: "Dove la posizione dei residenti è grossolana lo è anche il luogo, che porta «≈».",
      },
      example:
        "Con il solo pilota 1 restano scoperti c, d, e, f. In C il più denso è e; d è a meno di 1 km e va con lui: {{C}}. In B resta c: {{B}}. In A resta f: {{A}}.",
    },
    inequality: {
      title: "Disuguaglianza",
      answers: "La copertura è divisa in modo uguale fra i comuni?",
      where:
        "I comuni vanno dal meno coperto al più coperto; x è la quota di tutti i residenti fino al comune k, y quella dei residenti coperti.",
      assumption: {
        first: "Ogni comune pesa quanto i suoi residenti.",
        second: "0: ovunque la stessa quota di coperti. Verso 1: i coperti stanno tutti in pochi comuni.",
      },
      limit: {
        first: "Dice quanto è uguale, non quanti sono coperti: coprire nessuno di più può sembrare più equo.",
        second: "Dentro un comune non distingue: chi abita lontano dal centro non si vede.",
        third: "Finché nessuno è coperto non è definita, e si legge «non noto».",
      },
      example:
        "Con i piloti 1 e 2 sono coperti {{rows}}. Dal meno coperto: 1 − ({{sum}}) ÷ ({{all}} · {{covered}}) = {{gini}}.",
      row: "{{covered}} su {{all}} in {{square}}",
      term: "{{all}} · (2 · {{before}} + {{covered}})",
    },
    siting: {
      title: "Dove mettere i prossimi",
      answers: "Quali luoghi, fra quelli possibili, coprono più residenti?",
      where:
        "n sono i residenti del punto i; y vale 1 se è coperto; x vale 1 se il luogo j è scelto; N sono i luoghi che stanno entro il raggio da i; p è quanti se ne scelgono.",
      assumption: {
        first:
          "Si sceglie fra luoghi candidati: una griglia o un elenco, tolti quelli che le condizioni escludono. Chi è già coperto da un pilota che resta non conta più.",
        second:
          "Prima si prende ogni volta chi aggiunge di più, e si scambia finché migliora; poi un risolutore esatto cerca di meglio e lo dimostra.",
      },
      limit: {
        first:
          "Se il tempo non basta la risposta è buona ma non dimostrata: la pagina dice di quanto al più può mancare il meglio.",
        second: "È il meglio fra i candidati con questo raggio: una griglia più fitta può dare di più.",
        third:
          "Non sa di proprietà, costi, progetti o consenso. Indica dove guardare, non dove costruire. Al più {{most}} per volta.",
      },
      example:
        "Candidati L, M, T con raggio {{reach}}; se ne scelgono {{wanted}}. Il primo passo prende M, che copre b e c, poi L: {{greedy}}. Scambiare M con T porta a L e T: {{best}}. È il massimo: nessuna altra coppia copre di più.",
    },
    difference: {
      title: "Prima e dopo",
      answers: "Che cosa cambia se i piloti si spostano?",
      where:
        "C₁ è il terreno coperto prima, C₂ quello dopo; la barra vuol dire «senza». Nell'ordine: guadagnato, perso, invariato.",
      assumption: {
        first: "Guadagnato: coperto solo dopo. Perso: coperto solo prima. Invariato: coperto prima e dopo.",
        second: "Terreno e residenti si contano una volta, da quanti piloti siano raggiunti.",
      },
      limit: {
        first: "Si confrontano due insiemi di piloti sugli stessi dati: la città intanto non cambia.",
        second:
          "Perdere un pilota che ne ha un altro sopra non si vede nel terreno: si vede nel numero di piloti.",
        third: "Se i dati sono cambiati da quando uno scenario è stato fatto, lo scenario lo dice.",
      },
      example:
        "Il pilota 2 va da B a C, dove non tocca più il suo cerchio di prima. Guadagnati {{gained}} e {{gainedResidents}}, persi {{lost}} e {{lostResidents}}, invariati {{unchanged}} e {{unchangedResidents}}.",
    },
    matrix: {
      title: "Progetti per comune e strategia",
      answers: "Quali comuni hanno progetti di quale strategia, e dove c'è un vuoto?",
      where:
        "m è quanti progetti della strategia s hanno un luogo nel comune u. L(p) sono i luoghi del progetto p.",
      assumption: {
        first:
          "Conta dove un luogo sta, non fin dove arriva. Un fiume che passa in più comuni conta in ognuno.",
        second:
          "La strategia sulla mappa di un progetto è una nostra lettura, e la scheda del progetto lo dice.",
      },
      limit: {
        first:
          "Un vuoto vuol dire «nessun progetto con un luogo noto»: molti progetti del piano non nominano luoghi o valgono per tutta l'area, e restano a parte.",
        second: "Un progetto conta uno, grande o piccolo che sia: la matrice non dice quanto vale.",
        third: "I luoghi che sono una proposta di lavoro contano come gli altri e restano segnati come tali.",
      },
      example:
        "Il progetto P, della prima strategia, sta dov'è la stazione S; il progetto Q, della seconda, dove sono il bosco W e il fiume R.",
      first: "Prima strategia",
      second: "Seconda strategia",
    },
  },
  data: {
    lede: "Da dove viene ogni file, di quando è, quanto è esatto e che cosa manca. Versione dei dati: {{version}}.",
    parts: {
      map: "Le fonti della mappa",
      plan: "Le fonti del piano",
      layers: "Gli strati",
      residents: "La posizione dei residenti",
      provisional: "I comuni provvisori",
      proposal: "La proposta di lavoro",
    },
    publishers: "Pubblicato da",
    licences: "Licenza",
    date: "Data dei dati",
    accuracy: "Quanto è esatto, che cosa manca",
    planWaiting: "I file del piano arrivano fra un momento.",
    planFailed: "I file del piano non si sono caricati: di quelle fonti qui non si può dire nulla.",
    noPlan: "Questa città non porta con sé un piano da leggere.",
    strategy: "Strategia sulla mappa",
    noStrategy: "nessuna: disegnato e non contato",
    reach: "Raggio",
    ownGround: "il suo stesso terreno",
    sites: "Luoghi nei dati",
    counted: "{{counted}} contati su {{all}}",
    complete: "Completezza",
    isComplete: "senza lacune note",
    isIncomplete: "con lacune note",
    extent: "noto solo in una parte dell'area",
    method: "Come sono posti",
    municipalities: "Comuni",
    people: "Residenti, censimento {{year}}",
    share: "Quota",
    quality: "Posizione",
    rough: "grossolana",
    good: "buona",
    methodsCaption: "Su quale metodo si appoggiano comuni e residenti",
    sum: "In tutto",
    provisionalList_one: "{{count}} comune su {{all}} è provvisorio.",
    provisionalList_other: "{{count}} comuni su {{all}} sono provvisori.",
    noProvisional: "Nessun comune è provvisorio.",
    noProposal: "Nessuno strato è una proposta di lavoro.",
    proposalLayers: "È una proposta di lavoro: {{layers}}.",
  },
} as const;
