import type { CoordinateSystem } from "../../domain/coordinate-system";
import { systemOf } from "../../exchange/systems/known";

/** A system that files may be in, by its code. */
export const knownSystem = (code: number): CoordinateSystem | null => systemOf(code);
