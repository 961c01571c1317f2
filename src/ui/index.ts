import "./base.css";

export type { MatrixCell } from "./charts/matrix";
export { PairMatrix, type PairMatrixProps } from "./charts/pair-matrix";
export { type Region, regionName, regionsOf } from "./charts/regions";
export { RegionsChart, type RegionsChartProps } from "./charts/regions-chart";
export { Button, type ButtonProps } from "./controls/button";
export { LanguageSwitch, type LanguageSwitchProps } from "./controls/language-switch";
export { type LookChoice, LookSwitch, type LookSwitchProps } from "./controls/look-switch";
export { SearchField, type SearchFieldProps } from "./controls/search-field";
export { type Segment, Segmented, type SegmentedProps } from "./controls/segmented";
export { type Choice, SelectField, type SelectFieldProps } from "./controls/select-field";
export { Switch, type SwitchProps } from "./controls/switch";
export { type Chip, ToggleChips, type ToggleChipsProps } from "./controls/toggle-chips";
export { Figure, FigureLine, type FigureLineProps, type FigureProps } from "./figures/figure";
export { type MarkProps, ProposalBadge, ProvisionalMark } from "./figures/marks";
export { type Measure, sharePhrases } from "./figures/share";
export { ShareBar, type ShareBarProps } from "./figures/share-bar";
export { SourceLine, type SourceLineProps } from "./figures/source-line";
export { Announcer, type AnnouncerProps } from "./frame/announcer";
export { AppFrame, type AppFrameProps, PLACES, type Showing } from "./frame/app-frame";
export { HeaderLine, type HeaderLineProps } from "./frame/header-line";
export { Sheet, type SheetProps } from "./frame/sheet";
export type { SheetHeight } from "./frame/sheet-height";
export { SkipLink, type SkipLinkProps } from "./frame/skip-link";
export { VisuallyHidden, type VisuallyHiddenProps } from "./frame/visually-hidden";
export { type Option, OptionList, type OptionListProps } from "./lists/option-list";
export { SearchBox, type SearchBoxProps } from "./lists/search-box";
export { SiteList, type SiteListProps, type SiteRow } from "./lists/site-list";
export { UnitLine, type UnitLineProps } from "./lists/unit-line";
export { Card, type CardProps } from "./panel/card";
export { Dialog, type DialogProps } from "./panel/dialog";
export { type Fact, FactList, type FactListProps } from "./panel/fact-list";
export { Notice, type NoticeProps } from "./panel/notice";
export { Panel, type PanelProps } from "./panel/panel";
export { Section, type SectionProps } from "./panel/section";
export { Skeleton, type SkeletonProps } from "./panel/skeleton";
export { EmptyState, type EmptyStateProps, Failed, type FailedProps, type StateAction } from "./panel/states";
export {
  type ChoroplethClass,
  ChoroplethLegend,
  type ChoroplethLegendProps,
} from "./signs/choropleth-legend";
export { HatchFill, HatchPattern, toneOf } from "./signs/hatch-pattern";
export { HatchSwatch, type HatchSwatchProps } from "./signs/hatch-swatch";
export { Legend, type LegendEntry, type LegendMark, type LegendProps } from "./signs/legend";
export { type LegendColour, NumberMark } from "./signs/legend-marks";
export { SlotSign, StrategySign } from "./signs/strategy-sign";
export {
  type ComparedFact,
  type ComparedUnit,
  CompareTable,
  type CompareTableProps,
} from "./tables/compare-table";
export { type Column, DataTable, type DataTableProps } from "./tables/data-table";
export type { Sorting } from "./tables/order";
