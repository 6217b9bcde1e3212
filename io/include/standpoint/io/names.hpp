#pragma once
// Files of names: CSV that a spreadsheet edits, with # before comments. Each file may be absent; columns that
// a row does not need may be left out of the file.
//
//   entities.csv, people.csv    id,kind,name,aliases,part_of,country,wikidata,note
//   offices.csv                 id,title,of,aliases,descriptions
//   roles.csv, people_roles.csv office,person,from,to,as_of
//   nicknames.csv               name,nicknames
//   overrides.csv               op,a,b,doc,note          op: same, not_same, kind, rename
//
// Lists have | between; an alias with ? behind is weak (see gazetteer.hpp). Dates are ISO 8601.

#include <standpoint/gazetteer.hpp>
#include <standpoint/model/result.hpp>

#include <istream>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace standpoint::io {

/// Adds the rows of one file; `file` is its name without folder ("offices.csv") and says what the rows are.
/// The first row that is wrong is the Error, with its line. Streams.
std::optional<Error> read_names_file(std::istream& in, std::string_view file, const std::string& name,
                                     Gazetteer& into);

/// The files of the program itself.
std::optional<Error> add_shipped_names(Gazetteer& into);

/// All files of a folder. Error not_found for a folder that has none of them.
std::optional<Error> read_names_folder(const std::string& folder, Gazetteer& into);

/// The shipped names with those of a folder over them ("": none), ready to be asked.
Result<std::shared_ptr<const Gazetteer>> load_names(const std::string& folder);

}  // namespace standpoint::io
