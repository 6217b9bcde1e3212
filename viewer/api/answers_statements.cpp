// Sentences, and the documents they stand in.

#include "api/answers.hpp"
#include "api/writers.hpp"

#include <standpoint/model/utf8.hpp>

#include <algorithm>
#include <numeric>
#include <tuple>
#include <vector>

namespace standpoint::viewer {

http::Reply Answers::statements(const Arguments& arguments) const {
  RequestReader reader(map_, arguments);
  const StatementFilter filter(map_, arguments, reader);
  if (!reader.errors().empty()) return bad_request(reader.errors());
  return page_of(arguments, filter.find(), [this](Json& json, Place s) { write_statement(json, map_, s); });
}

http::Reply Answers::statement(const Arguments& arguments) const {
  const Place place = map_.find_statement(arguments.id());
  if (place == nowhere) return not_found("no statement of this map has this id");
  Json json;
  write_statement(json, map_, place);
  return answer(json);
}

http::Reply Answers::documents(const Arguments& arguments) const {
  const auto& documents = map_.documents();
  const std::string words = fold(arguments.text("q"));
  std::vector<Place> found;
  for (Place d = 0; d < documents.size(); ++d) {
    if (words.empty() || fold(documents[d].title).find(words) != std::string::npos) found.push_back(d);
  }
  // The newest first, those without a date last.
  std::stable_sort(found.begin(), found.end(), [&](Place a, Place b) {
    return std::tie(documents[b].date, documents[a].title) < std::tie(documents[a].date, documents[b].title);
  });
  return page_of(arguments, found, [this](Json& json, Place d) { write_document(json, map_, d); });
}

http::Reply Answers::document(const Arguments& arguments) const {
  const Place place = map_.find_document(arguments.id());
  if (place == nowhere) return not_found("no document has this id");
  Json json;
  write_document(json, map_, place);
  return answer(json);
}

}  // namespace standpoint::viewer
