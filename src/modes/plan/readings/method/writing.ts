import type { MethodTopic } from "../../../../domain/method-topic";
import type { Figures, Text } from "../../../../i18n";

/** How the example is written: ground with enough digits to check it by hand. */
export interface Writing {
  readonly text: Text;
  readonly figures: Figures;
  /** 0,5027 km² */
  readonly ground: (squareMetres: number) => string;
  /** 350 m, however many. */
  readonly metres: (metres: number) => string;
  /** 350, beside which its unit is written elsewhere. */
  readonly bare: (metres: number) => string;
  /** 33,5 % */
  readonly share: (part: number, whole: number) => string;
}

export const writingOf = (text: Text, figures: Figures): Writing => ({
  text,
  figures,
  ground: (area) => `${figures.decimal(area / 1e6, 4)} ${text("common.squareKilometres")}`,
  metres: (metres) => `${figures.count(Math.round(metres))} ${text("common.metres")}`,
  bare: (metres) => figures.count(metres),
  share: (part, whole) => figures.share(part / whole),
});

/** Words of a topic with whatever of the values they name: which these are differs from topic to topic. */
export function worded(
  text: Text,
  key: `about.method.topics.${MethodTopic}.${string}`,
  values: Readonly<Record<string, string>>,
): string {
  const any: string = key;
  return text(any, { ...values, defaultValue: any });
}
