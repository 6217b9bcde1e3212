#include "knowledge/name_key.hpp"

#include <standpoint/model/utf8.hpp>

#include <utility>

namespace standpoint {

std::string name_key(std::string_view name) {
  std::string key = fold(name);
  if (key.starts_with("the ")) key.erase(0, 4);
  if (key.ends_with("'s")) key.resize(key.size() - 2);
  for (const auto& [british, american] : {std::pair<std::string, std::string>{"defence", "defense"},
                                          {"labour", "labor"},
                                          {"organisation", "organization"},
                                          {"centre", "center"},
                                          {"harbour", "harbor"}}) {
    for (std::size_t at = key.find(british); at != std::string::npos; at = key.find(british)) {
      key.replace(at, british.size(), american);
    }
  }
  return key;
}

}  // namespace standpoint
