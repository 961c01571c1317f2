import { expect, test } from "vitest";
import { NumberField } from "../../../src/ui/controls/number-field";
import { TextField } from "../../../src/ui/controls/text-field";
import { AskDialog } from "../../../src/ui/panel/ask-dialog";
import { markup, nothing } from "../markup";

test("unit, note and refusal of a number are heard with it", () => {
  const html = markup(
    <NumberField
      label="Raggio"
      value={500}
      decimals={0}
      unit="m"
      onNumber={nothing}
      note="linea"
      refusal="no"
    />,
  );
  const id = html.match(/<input id="([^"]+)"/)?.[1] ?? "none";
  expect(html).toContain(`aria-describedby="${id}-unit ${id}-note ${id}-refusal"`);
  expect(html).toContain('aria-invalid="true"');
  expect(html).toContain('value="500"');
  expect(html).toContain(
    `<div id="${id}-refusal" class="${html.match(/refusal" class="([^"]*)"/)?.[1]}" role="alert">no</div>`,
  );
});

test("a field that nothing is wrong with says nothing", () => {
  const html = markup(<TextField label="Nome" value="Piano" onText={nothing} />);
  expect(html).not.toContain("aria-invalid");
  expect(html).not.toContain("aria-describedby");
  expect(html).toContain('value="Piano"');
});

test("a question is named by its title, and «no» is the first that the keyboard finds", () => {
  const html = markup(
    <AskDialog title="Eliminare?" confirm="Elimina" cancel="Annulla" onConfirm={nothing} onCancel={nothing}>
      <p>Si perde tutto.</p>
    </AskDialog>,
  );
  const title = html.match(/aria-labelledby="([^"]+)"/)?.[1] ?? "none";
  expect(html).toContain(`<h2 id="${title}"`);
  expect(html).toContain('role="alertdialog"');
  expect(html.indexOf("Annulla")).toBeLessThan(html.indexOf("Elimina<"));
});
