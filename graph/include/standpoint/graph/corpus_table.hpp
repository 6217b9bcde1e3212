#pragma once
// The statements of a corpus as a table that networks are made of.

#include <standpoint/graph/roll_up.hpp>
#include <standpoint/graph/statement_table.hpp>
#include <standpoint/model/corpus.hpp>

namespace standpoint::graph {

/// The table of a finished corpus, without statements that a coder rejected. Its variables:
///   actor         who says it, as the records have it
///   person        the actor, where it is a person
///   organization  the institution that a person speaks for on that day (roll_up.hpp), or an actor that is no
///                 person; none for a person who speaks for none
///   concept       the label of the issue; none for a statement on an actor alone
///   target        the actor that it is about, with the institution in the place of a person when rolled up
///   act           what is done by saying so
///   agreement     the stance: support, neutral, oppose
///   toward        the stance toward the target
/// and of its document title, source, author, date, id, url, lang and what its `meta` holds, each unless a
/// variable above has that name. With `roll_up` the actor is the one that stands for who spoke. Names that
/// several entities have, such as a person and a firm of one name, are one. O(n log n).
StatementTable make_statement_table(const Corpus& corpus, RollUp roll_up = RollUp::none);

}  // namespace standpoint::graph
