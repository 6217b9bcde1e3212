#include "embedded_file.hpp"

#include <standpoint/gazetteer.hpp>

#ifndef STANDPOINT_NAMES_FOLDER
#error "the build names the folder of names"
#endif

STANDPOINT_EMBED(entities, STANDPOINT_NAMES_FOLDER "/entities.csv")
STANDPOINT_EMBED(people, STANDPOINT_NAMES_FOLDER "/people.csv")
STANDPOINT_EMBED(offices, STANDPOINT_NAMES_FOLDER "/offices.csv")
STANDPOINT_EMBED(roles, STANDPOINT_NAMES_FOLDER "/roles.csv")
STANDPOINT_EMBED(people_roles, STANDPOINT_NAMES_FOLDER "/people_roles.csv")
STANDPOINT_EMBED(nicknames, STANDPOINT_NAMES_FOLDER "/nicknames.csv")

namespace standpoint {

std::array<ShippedNames, 6> shipped_names() {
  return {{{"entities.csv", STANDPOINT_EMBEDDED(entities)},
           {"people.csv", STANDPOINT_EMBEDDED(people)},
           {"offices.csv", STANDPOINT_EMBEDDED(offices)},
           {"roles.csv", STANDPOINT_EMBEDDED(roles)},
           {"people_roles.csv", STANDPOINT_EMBEDDED(people_roles)},
           {"nicknames.csv", STANDPOINT_EMBEDDED(nicknames)}}};
}

}  // namespace standpoint
