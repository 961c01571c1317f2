/** Words of scenarios. */
export const scenarios = {
  title: "Scenario",
  fresh: "Scenario {{number}}",
  conflict: "{{name}} (this tab)",
};
