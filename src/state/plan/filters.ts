import { searchable } from "../link/most";
import { FIRST_ROOTS, type ProjectFilters } from "../roots";
import { store } from "../store";

/** Changes which projects are listed. */
export function filterProjects(wishes: Partial<ProjectFilters>): void {
  store.setState(({ projects }) => {
    const changed = { ...projects, ...wishes };
    return { projects: { ...changed, search: searchable(changed.search) } };
  });
}

export function listAllProjects(): void {
  store.setState({ projects: FIRST_ROOTS.projects });
}
