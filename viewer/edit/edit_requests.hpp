#pragma once
// Edits over HTTP, as JSON. The server has checked the token and the origin.
//
//   POST   /api/v1/edits        one edit (below) -> 201 with what was done
//   GET    /api/v1/edits        what was done, and the files it went to
//   DELETE /api/v1/edits/last   takes the last one back
//   GET    /api/v1/edits/parts?node=ID    the entities that were found and are one in the map
//
//   {"edit": "statement", "statement": "s:...", "status": "accepted" | "edited" | "rejected" | "auto",
//    "stance": "oppose", "actor": "Ida Holt", "issue": "toll", "target": "", "act": "reject", "note": ""}
//   {"edit": "join", "a": "e:...", "b": "e:..."}           a is b
//   {"edit": "part", "part": "e:...", "whole": "e:..."}    part is not whole
//   {"edit": "phrase", "phrase": "harbour toll", "issue": "toll", "pole": 1 | -1}

#include "http.hpp"

#include <standpoint/viewer/edit_desk.hpp>

namespace standpoint::viewer {

/// True for paths that are about edits.
bool is_edit_path(std::string_view path);

/// Answers a request to one of them; `desk` null: the map may not be edited (403 for all but GET of the list,
/// which says so).
http::Reply answer_edit(EditDesk* desk, const http::Request& request);

}  // namespace standpoint::viewer
