/** The projects that a site shows. */
export function SiteProjects(_props: { readonly id: string; readonly onClose: () => void }) {
  return null;
}
