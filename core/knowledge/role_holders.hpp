#pragma once
// Who held an office when a document was written: "the US president", "Britain's prime minister".

#include "knowledge/entities.hpp"
#include "knowledge/known_names.hpp"

namespace standpoint {

/// Adds mentions, by the rule "role-at-date", of offices that no mention covers: their holder at the date of
/// the document, where the gazetteer knows one. The country must be named with the office ("the French
/// president"), or be the one that the document is about without doubt; "the president" of a text with
/// another president in it, or of a club, is nobody here. Who is named in the text keeps that entity; else
/// there is a new one under the holder's name. Without a date, or with one in whose year the office changed
/// hands, nothing is added. Keeps the mentions sorted. Near-linear.
void add_role_holders(const Text& text, const Analysis& analysis, const Trees& trees, const KnownNames& known,
                      DocumentEntities& found);

}  // namespace standpoint
