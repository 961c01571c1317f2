import type { MethodTopic } from "../domain/method-topic";
import { read } from "./reading";

/** What the `?` of a panel does: it opens the page about the method at the topic of the panel's figures. */
export const howComputed = (topic: MethodTopic) => (): void => read("method", topic);
