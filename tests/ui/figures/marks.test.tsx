import { expect, test } from "vitest";
import { ProposalBadge } from "../../../src/ui/figures/marks";
import { markup } from "../markup";

test("a proposal says what the word means here", () => {
  expect(markup(<ProposalBadge note="nessuna decisione" />)).toContain("Proposta di lavoro");
  expect(markup(<ProposalBadge note="nessuna decisione" />)).toContain("nessuna decisione");
});
