// The page's entry.
import { createMap } from "./map/map_view.js";
import { createMatrix } from "./matrix/matrix_view.js";
import { createTable } from "./table/table_view.js";
import { createTimeline } from "./timeline/timeline_view.js";
import type { ViewFactory, ViewName } from "./view.js";

export const VIEWS: Record<ViewName, ViewFactory> = { map: createMap, matrix: createMatrix, timeline: createTimeline, table: createTable };
