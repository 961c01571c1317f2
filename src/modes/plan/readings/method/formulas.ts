import type { MethodTopic } from "../../../../domain/method-topic";
import { fraction, joined, over, row, square, sub, type Term } from "./math";

const covered = sub("C", "s");
const known = sub("K", "s");

/** How each topic is computed; the words beside it say what each letter is. */
export const FORMULAS: Readonly<Record<MethodTopic, readonly Term[]>> = {
  influence: [
    row("I ( p ) = { x : d ( x , p ) ≤ r }"),
    joined(row("A = π"), square("r")),
    joined(row("A = 2 r L + π"), square("r")),
  ],
  coverage: [
    joined(covered, row("="), over("⋃", row("p")), row("I ( p ) ∩ U")),
    fraction(joined(row("A ("), covered, row("∩"), known, row(")")), joined(row("A ( U ∩"), known, row(")"))),
  ],
  overlap: [
    joined(
      sub("P", "S"),
      row("="),
      over("⋂", row("s ∈ S")),
      covered,
      row("∖"),
      over("⋃", row("s ∉ S")),
      covered,
    ),
    joined(over("∑", row("S")), row("A ("), sub("P", "S"), row(") = A ( U )")),
  ],
  known: [
    fraction(joined(row("A ("), covered, row("∩"), known, row(")")), joined(row("A ( U ∩"), known, row(")"))),
    joined(row("+ A ("), covered, row("∖"), known, row(")")),
  ],
  residents: [
    joined(
      row("R ( p ) ="),
      over("∑", row("i")),
      sub("n", "i"),
      row("[ d ("),
      sub("x", "i"),
      row(", p ) ≤ r ]"),
    ),
  ],
  live: [joined(sub("A", "k"), row("="), fraction(row("1"), row("2")), row("∮ ( x d y − y d x )"))],
  gaps: [joined(sub("ρ", "i"), row("="), over("∑", row("d ( i , j ) ≤ 500 m")), sub("n", "j"))],
  inequality: [
    joined(
      row("G = 1 −"),
      over("∑", row("k")),
      joined(row("("), sub("x", "k"), row("−"), sub("x", "k − 1"), row(")")),
      joined(row("("), sub("y", "k"), row("+"), sub("y", "k − 1"), row(")")),
    ),
  ],
  siting: [
    joined(row("max"), over("∑", row("i")), sub("n", "i"), sub("y", "i")),
    joined(sub("y", "i"), row("≤"), over("∑", joined(row("j ∈"), sub("N", "i"))), sub("x", "j")),
    joined(over("∑", row("j")), sub("x", "j"), row("= p")),
  ],
  difference: [
    joined(sub("C", "2"), row("∖"), sub("C", "1")),
    joined(sub("C", "1"), row("∖"), sub("C", "2")),
    joined(sub("C", "1"), row("∩"), sub("C", "2")),
  ],
  matrix: [row("m ( s , u ) = | { p ∈ s : L ( p ) ∩ u ≠ ∅ } |")],
};

/** Where a method comes from, as a library would write it. */
export const REFERENCES: Readonly<Record<MethodTopic, readonly string[]>> = {
  influence: [
    "J. P. Snyder, Map Projections: A Working Manual, USGS Professional Paper 1395, 1987",
    "W. Torge, J. Müller, Geodesy, 4th ed., 2012",
  ],
  coverage: [],
  overlap: [],
  known: [],
  residents: [],
  live: ["J. P. Snyder, Map Projections: A Working Manual, USGS Professional Paper 1395, 1987"],
  gaps: ["A. Rodriguez, A. Laio, Clustering by fast search and find of density peaks, Science 344, 2014"],
  inequality: ["M. O. Lorenz, 1905; C. Gini, 1912", "F. Cowell, Measuring Inequality, 3rd ed., 2011"],
  siting: [
    "J. Leskovec et al., Cost-effective outbreak detection in networks, KDD 2007",
    "M. B. Teitz, P. Bart, Operations Research 16, 1968",
    "R. D. Galvão, C. ReVelle, European Journal of Operational Research 88, 1996",
    "Q. Huangfu, J. A. J. Hall, Mathematical Programming Computation 10, 2018 (HiGHS)",
  ],
  difference: [],
  matrix: [],
};
