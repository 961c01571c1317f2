/** Words around the planner’s tasks. */
export const desk = {
  loading: "Il pianificatore si prepara",
  none: "Questa città non ha progetti pilota da pianificare.",
  tasks: "Che cosa vuoi fare",
  task: { coverage: "Chi è coperto", pilots: "E se…", next: "Dove ancora", compare: "Prima e dopo" },
};
