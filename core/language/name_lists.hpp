#pragma once
// Word lists of the name rules: written by hand, common knowledge of English and of the world.

#include "language/words.hpp"

#include <string_view>

namespace standpoint {

const WordSet& function_words();      ///< lower case: never a name by themselves
const WordSet& calendar_words();      ///< lower case: weekdays, months
const WordSet& common_openers();      ///< lower case: words that begin sentences and are no names
const WordSet& person_titles();       ///< lower case: stand before a name ("president", "mr.")
const WordSet& person_roles();        ///< lower case: what a person is ("director", "spokeswoman")
const WordSet& first_names();         ///< lower case
const WordSet& organisation_words();  ///< lower case: end or head the name of a body
const WordSet& government_words();    ///< lower case: ... of a public body
const WordSet& of_heads();            ///< lower case: take "of X" into the name ("ministry", "university")
const WordSet& group_nouns();         ///< lower case plural: unnamed groups that take positions
const WordSet& body_nouns();          ///< lower case: "the council", "the company"
const WordSet& countries();           ///< as written; countries and capitals
/// True for a country or capital, in one or more words as written.
bool is_country(std::string_view name);
const WordSet& demonyms();         ///< lower case: adjectives of countries, parties
const WordSet& founding_verbs();   ///< lemmas: what makes a body that was not there ("set up", "appoint")
const WordSet& side_takers();      ///< lower case: for or against what stands in front ("toll opponent")
const WordSet& party_groups();     ///< lower case plural: "republicans"
const WordSet& common_acronyms();  ///< as written: capitals that name no actor

}  // namespace standpoint
