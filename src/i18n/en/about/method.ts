import type { method as italian } from "../../it/about/method";
import type { Translated } from "../../messages";

export const method: Translated<typeof italian> = {
  lede: "Every figure on the map comes from a few rules. Here is each of them with its formula, what it takes for granted, its limits, and an example to check by hand.",
  example: {
    title: "The example",
    about:
      "Three square municipalities, A, B and C, {{side}} wide; {{points}} points with {{residents}} in all. East and north are measured from the south-western corner of A. A test has the map’s own programs work the example out: residents and shares must be equal, ground within {{tolerance}}.",
    points: "The residents’ points",
    point: "Point",
    square: "Municipality",
    east: "East, m",
    north: "North, m",
    people: "Residents",
    figure: "Drawing of the example: {{topic}}",
    places: "The places",
    place: "Place",
    reach: "Reach, m",
    ownGround: "own ground",
    span: "{{from}}–{{to}}",
    kinds: {
      station: "station",
      wood: "wood",
      river: "river",
      pilot: "pilot",
      dragged: "pilot dragged",
      moved: "pilot moved",
      candidate: "candidate",
    },
  },
  pilots_one: "{{count}} pilot",
  pilots_other: "{{count}} pilots",
  noGaps: "none",
  where: "Where",
  assumptions: "Taken for granted",
  limits: "Limits",
  worked: "Example",
  source: "From",
  topics: {
    influence: {
      title: "Area of influence",
      answers: "Which ground does a place reach?",
      where:
        "p is the place, d the straight-line distance on the WGS84 ellipsoid, r the reach, L the length of a straight line, A the area.",
      assumption: {
        first: "Whoever is within reach is reached, whoever is beyond is not; the edge counts.",
        second:
          "Each layer has its own reach: {{reaches}}. An area, such as a wood, stands for its own ground.",
      },
      limit: {
        first:
          "It is the straight line: streets, rivers, railways and slopes do not count. Planners can shorten it by a detour factor.",
        second:
          "A circle is drawn with 64 sides and has the right area; its edge is within 0.1% of the reach, around a line at most 0.1% too far out.",
        third:
          "It is reckoned on the ellipsoid: on a sphere, at 45° of latitude, areas would be 0.22% smaller. A position is as good as its source, and the card of the place says how good.",
      },
      example:
        "Station S reaches {{reach}}: π · {{reachMetres}}² = {{point}}. River R is {{length}} long and reaches {{line}}: 2 · {{lineMetres}} · {{lengthMetres}} + π · {{lineMetres}}² = {{lineGround}}. Wood W is {{wide}} × {{high}} = {{ground}}.",
    },
    coverage: {
      title: "Coverage",
      answers: "How much ground and how many residents does a strategy, or a set of pilots, reach?",
      where:
        "I(p) is the area of influence of every place p that counts, U the ground of the perimeter’s municipalities, K where the strategy’s data are complete.",
      assumption: {
        first:
          "A square metre counts once, however many places reach it. Planners also see how much is reached by one, two, and three or more pilots.",
        second: "Only places of the statuses and foci chosen in the filters count.",
      },
      limit: {
        first:
          "At the edge of the area: a place outside the perimeter counts with the part that falls inside, and of people who live outside nothing is said.",
        second:
          "The figure of a zone is the sum of its municipalities inside the perimeter, which are seldom all of them.",
        third:
          "The reach is a choice. Beside the total of the pilots stands the one at {{less}} and at {{more}} of the reach: if it changes much, the answer hangs on the reach.",
      },
      example:
        "Pilots 1 and 2 reach {{reach}} and do not touch; 3 stands on 1, reaches {{inner}} and adds no ground. Covered: 2 · π · {{reachMetres}}² = {{ground}} of {{whole}}, which is {{share}}, and {{residents}} of {{all}}. Twice: π · {{innerMetres}}² = {{twice}} and {{twiceResidents}}.",
    },
    overlap: {
      title: "Overlap",
      answers: "Where do several strategies reach together, and where does none?",
      where:
        "S is a set of strategies, C the ground that each of them covers, P the ground covered by those in S and by no other, U a municipality.",
      assumption: {
        first:
          "Every municipality is divided into the parts of each combination, “none” too: added up they are the municipality.",
        second:
          "In the matrix two strategies “together” include ground that a third one covers as well; the parts “only these” do not.",
      },
      limit: {
        first: "Pieces below {{smallest}} are not drawn and stay in the sums; their total is stated.",
        second:
          "Borders are generalised: the computed area of a municipality may differ from the official one, and the card gives both.",
        third:
          "A resident follows the distance, not the drawn edge: within a few decimetres of the edge it may count otherwise than it looks.",
      },
      example:
        "In municipality A the edge of wood W runs through the middle of station S’s circle. S only: half the circle, {{first}} and {{firstResidents}}. Both: {{both}} and {{bothResidents}}. W only: {{second}} and {{secondResidents}}. None: {{none}} and {{noneResidents}}. In all {{whole}}.",
    },
    known: {
      title: "“As far as known”",
      answers: "What can be said where data are missing?",
      where:
        "C is the ground that the strategy covers, K where its data are complete, U the perimeter. Outside K only what is there is known.",
      assumption: {
        first:
          "K is where all layers of the strategy are known; a layer that does not say where it is known holds everywhere.",
        second:
          "The share is computed inside K alone. What the strategy covers outside is added apart, with “at least”.",
      },
      limit: {
        first:
          "A layer with known gaps changes the words, not the sum: where it does not reach it says “as far as known”. At present these are: {{incomplete}}.",
        second: "No data does not mean that nothing is there: it means that we do not know.",
        third: "The perimeter, too, is partly provisional. {{membership}}",
      },
      example:
        "Wood W is known in A and B only. There the second strategy covers the wood and half the river’s reach: {{ground}} of {{ofGround}}, which is {{share}}, and {{residents}} of {{ofResidents}}. In C, where it is not known, the river covers at least {{atLeast}}, with {{atLeastResidents}}. Reached by at least one strategy: at least {{reached}} of {{all}}.",
    },
    residents: {
      title: "Residents reached",
      answers: "How many people live where a place reaches, and how far from it?",
      where:
        "n is how many residents stand at point x, d the distance to the place p, r the reach. Square brackets are 1 if it is true and 0 if not.",
      assumption: {
        first:
          "All residents of a point are reached, or none. They count for their own municipality, even where the drawn border brushes them.",
        second:
          "Median: half of the residents have the nearest pilot at most that far; the 90th percentile holds for nine in ten. Residents are counted from the nearest on.",
      },
      limit: {
        first:
          "They are the residents of the census of {{year}}, not of today, placed on {{points}} points. The position of {{rough}} is rough: the figure carries “≈”.",
        second:
          "How they were placed, municipality by municipality, is on the page about the data; a point is a group of houses, not a door.",
        third:
          "“Across a river” means that the straight line crosses a known river. Bridges are not in the data, and some rivers are missing.",
      },
      example:
        "The distances to the nearer of pilots 1 and 2: {{distances}}. Within {{reach}} there are {{reached}}. Counted from the nearest on, half of the {{all}} is reached at {{median}}: the median. The 90th percentile is {{ninth}}.",
    },
    live: {
      title: "While dragging",
      answers: "How do the figures follow a pilot in hand?",
      where:
        "k is how many pilots at least reach the ground. The integral runs along the edge of that ground: stretches of border and arcs of circles.",
      assumption: {
        first: "Circles are true circles, in a plane that keeps the ellipsoid’s areas for each municipality.",
        second: "Residents are counted by the same rule as at rest: the figures are the same.",
      },
      limit: {
        first:
          "The ground is within 0.5% of the municipality of the exact one, which comes once the pilot is let go.",
        second:
          "Uncovered places, distances, inequality and the comparison with other reaches do not follow: they stay dimmed until the pilot is let go.",
        third: "The search for the next places does not follow: it has to be asked again.",
      },
      example:
        "Pilot 1 is dragged onto the border of A and B: half the circle on each side, ½ · π · {{reachMetres}}² = {{half}}. In A it reaches {{inA}}, in B {{inB}}.",
    },
    gaps: {
      title: "Uncovered places",
      answers: "Where do those live whom no pilot reaches?",
      where:
        "ρ is the density around point i: how many uncovered residents n of its municipality live within 500 m, itself included.",
      assumption: {
        first: "From the densest on, a point is a peak if its municipality has none yet within 1 km.",
        second:
          "Every other uncovered point goes to the nearest peak of its municipality: so each uncovered resident is in one place and no other.",
      },
      limit: {
        first:
          "A place is some 1 km across and no neighbourhood: it is recognised by the nearest place on the map.",
        second: "A group of houses that a municipal border divides becomes two places.",
        third: "Where the position of residents is rough so is the place, which carries “≈”.",
      },
      example:
        "With pilot 1 alone c, d, e and f stay uncovered. In C the densest is e; d is within 1 km and goes with it: {{C}}. In B there is c: {{B}}. In A there is f: {{A}}.",
    },
    inequality: {
      title: "Inequality",
      answers: "Is coverage spread evenly over the municipalities?",
      where:
        "Municipalities go from the least covered to the most; x is the share of all residents up to municipality k, y that of the covered residents.",
      assumption: {
        first: "Each municipality weighs as much as its residents.",
        second:
          "0: the same share is covered everywhere. Towards 1: all who are covered live in a few municipalities.",
      },
      limit: {
        first: "It says how even, not how many: covering nobody more can look fairer.",
        second: "Inside a municipality it does not tell apart: who lives far from the centre is not seen.",
        third: "As long as nobody is covered it is not defined, and reads “not known”.",
      },
      example:
        "With pilots 1 and 2 these are covered: {{rows}}. From the least covered: 1 − ({{sum}}) ÷ ({{all}} · {{covered}}) = {{gini}}.",
      row: "{{covered}} of {{all}} in {{square}}",
      term: "{{all}} · (2 · {{before}} + {{covered}})",
    },
    siting: {
      title: "Where to put the next",
      answers: "Which of the possible places cover the most residents?",
      where:
        "n are the residents of point i; y is 1 if it is covered; x is 1 if place j is chosen; N are the places within reach of i; p is how many are chosen.",
      assumption: {
        first:
          "The choice is among candidates: a grid or a list, without those that the conditions exclude. Who is covered by a pilot that stays no longer counts.",
        second:
          "First the one that adds most is taken, again and again, and exchanged while that helps; then an exact solver looks for better and proves it.",
      },
      limit: {
        first:
          "If time runs out the answer is good but not proved: the page says how far at most the best may be.",
        second: "It is the best of the candidates with this reach: a finer grid may give more.",
        third:
          "It knows nothing of ownership, cost, design or consent. It says where to look, not where to build. At most {{most}} at a time.",
      },
      example:
        "Candidates L, M, T reach {{reach}}; {{wanted}} are chosen. The first step takes M, which covers b and c, then L: {{greedy}}. Exchanging M for T leads to L and T: {{best}}. That is the most: no other pair covers more.",
    },
    difference: {
      title: "Before and after",
      answers: "What changes if the pilots move?",
      where:
        "C₁ is the ground covered before, C₂ after; the backslash means “without”. In this order: gained, lost, unchanged.",
      assumption: {
        first: "Gained: covered only after. Lost: covered only before. Unchanged: covered before and after.",
        second: "Ground and residents count once, however many pilots reach them.",
      },
      limit: {
        first: "Two sets of pilots are compared on the same data: the city does not change meanwhile.",
        second:
          "Losing a pilot that has another on top does not show in the ground: it shows in the number of pilots.",
        third: "If the data have changed since a scenario was made, the scenario says so.",
      },
      example:
        "Pilot 2 goes from B to C, clear of its circle before. Gained {{gained}} and {{gainedResidents}}, lost {{lost}} and {{lostResidents}}, unchanged {{unchanged}} and {{unchangedResidents}}.",
    },
    matrix: {
      title: "Projects by municipality and strategy",
      answers: "Which municipalities have projects of which strategy, and where is a hole?",
      where:
        "m is how many projects of strategy s have a place in municipality u. L(p) are the places of project p.",
      assumption: {
        first:
          "What counts is where a place stands, not how far it reaches. A river that runs through several municipalities counts in each.",
        second: "A project’s strategy on the map is our own reading, and the card of the project says so.",
      },
      limit: {
        first:
          "A hole means “no project with a known place”: many projects of the plan name no place or hold for the whole area, and stay apart.",
        second: "A project counts one, large or small: the matrix does not say what it is worth.",
        third: "Places that are a working proposal count like the others and stay marked as such.",
      },
      example:
        "Project P, of the first strategy, is where station S stands; project Q, of the second, where wood W and river R are.",
      first: "First strategy",
      second: "Second strategy",
    },
  },
  data: {
    lede: "Where each file comes from, of what date it is, how exact it is and what is missing. Data version: {{version}}.",
    parts: {
      map: "The sources of the map",
      plan: "The sources of the plan",
      layers: "The layers",
      residents: "Where residents are placed",
      provisional: "The provisional municipalities",
      proposal: "The working proposal",
    },
    publishers: "Published by",
    licences: "Licence",
    date: "Date of the data",
    accuracy: "How exact, and what is missing",
    planWaiting: "The files of the plan are on their way.",
    planFailed: "The files of the plan did not load: nothing can be said here of those sources.",
    noPlan: "This city brings no plan to read.",
    strategy: "Strategy on the map",
    noStrategy: "none: drawn and not counted",
    reach: "Reach",
    ownGround: "its own ground",
    sites: "Places in the data",
    counted: "{{counted}} counted of {{all}}",
    complete: "Completeness",
    isComplete: "no known gaps",
    isIncomplete: "with known gaps",
    extent: "known in a part of the area only",
    method: "How they are placed",
    municipalities: "Municipalities",
    people: "Residents, census of {{year}}",
    share: "Share",
    quality: "Position",
    rough: "rough",
    good: "good",
    methodsCaption: "On which method municipalities and residents rest",
    sum: "In all",
    provisionalList_one: "{{count}} municipality of {{all}} is provisional.",
    provisionalList_other: "{{count}} municipalities of {{all}} are provisional.",
    noProvisional: "No municipality is provisional.",
    noProposal: "No layer is a working proposal.",
    proposalLayers: "A working proposal: {{layers}}.",
  },
};
