#include "open_map.hpp"

namespace standpoint::cli {

Result<reading::OpenedMap> open_map(const MapOptions& options, const OpenMapOptions& how, Console& console) {
  reading::MapSource source = map_source(options);
  source.network.layout = how.layout;
  source.network.places_of = how.places_of;
  source.keep_texts = how.keep_texts;
  source.remedy = how.remedy;
  return reading::open_map(source, console.listener());
}

}  // namespace standpoint::cli
