#pragma once
// The map as the page holds it: MapData of viewer/web/src/model.ts, tables by column.

#include "api/map_index.hpp"

#include <string>

namespace standpoint::viewer {

struct PageData {
  std::string json;
  std::string generation;  ///< a hash of all else in it: the same map has the same
};

/// Numbers are rounded to what is seen: places to 0.1, weights and confidences to 0.001. The best quotes of
/// edges are cut at 400 code points where the statements they stand in are known. Linear.
PageData make_page_data(const MapIndex& map, bool editable);

}  // namespace standpoint::viewer
