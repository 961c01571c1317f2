/** Words around the planner’s tasks. */
export const desk = {
  loading: "The planner is getting ready",
  none: "This city has no pilots to plan with.",
  tasks: "What do you want to do",
  task: { coverage: "Who is covered", pilots: "What if", next: "Where next", compare: "Before and after" },
};
