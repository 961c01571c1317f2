import { catalogue } from "./catalogue";
import { desk } from "./desk";
import { landing } from "./landing";

export const plan = { catalogue, desk, landing };
