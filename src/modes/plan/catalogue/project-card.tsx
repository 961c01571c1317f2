/** All that is known of one project, and where it lands. */
export function ProjectCard(_props: { readonly id: string; readonly onClose: () => void }) {
  return null;
}
